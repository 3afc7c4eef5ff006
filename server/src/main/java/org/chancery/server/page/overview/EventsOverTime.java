package org.chancery.server.page.overview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.server.page.Address;
import org.chancery.server.page.part.ChartData;
import org.chancery.server.page.part.Quad;
import org.chancery.store.query.Activity;

/** The chart of events over time by class. Stateless. */
final class EventsOverTime {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

  private static final int WEEKS_AT_MOST = 52;
  private static final int MONTHS_AT_MOST = 180;

  private EventsOverTime() {}

  static ChartData chart(Activity activity, Activity.Days days) {
    Activity.Step step = step(days);
    return chart(step, days, activity.periods(step, days));
  }

  /** Weeks for up to a year, months for up to fifteen, else years. */
  static Activity.Step step(Activity.Days days) {
    if (ChronoUnit.WEEKS.between(days.first(), days.last()) <= WEEKS_AT_MOST) {
      return Activity.Step.WEEK;
    }
    return ChronoUnit.MONTHS.between(days.first(), days.last()) <= MONTHS_AT_MOST
        ? Activity.Step.MONTH
        : Activity.Step.YEAR;
  }

  /** Steps without events are there too, so that time runs evenly. */
  static ChartData chart(Activity.Step step, Activity.Days days, List<Activity.Period> periods) {
    Map<LocalDate, long[]> counts = new HashMap<>();
    for (Activity.Period period : periods) {
      counts
              .computeIfAbsent(period.begin(), day -> new long[Quad.values().length])[
              period.quad() - 1] =
          period.events();
    }
    List<LocalDate> begins = new ArrayList<>();
    for (LocalDate day = begin(step, days.first());
        !day.isAfter(days.last());
        day = next(step, day)) {
      begins.add(day);
    }
    List<ChartData.Series> series = new ArrayList<>();
    for (Quad quad : Quad.values()) {
      List<Long> values = new ArrayList<>();
      List<String> addresses = new ArrayList<>();
      for (LocalDate begin : begins) {
        values.add(counts.getOrDefault(begin, new long[Quad.values().length])[quad.ordinal()]);
        addresses.add(address(quad, begin, next(step, begin).minusDays(1)));
      }
      series.add(new ChartData.Series(quad.label(), "quad-" + quad.number(), values, addresses));
    }
    String unit = step.name().toLowerCase(Locale.ROOT);
    return new ChartData(
        "stacked",
        "Events by " + unit + " and class",
        step == Activity.Step.WEEK ? "Week of" : unit.equals("month") ? "Month" : "Year",
        begins.stream().map(day -> format(step).format(day)).toList(),
        series);
  }

  private static String address(Quad quad, LocalDate since, LocalDate until) {
    return Address.with(
        "/search",
        Address.parameters(
            "kind",
            "events",
            "quad",
            "" + quad.number(),
            "since",
            since.toString(),
            "until",
            until.toString()));
  }

  private static LocalDate begin(Activity.Step step, LocalDate day) {
    return switch (step) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  private static LocalDate next(Activity.Step step, LocalDate begin) {
    return switch (step) {
      case WEEK -> begin.plusWeeks(1);
      case MONTH -> begin.plusMonths(1);
      case YEAR -> begin.plusYears(1);
    };
  }

  private static DateTimeFormatter format(Activity.Step step) {
    return switch (step) {
      case WEEK -> DAY;
      case MONTH -> MONTH;
      case YEAR -> YEAR;
    };
  }
}
