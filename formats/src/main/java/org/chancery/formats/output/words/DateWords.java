package org.chancery.formats.output.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.chancery.engine.article.Precision;

/** The {@code when} of a record in few words, no more precise than it is. Thread-safe. */
public final class DateWords {

  private static final int MONTH_LENGTH = "2020-06".length();
  private static final int YEAR_LENGTH = "2020".length();

  private DateWords() {}

  /** As a range in ISO 8601: {@code 2020-06-01}, {@code 2020-06}, {@code 2014 – 2020}; or empty. */
  public static String full(JsonNode when) {
    if (start(when).isEmpty()) {
      return "";
    }
    String start = shortened(when, when.path("start").asText());
    String end = shortened(when, when.path("end").asText(start));
    return start.equals(end) ? start : start + " – " + end;
  }

  /** The start alone, with an ellipsis where a longer time is meant; or empty. */
  public static String brief(JsonNode when) {
    String full = full(when);
    int dash = full.indexOf(" – ");
    return dash < 0 ? full : full.substring(0, dash) + "…";
  }

  /** The first day, where there is one that can be read. */
  public static Optional<LocalDate> start(JsonNode when) {
    try {
      return when.hasNonNull("start")
          ? Optional.of(LocalDate.parse(when.path("start").asText()))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** How precise it is; to the day where nothing is said. */
  public static Precision precision(JsonNode when) {
    String name = when.path("precision").asText("day").toUpperCase(Locale.ROOT);
    for (Precision precision : Precision.values()) {
      if (precision.name().equals(name)) {
        return precision;
      }
    }
    return Precision.DAY;
  }

  private static String shortened(JsonNode when, String day) {
    int length =
        switch (precision(when)) {
          case DAY, WEEK -> day.length();
          case MONTH, QUARTER -> MONTH_LENGTH;
          case YEAR -> YEAR_LENGTH;
        };
    return day.substring(0, Math.min(length, day.length()));
  }
}
