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
import org.chancery.server.page.part.Figure;
import org.chancery.server.page.part.Quad;
import org.chancery.store.query.Activity;

/** The chart of events over time by class. Stateless. */
final class EventsOverTime {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter QUARTER =
      DateTimeFormatter.ofPattern("'Q'Q uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

  /** More bars would be too thin to be chosen on a phone. */
  private static final int BARS_AT_MOST = 48;

  private static final int MONTHS_OF_QUARTER = 3;

  /** More names below the bars would not find room on a screen. */
  private static final int MARKS_AT_MOST = 13;

  /** In months, counted from a January. */
  private static final List<Integer> BETWEEN_MARKS = List.of(1, 2, 3, 6, 12, 24, 60, 120);

  private EventsOverTime() {}

  static ChartData chart(Activity activity, Activity.Days days) {
    Activity.Step step = step(days);
    return chart(step, days, activity.periods(step, days));
  }

  /** Weeks for up to a year, months for up to four, quarters for up to twelve, else years. */
  static Activity.Step step(Activity.Days days) {
    long months = ChronoUnit.MONTHS.between(days.first(), days.last());
    if (ChronoUnit.WEEKS.between(days.first(), days.last()) <= BARS_AT_MOST) {
      return Activity.Step.WEEK;
    }
    if (months <= BARS_AT_MOST) {
      return Activity.Step.MONTH;
    }
    return months <= BARS_AT_MOST * MONTHS_OF_QUARTER ? Activity.Step.QUARTER : Activity.Step.YEAR;
  }

  /** Which events are left out of a chart of all these, in a sentence; empty where none are. */
  static String undrawn(ChartData chart, long events) {
    long left = events - chart.total();
    if (left <= 0) {
      return "";
    }
    String steps = chart.unit().substring(chart.unit().lastIndexOf(' ') + 1) + "s";
    return (left == 1 ? "1 event has" : Figure.grouped(left) + " events have")
        + " no date within a single one of these "
        + steps
        + (left == 1 ? " and is not drawn." : " and are not drawn.");
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
        axis(step),
        "events per " + unit,
        begins.stream().map(day -> format(step).format(day)).toList(),
        marks(begins),
        series);
  }

  private static String axis(Activity.Step step) {
    return switch (step) {
      case WEEK -> "Week of";
      case MONTH -> "Month";
      case QUARTER -> "Quarter";
      case YEAR -> "Year";
    };
  }

  /** What stands below the bars: round times alone, so that they can be told apart. */
  private static List<String> marks(List<LocalDate> begins) {
    long months = ChronoUnit.MONTHS.between(begins.get(0), begins.get(begins.size() - 1)) + 1;
    int between =
        BETWEEN_MARKS.stream()
            .filter(each -> months <= (long) each * MARKS_AT_MOST)
            .findFirst()
            .orElse(BETWEEN_MARKS.get(BETWEEN_MARKS.size() - 1));
    DateTimeFormatter format = between < 12 ? MONTH : YEAR;
    return begins.stream()
        .map(day -> day.getDayOfMonth() <= 7 && isRound(day, between) ? format.format(day) : "")
        .toList();
  }

  private static boolean isRound(LocalDate day, int months) {
    return (12 * day.getYear() + day.getMonthValue() - 1) % months == 0;
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
      case QUARTER -> day.with(day.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  private static LocalDate next(Activity.Step step, LocalDate begin) {
    return switch (step) {
      case WEEK -> begin.plusWeeks(1);
      case MONTH -> begin.plusMonths(1);
      case QUARTER -> begin.plusMonths(MONTHS_OF_QUARTER);
      case YEAR -> begin.plusYears(1);
    };
  }

  private static DateTimeFormatter format(Activity.Step step) {
    return switch (step) {
      case WEEK -> DAY;
      case MONTH -> MONTH;
      case QUARTER -> QUARTER;
      case YEAR -> YEAR;
    };
  }
}
