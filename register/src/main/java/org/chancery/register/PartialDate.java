package org.chancery.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year.
 *
 * @param text {@code 2017-05-14}, {@code 2017-05} or {@code 2017}
 * @param earliest the first day that it can mean
 * @param latest the last day that it can mean
 */
public record PartialDate(String text, LocalDate earliest, LocalDate latest) {

  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  /**
   * Reads {@code 2017-05-14}, {@code 2017-05} or {@code 2017}.
   *
   * @throws DateTimeException where the text is none of these
   */
  public static PartialDate parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new DateTimeException("no date: " + text);
    }
    return switch (text.length()) {
      case 4 -> {
        int year = Integer.parseInt(text);
        yield new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      case 7 -> {
        YearMonth month = YearMonth.parse(text);
        yield new PartialDate(text, month.atDay(1), month.atEndOfMonth());
      }
      default -> {
        LocalDate day = LocalDate.parse(text);
        yield new PartialDate(text, day, day);
      }
    };
  }
}
