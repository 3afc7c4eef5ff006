package org.chancery.server.page.actor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.register.Period;

/** Where days lie between two others, in percent. Immutable. */
final class YearScale {

  private static final int MOST_TICKS = 8;

  /** Further right a label would not fit any more. */
  private static final double LAST_LABEL = 90;

  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};

  /** So that a day can be seen among decades. */
  private static final double LEAST_WIDTH = 0.4;

  private final LocalDate first;
  private final LocalDate last;

  YearScale(LocalDate first, LocalDate last) {
    this.first = first;
    this.last = last.isAfter(first.plusDays(30)) ? last : first.plusDays(30);
  }

  private double at(LocalDate day) {
    double whole = ChronoUnit.DAYS.between(first, last);
    return Math.min(100, Math.max(0, 100 * ChronoUnit.DAYS.between(first, day) / whole));
  }

  /** Whether any of a period's days lies between the two. */
  boolean shows(Period period) {
    boolean before = period.end() != null && period.end().latest().isBefore(first);
    boolean after = period.start() != null && period.start().earliest().isAfter(last);
    return !before && !after;
  }

  /** The stretch of a period. */
  ActorView.Bar bar(Period period, String kind) {
    return bar(
        period.start() == null ? first : period.start().earliest(),
        period.end() == null ? last : period.end().latest(),
        kind);
  }

  /** The stretch from a day to another. */
  ActorView.Bar bar(LocalDate from, LocalDate to, String kind) {
    double x = Math.min(at(from), 100 - LEAST_WIDTH);
    double width = Math.max(LEAST_WIDTH, at(to) - x);
    return new ActorView.Bar(percent(x), percent(width), kind);
  }

  /** Some years, not too many. */
  List<ActorView.Tick> ticks() {
    int years = last.getYear() - first.getYear();
    int step = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0; i--) {
      step = years / STEPS[i] <= MOST_TICKS ? STEPS[i] : step;
    }
    List<ActorView.Tick> ticks = new ArrayList<>();
    int begin = (first.getYear() / step + 1) * step;
    for (int year = begin; year <= last.getYear(); year += step) {
      double x = at(LocalDate.of(year, 1, 1));
      ticks.add(new ActorView.Tick(percent(x), x > LAST_LABEL ? "" : Integer.toString(year)));
    }
    return ticks;
  }

  static String percent(double value) {
    return String.format(Locale.ROOT, "%.3f%%", value);
  }
}
