package org.chancery.formats.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.article.WrittenDates;

/**
 * Reads publication dates as metadata gives them: ISO 8601 with or without time, the dates of mail
 * and feeds, dates in English words. The day is the one in the article's own time zone. A date that
 * can be read in two ways (03/04/2020) is none.
 */
final class PublicationDates {

  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2200;

  /** No date is longer. */
  private static final int LONGEST = 80;

  private static final Pattern ISO =
      Pattern.compile("^(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?:$|[Tt ,_].*)");
  private static final Pattern MAIL =
      Pattern.compile(
          "^(?:[A-Z][a-z]{2,8}, *)?(\\d{1,2})[ -]([A-Z][a-z]{2})[a-z]{0,6}[ -](\\d{4})\\b.*");
  private static final DateTimeFormatter DAY_MONTH_YEAR =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern WEEKDAY =
      Pattern.compile("^(?:[A-Z][a-z]{2,8}day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?,? ");

  private PublicationDates() {}

  /** The date, or nothing where the text is none or not sensible. */
  static Optional<LocalDate> of(String text) {
    String date = text.strip();
    if (date.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return read(date).filter(PublicationDates::isSensible);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> read(String date) {
    Matcher iso = ISO.matcher(date);
    if (iso.matches()) {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(iso.group(1)),
              Integer.parseInt(iso.group(3)),
              Integer.parseInt(iso.group(4))));
    }
    Matcher mail = MAIL.matcher(date);
    if (mail.matches()) {
      return Optional.of(
          LocalDate.parse(
              mail.group(1) + " " + mail.group(2) + " " + mail.group(3), DAY_MONTH_YEAR));
    }
    Matcher weekday = WEEKDAY.matcher(date);
    int begin = weekday.find() ? weekday.end() : 0;
    return WrittenDates.find(date, begin)
        .filter(found -> found.begin() == begin)
        .map(WrittenDates.Dated::date);
  }

  private static boolean isSensible(LocalDate date) {
    int year = date.get(ChronoField.YEAR);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
