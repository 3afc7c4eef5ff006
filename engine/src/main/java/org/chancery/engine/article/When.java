package org.chancery.engine.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day or a range of days.
 *
 * @param start first day, inclusive
 * @param end last day, inclusive, never before {@code start}
 * @param precision the coarsest precision of the words it comes from
 * @param text the words, when the article says it
 * @param from whether the words or the publication date gave it
 */
public record When(
    LocalDate start, LocalDate end, Precision precision, @Nullable String text, From from) {

  /** What a date was taken from. */
  public enum From {
    TEXT,
    PUBLISHED
  }

  public When {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("ends before it starts: " + start + " to " + end);
    }
  }

  /** One day, taken from the article's publication date. */
  public static When published(LocalDate day) {
    return new When(day, day, Precision.DAY, null, From.PUBLISHED);
  }
}
