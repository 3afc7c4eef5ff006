package org.chancery.formats.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.engine.article.Byline;
import org.chancery.engine.article.Found;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes title, byline and date lines off the top of a page's text: they are metadata, and no
 * sentence of the article.
 */
final class HtmlOpening {

  private static final int LONGEST_LINE = 150;
  private static final Pattern LINE_NAMES =
      Pattern.compile(
          "\\b(?:byline|by|author|authors|meta|info|stamp|timestamp|time|date|pubdate|published|publish|source)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BYLINE_NAMES =
      Pattern.compile("\\b(?:byline|by|author|authors)\\b", Pattern.CASE_INSENSITIVE);

  private HtmlOpening() {}

  /** The blocks behind those lines; authors found in them are added to the draft. */
  static List<TextBlock> without(List<TextBlock> blocks, DocumentDraft draft) {
    List<TextBlock> kept = new ArrayList<>();
    boolean opening = true;
    for (TextBlock block : blocks) {
      opening &= !(block.isProse() && !isLine(block));
      if (opening && (isTitle(block, draft) || isLine(block))) {
        addAuthors(block, draft);
        continue;
      }
      kept.add(block);
    }
    return kept;
  }

  private static boolean isTitle(TextBlock block, DocumentDraft draft) {
    return same(block.text(), draft.title()) || same(block.text(), draft.outlet());
  }

  private static boolean same(String text, @Nullable Found<String> found) {
    return found != null && plain(text).equals(plain(found.value()));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static boolean isLine(TextBlock block) {
    if (block.text().length() > LONGEST_LINE || block.isHeading()) {
      return false;
    }
    return block.dated()
        || isNamedSo(block.element())
        || PublicationDates.of(block.text()).isPresent();
  }

  private static boolean isNamedSo(Element element) {
    return LINE_NAMES.matcher(names(element)).find();
  }

  private static String names(Element element) {
    return element.className() + " " + element.id();
  }

  private static void addAuthors(TextBlock block, DocumentDraft draft) {
    if (!draft.hasAuthors()) {
      boolean known = BYLINE_NAMES.matcher(names(block.element())).find();
      (known ? Byline.inLine(block.text()) : Byline.of(block.text()))
          .ifPresent(byline -> byline.names().forEach(name -> draft.author(name, "byline")));
    }
  }
}
