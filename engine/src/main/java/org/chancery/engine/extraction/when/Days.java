package org.chancery.engine.extraction.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.chancery.engine.article.Precision;

/**
 * A stretch of days that words mean.
 *
 * @param start first day
 * @param end last day, inclusive
 * @param precision as coarse as the words
 */
record Days(LocalDate start, LocalDate end, Precision precision) {

  static Days day(LocalDate day) {
    return new Days(day, day, Precision.DAY);
  }

  /** Monday to Sunday. */
  static Days weekOf(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Days(monday, monday.plusDays(6), Precision.WEEK);
  }

  static Days month(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  static Days year(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  /** Calendar quarter, 1 to 4. */
  static Days quarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, 3 * quarter - 2);
    return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.QUARTER);
  }

  /** Meteorological season; winter is named by the year it begins in. */
  static Days season(int year, Season season) {
    YearMonth first = YearMonth.of(year, season.first);
    return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.QUARTER);
  }

  /** The first, second or last third of this period. */
  Days third(int number) {
    if (precision == Precision.YEAR) {
      YearMonth first = YearMonth.from(start).plusMonths(4L * (number - 1));
      return new Days(first.atDay(1), first.plusMonths(3).atEndOfMonth(), precision);
    }
    if (precision == Precision.MONTH) {
      LocalDate from = start.plusDays(10L * (number - 1));
      return new Days(from, number == 3 ? end : from.plusDays(9), precision);
    }
    long days = ChronoUnit.DAYS.between(start, end) + 1;
    LocalDate from = start.plusDays(days * (number - 1) / 3);
    LocalDate to = number == 3 ? end : start.plusDays(days * number / 3 - 1);
    return new Days(from, to.isBefore(from) ? from : to, precision);
  }

  /** From this period's first day to another's last. */
  Days to(Days other) {
    Precision coarsest = precision.compareTo(other.precision) >= 0 ? precision : other.precision;
    return new Days(start, other.end, coarsest);
  }

  /** Meteorological seasons by their first month. */
  enum Season {
    SPRING(Month.MARCH),
    SUMMER(Month.JUNE),
    AUTUMN(Month.SEPTEMBER),
    WINTER(Month.DECEMBER);

    private final Month first;

    Season(Month first) {
      this.first = first;
    }
  }
}
