package org.chancery.lab.position;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.engine.extraction.Position.Stance;
import org.jspecify.annotations.Nullable;

/** Counts of right, wrong and missed stances. Not safe for use by several threads. */
final class StanceScores {

  private static final class Count {
    int right;
    int given;
    int marked;

    double f1() {
      return given + marked == 0 ? 1 : 2.0 * right / (given + marked);
    }
  }

  private final Map<Stance, Count> counts = new EnumMap<>(Stance.class);

  StanceScores() {
    for (Stance stance : Stance.values()) {
      counts.put(stance, new Count());
    }
  }

  void add(@Nullable Stance marked, @Nullable Stance given) {
    if (marked != null) {
      count(marked).marked++;
    }
    if (given != null) {
      count(given).given++;
      if (given == marked) {
        count(given).right++;
      }
    }
  }

  private Count count(Stance stance) {
    return counts.computeIfAbsent(stance, s -> new Count());
  }

  double macroF1() {
    return counts.values().stream().mapToDouble(Count::f1).average().orElse(0);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (stance, count) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%-12s precision %.3f  recall %.3f  F1 %.3f  (%d marked, %d given)%n",
                    stance.name().toLowerCase(Locale.ROOT),
                    count.given == 0 ? 1.0 : (double) count.right / count.given,
                    count.marked == 0 ? 1.0 : (double) count.right / count.marked,
                    count.f1(),
                    count.marked,
                    count.given)));
    return text.append(String.format(Locale.ROOT, "macro-F1     %.3f%n", macroF1())).toString();
  }
}
