package org.chancery.formats.input;

import org.chancery.engine.article.Document;

/** One thing that a reader found in what the user gave. */
public sealed interface Input {

  /** An article. */
  record Found(Document document) implements Input {}

  /**
   * Something that can't be read; the rest goes on.
   *
   * @param place {@code FILE} or {@code FILE:LINE}
   * @param reason for a person
   */
  record Rejected(String place, String reason) implements Input {}

  /**
   * Something passed over or left out that is no fault of an article: a link that loops, a device,
   * a bad date.
   *
   * @param place {@code FILE} or {@code FILE:LINE}
   * @param message for a person
   */
  record Note(String place, String message) implements Input {}
}
