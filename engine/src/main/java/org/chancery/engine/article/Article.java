package org.chancery.engine.article;

import java.time.LocalDate;
import java.util.List;
import org.chancery.engine.text.AlignedText;
import org.jspecify.annotations.Nullable;

/**
 * An article ready to be read: repaired text and all metadata that the input or the text itself
 * gives.
 *
 * @param id the input's own id, else made from title, text, outlet and publication date
 * @param contentHash of title, text, outlet and publication date, in hexadecimal: two articles with
 *     the same hash are the same article
 * @param source file or address it was read from
 * @param url the article's own address
 * @param title headline
 * @param outlet who published it
 * @param authors in the order given
 * @param published publication date
 * @param language ISO 639-1 code, absent where the text is too short to tell
 * @param text the repaired text
 * @param textual whether the original of {@code text} is the input's own characters
 */
public record Article(
    String id,
    String contentHash,
    String source,
    @Nullable String url,
    @Nullable Found<String> title,
    @Nullable Found<String> outlet,
    List<Found<String>> authors,
    @Nullable Found<LocalDate> published,
    @Nullable String language,
    AlignedText text,
    boolean textual) {

  public Article {
    authors = List.copyOf(authors);
  }

  /**
   * An English article of which nothing is known but its text, which stands for its original.
   *
   * @param id stands for its content and its source, too
   */
  public static Article ofText(String id, String text) {
    return new Article(
        id, id, id, null, null, null, List.of(), null, "en", AlignedText.unchanged(text), true);
  }

  /** The day of publication, where it is known. */
  public @Nullable LocalDate publishedOn() {
    return published == null ? null : published.value();
  }
}
