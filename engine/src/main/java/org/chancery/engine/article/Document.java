package org.chancery.engine.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as a reader of some format found it: decoded text, not repaired, with the metadata
 * that the format gives.
 *
 * @param source file or address it was read from, as records name it
 * @param id the id that the input supplies
 * @param url the article's own address, where the input gives it
 * @param title headline
 * @param outlet who published it
 * @param authors in the order given
 * @param published publication date
 * @param text decoded text; paragraphs are separated by line breaks
 * @param textual whether {@code text} is the input's own characters, so that offsets into it mean
 *     something to its owner
 */
public record Document(
    String source,
    @Nullable String id,
    @Nullable String url,
    @Nullable Found<String> title,
    @Nullable Found<String> outlet,
    List<Found<String>> authors,
    @Nullable Found<LocalDate> published,
    String text,
    boolean textual)
    implements Serializable {

  public Document {
    authors = List.copyOf(authors);
  }

  /** A text without any metadata. */
  public static Document ofText(String source, String text) {
    return new Document(source, null, null, null, null, List.of(), null, text, true);
  }
}
