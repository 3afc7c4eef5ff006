package org.chancery.formats.output.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The span of time that a timeline shows and its steps.
 *
 * @param first first day of the first step
 * @param steps how many there are, at least {@link #FEWEST}
 */
record TimelineScale(TimelineUnit unit, LocalDate first, int steps) {

  static final int FEWEST = 8;
  static final int MOST = 80;

  /** This share of the events at each end may be left to the list, if that makes room. */
  private static final double OUTLYING = 0.04;

  /**
   * The finest scale that has room for the days, but for outlying ones that would more than double
   * its length.
   *
   * @param days of the events, ascending; not empty
   */
  static TimelineScale of(List<LocalDate> days) {
    int outlying = (int) (days.size() * OUTLYING);
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    LocalDate innerFirst = days.get(outlying);
    LocalDate innerLast = days.get(days.size() - 1 - outlying);
    if (length(innerFirst, innerLast) * 2 < length(first, last)) {
      first = innerFirst;
      last = innerLast;
    }
    for (TimelineUnit unit : TimelineUnit.values()) {
      int steps = steps(unit, first, last);
      if (steps <= MOST || unit == TimelineUnit.YEAR) {
        int padding = Math.max(0, FEWEST - steps) / 2;
        LocalDate begin = unit.plus(unit.floor(first), -padding);
        return new TimelineScale(unit, begin, Math.min(MOST, Math.max(FEWEST, steps)));
      }
    }
    throw new IllegalStateException("years fit always");
  }

  /** The step that the day lies in; below 0 or from {@link #steps} on if it lies outside. */
  int step(LocalDate day) {
    return steps(unit, first, day) - 1;
  }

  LocalDate begin(int step) {
    return unit.plus(first, step);
  }

  private static long length(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  private static int steps(TimelineUnit unit, LocalDate first, LocalDate last) {
    LocalDate begin = unit.floor(first);
    LocalDate end = unit.floor(last);
    long steps =
        switch (unit) {
          case DAY -> ChronoUnit.DAYS.between(begin, end);
          case WEEK -> ChronoUnit.WEEKS.between(begin, end);
          case MONTH -> ChronoUnit.MONTHS.between(begin, end);
          case QUARTER -> ChronoUnit.MONTHS.between(begin, end) / 3;
          case YEAR -> ChronoUnit.YEARS.between(begin, end);
        };
    return Math.toIntExact(Math.max(-1L, Math.min(Integer.MAX_VALUE - 1L, steps))) + 1;
  }
}
