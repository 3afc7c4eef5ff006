package org.chancery.formats.input;

import org.chancery.engine.article.Document;
import org.jsoup.Jsoup;

/** Takes the article out of a web page: metadata, then the body without what surrounds it. */
final class HtmlArticle {

  private HtmlArticle() {}

  /** The article. */
  static Document read(String html, DocumentDraft draft) throws Unreadable {
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
