package org.chancery.formats.input;

import java.util.Locale;
import org.chancery.engine.article.Document;
import org.jsoup.Jsoup;

/** Takes the article out of a web page: metadata, then the body without what surrounds it. */
final class HtmlArticle {

  /** Pages have some thousand tags; what has more than this would only cost time and memory. */
  static final int MOST_TAGS = 500_000;

  private HtmlArticle() {}

  /** The article. */
  static Document read(String html, DocumentDraft draft) throws Unreadable {
    long tags = html.chars().filter(c -> c == '<').count();
    if (tags > MOST_TAGS) {
      throw new Unreadable(
          String.format(
              Locale.ROOT,
              "too many tags: %,d, the limit of a page is %,d; save it as text",
              tags,
              MOST_TAGS));
    }
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    JsonLd linked = JsonLd.of(page);
    HtmlMetadata.read(page, linked, draft);
    String text = TextBlock.join(HtmlOpening.without(HtmlBody.blocks(page.body()), draft));
    String given = linked.text("articleBody");
    // A page that loads its text by script may still give it as data.
    if (given != null && given.length() > 2 * text.length()) {
      text = Markup.isIn(given) ? Markup.text(given) : given;
    }
    if (text.isBlank()) {
      throw new Unreadable("empty: no article in the page");
    }
    return draft.document(text, false);
  }
}
