package org.chancery.formats.input;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.engine.article.Document;
import org.jspecify.annotations.Nullable;

/** What both kinds of Word documents have in common. */
final class WordText {

  private WordText() {}

  /**
   * The article.
   *
   * @param title that the file's properties give
   */
  static Document document(String source, List<String> paragraphs, @Nullable String title)
      throws Unreadable {
    String text =
        paragraphs.stream()
            .map(String::strip)
            .filter(paragraph -> !paragraph.isEmpty())
            .collect(Collectors.joining("\n\n"));
    if (text.isEmpty()) {
      throw new Unreadable("empty: no text in the document");
    }
    DocumentDraft draft = new DocumentDraft(source);
    if (title != null && GivenTitle.standsIn(text, title)) {
      draft.title(title, "word:title");
    }
    return draft.document(text, false);
  }

  /** The first line of a failure's message, which may be long. */
  static String firstLine(Exception failure) {
    String message = failure.getMessage();
    return message == null
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
