package org.chancery.server.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.chancery.register.PartialDate;
import org.chancery.store.ask.Days;

/** Dates as people write them: {@code 2 June 2020}, no more precise than they are. Stateless. */
public final class PlainDate {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter OF_MONTH =
      DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

  private PlainDate() {}

  /** A day. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A date known to the day, the month or the year. */
  public static String partial(PartialDate date) {
    if (date.earliest().equals(date.latest())) {
      return day(date.earliest());
    }
    boolean month = date.earliest().getMonth() == date.latest().getMonth();
    return (month ? MONTH : YEAR).format(date.earliest());
  }

  /** The {@code when} of a record; empty where it has none. */
  public static String when(JsonNode when) {
    Optional<LocalDate> start = parsed(when.path("start").asText());
    if (start.isEmpty()) {
      return "";
    }
    LocalDate first = start.get();
    LocalDate last = parsed(when.path("end").asText()).orElse(first);
    return switch (when.path("precision").asText("day")) {
      case "year" -> range(YEAR, first, last);
      case "month", "quarter" -> range(MONTH, first, last);
      default -> days(first, last);
    };
  }

  /** From a day to another, no month or year told twice: {@code 3 to 15 March 2025}. */
  public static String days(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(first);
    }
    String from =
        first.getYear() != last.getYear()
            ? day(first)
            : (first.getMonth() == last.getMonth() ? OF_MONTH : OF_YEAR).format(first);
    return from + " to " + day(last);
  }

  private static String range(DateTimeFormatter format, LocalDate first, LocalDate last) {
    String from = format.format(first);
    String to = format.format(last);
    return from.equals(to) ? from : from + " to " + to;
  }

  /** What is wrong with a day that was asked for; empty where nothing is, or for none was asked. */
  public static String problem(String day) {
    return day.isEmpty() || parsed(day).isPresent()
        ? ""
        : "'" + day + "' is no date; write it like 2020-06-02.";
  }

  /** A day as programs write it; empty where it is none. */
  public static Optional<LocalDate> parsed(String day) {
    try {
      return Optional.of(Days.parse(day.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
