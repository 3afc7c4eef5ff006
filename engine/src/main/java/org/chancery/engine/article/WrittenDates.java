package org.chancery.engine.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as English news writes them in headers, datelines and embedded posts. */
public final class WrittenDates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?"
          + "|Aug(?:ust|\\.)?"
          + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})"),
          Pattern.compile(MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})"),
          Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (?<year>\\d{4})"));

  private WrittenDates() {}

  /** A date with its place in the text it was found in. */
  public record Dated(LocalDate date, int begin, int end) {}

  /** The first date with day, month and year at or behind {@code from}. */
  public static Optional<Dated> find(String text, int from) {
    Dated first = null;
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      Optional<Dated> dated = Optional.empty();
      // What looks like a date may name no day that there is: "31 February 2020".
      for (int at = from; dated.isEmpty() && matcher.find(at); at = matcher.end()) {
        dated = dated(matcher);
      }
      if (dated.isPresent() && (first == null || dated.get().begin() < first.begin())) {
        first = dated.get();
      }
    }
    return Optional.ofNullable(first);
  }

  private static Optional<Dated> dated(Matcher matcher) {
    boolean numeric = matcher.pattern() == FORMS.get(0);
    int month =
        numeric
            ? Integer.parseInt(matcher.group("number"))
            : MONTHS.indexOf(matcher.group("month").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(matcher.group("year")),
              month,
              Integer.parseInt(matcher.group("day")));
      return Optional.of(new Dated(date, matcher.start(), matcher.end()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
