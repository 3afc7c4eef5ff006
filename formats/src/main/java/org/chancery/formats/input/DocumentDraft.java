package org.chancery.formats.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.article.Document;
import org.chancery.engine.article.Found;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a reader finds out about one article. What is found first stays; blank is not
 * found. Confined to one thread.
 */
final class DocumentDraft {

  private final String source;
  private @Nullable String id;
  private @Nullable String url;
  private @Nullable Found<String> title;
  private @Nullable Found<String> outlet;
  private final List<Found<String>> authors = new ArrayList<>();
  private @Nullable Found<LocalDate> published;

  DocumentDraft(String source) {
    this.source = source;
  }

  void id(@Nullable String value) {
    id = id == null ? clean(value) : id;
  }

  void url(@Nullable String value) {
    url = url == null ? clean(value) : url;
  }

  void title(@Nullable String value, String place) {
    title = title == null ? found(value, place) : title;
  }

  void outlet(@Nullable String value, String place) {
    outlet = outlet == null ? found(value, place) : outlet;
  }

  void author(@Nullable String value, String place) {
    Found<String> author = found(value, place);
    boolean known =
        author == null
            || authors.stream()
                .anyMatch(
                    a ->
                        a.value()
                            .toLowerCase(Locale.ROOT)
                            .equals(author.value().toLowerCase(Locale.ROOT)));
    if (!known) {
      authors.add(author);
    }
  }

  /**
   * The publication date.
   *
   * @return false where the value is no date and was left out
   */
  boolean published(@Nullable String value, String place) {
    String date = clean(value);
    if (published != null || date == null) {
      return true;
    }
    published = PublicationDates.of(date).map(d -> new Found<>(d, place)).orElse(null);
    return published != null;
  }

  @Nullable Found<String> title() {
    return title;
  }

  @Nullable Found<String> outlet() {
    return outlet;
  }

  @Nullable Found<LocalDate> published() {
    return published;
  }

  boolean hasAuthors() {
    return !authors.isEmpty();
  }

  /**
   * The document.
   *
   * @param textual whether {@code text} is the input's own characters
   */
  Document document(String text, boolean textual) {
    return new Document(source, id, url, title, outlet, authors, published, text, textual);
  }

  private static @Nullable Found<String> found(@Nullable String value, String place) {
    String clean = clean(value);
    return clean == null ? null : new Found<>(clean, place);
  }

  private static @Nullable String clean(@Nullable String value) {
    if (value == null) {
      return null;
    }
    StringBuilder clean = new StringBuilder(value.length());
    boolean space = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        space = true;
        continue;
      }
      if (space && !clean.isEmpty()) {
        clean.append(' ');
      }
      space = false;
      clean.append(c);
    }
    return clean.isEmpty() ? null : clean.toString();
  }
}
