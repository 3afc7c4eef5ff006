package org.chancery.formats.output.html;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.chancery.engine.article.Precision;

/** What one step of the timeline stands for. */
enum TimelineUnit {
  DAY(Precision.DAY, "d MMM"),
  WEEK(Precision.WEEK, "d MMM"),
  MONTH(Precision.MONTH, "MMM"),
  QUARTER(Precision.QUARTER, "yyyy"),
  YEAR(Precision.YEAR, "yyyy");

  private static final int QUARTER_MONTHS = 3;

  private final Precision precision;
  private final DateTimeFormatter label;

  TimelineUnit(Precision precision, String label) {
    this.precision = precision;
    this.label = DateTimeFormatter.ofPattern(label, Locale.ENGLISH);
  }

  /** The first day of the step that the day lies in. */
  LocalDate floor(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % QUARTER_MONTHS);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The first day of a step so many steps later. */
  LocalDate plus(LocalDate first, int steps) {
    return switch (this) {
      case DAY -> first.plusDays(steps);
      case WEEK -> first.plusWeeks(steps);
      case MONTH -> first.plusMonths(steps);
      case QUARTER -> first.plusMonths((long) steps * QUARTER_MONTHS);
      case YEAR -> first.plusYears(steps);
    };
  }

  /** Whether a date of that precision has its place in one step. */
  boolean holds(Precision dated) {
    return dated.compareTo(precision) <= 0;
  }

  /** Whether a step begins a new month or year, where days or months are shown. */
  boolean beginsGreater(LocalDate first, LocalDate before) {
    return this == DAY || this == WEEK
        ? first.getMonth() != before.getMonth()
        : first.getYear() != before.getYear();
  }

  String label(LocalDate first) {
    return this == MONTH && first.getMonthValue() == 1
        ? Integer.toString(first.getYear())
        : label.format(first);
  }

  /** In a sentence: "each column is a …". */
  String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
