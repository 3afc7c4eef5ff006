package org.chancery.server.page.issue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.engine.extraction.Position.Stance;
import org.chancery.engine.tally.History;
import org.chancery.server.page.Address;
import org.chancery.server.page.PlainDate;
import org.jspecify.annotations.Nullable;

/**
 * Lays out how many members stood where over time: stretches side by side, stances on each other.
 */
final class CountChart {

  /** Beyond the last change, so that its stretch can be seen. */
  private static final double TAIL = 0.08;

  /** On top those in favour, at the bottom those against; who is silent lies between. */
  private static final List<String> LAYERS =
      List.of("support", "conditional", "undecided", "none", "oppose");

  /** As many stretches can be told from each other, and a table of them be read. */
  static final int MOST = 120;

  private CountChart() {}

  /**
   * The chart; absent where there is nothing to count.
   *
   * @param counts by day
   * @param on the day shown
   */
  static BoardView.@Nullable Chart of(String issue, List<History.Count> counts, LocalDate on) {
    if (counts.isEmpty()) {
      return null;
    }
    LocalDate first = counts.get(0).day();
    LocalDate changed = counts.get(counts.size() - 1).day();
    LocalDate latest = on.isAfter(changed) ? on : changed;
    long span = Math.max(1, ChronoUnit.DAYS.between(first, latest));
    double days = span * (1 + TAIL);
    List<BoardView.Bar> bars = new ArrayList<>();
    List<BoardView.ChartRow> rows = new ArrayList<>();
    List<History.Count> shown = thinned(counts, first, span);
    for (int i = 0; i < shown.size(); i++) {
      History.Count count = shown.get(i);
      double from = 100 * ChronoUnit.DAYS.between(first, count.day()) / days;
      double to =
          i + 1 == shown.size()
              ? 100
              : 100 * ChronoUnit.DAYS.between(first, shown.get(i + 1).day()) / days;
      bars(count, from, to, bars);
      rows.add(
          new BoardView.ChartRow(
              PlainDate.day(count.day()),
              Address.issue(issue, count.day().toString()),
              counts(count)));
    }
    String marker =
        on.isBefore(first) ? null : number(100 * ChronoUnit.DAYS.between(first, on) / days);
    return new BoardView.Chart(
        bars,
        marker,
        PlainDate.day(first),
        PlainDate.day(latest),
        number(100 * ChronoUnit.DAYS.between(first, latest) / days),
        height(counts),
        rows,
        counts.size() - shown.size());
  }

  /** What the whole height stands for: where the body grew or shrank, its least and its most. */
  private static String height(List<History.Count> counts) {
    IntSummaryStatistics members =
        counts.stream().mapToInt(CountChart::members).summaryStatistics();
    String number =
        members.getMin() == members.getMax()
            ? Integer.toString(members.getMax())
            : members.getMin() + " to " + members.getMax();
    return number + (members.getMax() == 1 ? " member" : " members");
  }

  /** Of more changes than can be shown the last one of each of as many equal stretches of time. */
  private static List<History.Count> thinned(
      List<History.Count> counts, LocalDate first, long span) {
    if (counts.size() <= MOST) {
      return counts;
    }
    Map<Long, History.Count> last = new TreeMap<>();
    for (History.Count count : counts) {
      last.put(ChronoUnit.DAYS.between(first, count.day()) * (MOST - 1) / span, count);
    }
    return List.copyOf(last.values());
  }

  private static void bars(History.Count count, double from, double to, List<BoardView.Bar> bars) {
    int members = members(count);
    double y = 0;
    for (String stance : LAYERS) {
      double height = members == 0 ? 0 : 100.0 * of(count, stance) / members;
      if (height > 0) {
        bars.add(
            new BoardView.Bar(stance, number(from), number(y), number(to - from), number(height)));
      }
      y += height;
    }
  }

  private static int members(History.Count count) {
    return count.silent() + count.members().values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int of(History.Count count, String stance) {
    return stance.equals("none")
        ? count.silent()
        : count.members().getOrDefault(Stance.valueOf(stance.toUpperCase(Locale.ROOT)), 0);
  }

  private static List<Integer> counts(History.Count count) {
    List<Integer> counts = new ArrayList<>();
    Stances.COLUMNS.forEach(stance -> counts.add(of(count, stance)));
    counts.add(count.silent());
    return counts;
  }

  private static String number(double percent) {
    return String.format(Locale.ROOT, "%.3f%%", percent);
  }
}
