package org.chancery.engine.extraction.when;

import static org.chancery.engine.extraction.when.DateWords.SEASON;
import static org.chancery.engine.extraction.when.DateWords.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** Weeks, months, quarters, seasons and years by their distance from the publication date. */
final class RelativePeriods {

  private RelativePeriods() {}

  /** "last week", "this spring": empty without a publication date. */
  static Optional<Days> relative(String which, String unit, Anchor anchor) {
    LocalDate published = anchor.published();
    if (published == null) {
      return Optional.empty();
    }
    int step =
        switch (which.toLowerCase(Locale.ROOT)) {
          case "last", "past", "previous" -> -1;
          case "next", "coming" -> 1;
          default -> 0;
        };
    return Optional.of(
        switch (unit) {
          case "week" -> Days.weekOf(published.plusWeeks(step));
          case "first quarter", "second quarter", "third quarter", "fourth quarter" ->
              quarterAlone(
                  DateForms.ordinal(unit.substring(0, unit.indexOf(' '))), published, anchor);
          case "weekend" -> weekend(published, step, anchor.future());
          case "month" -> Days.month(YearMonth.from(published).plusMonths(step));
          case "quarter" -> quarter(published.plusMonths(3L * step));
          case "year" -> Days.year(published.getYear() + step);
          default -> named(unit, step, published, anchor);
        });
  }

  /** A quarter without a year: the last one begun, or the next one of what is still to come. */
  private static Days quarterAlone(int number, LocalDate published, Anchor anchor) {
    Days quarter = Days.quarter(published.getYear(), number);
    if (anchor.future() && quarter.end().isBefore(published)) {
      return Days.quarter(published.getYear() + 1, number);
    }
    return !anchor.future() && quarter.start().isAfter(published)
        ? Days.quarter(published.getYear() - 1, number)
        : quarter;
  }

  /** A season without a year: the last one begun, or the next one of what is still to come. */
  static Optional<Days> seasonAlone(String word, Anchor anchor) {
    LocalDate published = anchor.published();
    if (published == null) {
      return Optional.empty();
    }
    Days season = Days.season(published.getYear(), DateWords.season(word));
    if (anchor.future() && season.end().isBefore(published)) {
      season = Days.season(published.getYear() + 1, DateWords.season(word));
    } else if (!anchor.future() && season.start().isAfter(published)) {
      season = Days.season(published.getYear() - 1, DateWords.season(word));
    }
    return Optional.of(season);
  }

  private static Days quarter(LocalDate day) {
    return Days.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /** Printed on a weekend, the last and the next one are others than that. */
  private static Days weekend(LocalDate published, int step, boolean future) {
    LocalDate saturday;
    if (step < 0) {
      saturday = Days.weekOf(published).start().minusDays(2);
    } else if (step > 0) {
      saturday = published.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    } else {
      saturday =
          published.with(
              future
                  ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)
                  : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }
    return Days.day(saturday).to(Days.day(saturday.plusDays(1)));
  }

  private static Days named(String unit, int step, LocalDate published, Anchor anchor) {
    if (unit.matches(SEASON)) {
      return season(unit, step, published);
    }
    if (unit.matches(WEEKDAY)) {
      DayOfWeek day = DateWords.weekday(unit);
      return Days.day(
          step > 0 || (step == 0 && anchor.future())
              ? published.with(TemporalAdjusters.next(day))
              : step < 0
                  ? published.with(TemporalAdjusters.previous(day))
                  : Days.weekOf(published).start().with(TemporalAdjusters.nextOrSame(day)));
    }
    YearMonth month = YearMonth.of(published.getYear(), DateWords.month(unit));
    YearMonth now = YearMonth.from(published);
    if (step < 0 && !month.isBefore(now)) {
      month = month.minusYears(1);
    } else if (step > 0 && !month.isAfter(now)) {
      month = month.plusYears(1);
    }
    return Days.month(month);
  }

  private static Days season(String unit, int step, LocalDate published) {
    Days.Season which = DateWords.season(unit);
    // In January and February it is the winter that the year before began.
    Days before = Days.season(published.getYear() - 1, which);
    int year = before.end().isBefore(published) ? published.getYear() : published.getYear() - 1;
    Days season = Days.season(year, which);
    if (step < 0 && !season.end().isBefore(published)) {
      return Days.season(year - 1, which);
    }
    if (step > 0 && !season.start().isAfter(published)) {
      return Days.season(year + 1, which);
    }
    return season;
  }
}
