package org.chancery.lab.compare;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How far two coders agree on categories, beyond chance. Counts pairs of categories of things that
 * both have coded. Confined to one thread.
 */
final class Reliability {

  private final Map<String, Long> firsts = new TreeMap<>();
  private final Map<String, Long> seconds = new TreeMap<>();
  private long units;
  private long same;

  /** Counts a thing that the first coder put into one category and the second into another. */
  void add(String first, String second) {
    firsts.merge(first, 1L, Long::sum);
    seconds.merge(second, 1L, Long::sum);
    units++;
    same += first.equals(second) ? 1 : 0;
  }

  /** Share of things in the same category; none without things. */
  OptionalDouble observed() {
    return units == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) same / units);
  }

  /**
   * Cohen's kappa: the chance of agreement is that of each coder's own shares. None where both
   * always say the same one category, which leaves no room for chance.
   */
  OptionalDouble kappa() {
    if (units == 0) {
      return OptionalDouble.empty();
    }
    double expected = 0;
    for (Map.Entry<String, Long> first : firsts.entrySet()) {
      double share = (double) first.getValue() / units;
      expected += share * seconds.getOrDefault(first.getKey(), 0L) / units;
    }
    return beyond(1 - (double) same / units, 1 - expected);
  }

  /**
   * Krippendorff's alpha for categories without order and two coders: the chance is that of both
   * coders' pooled shares, drawn without putting back.
   */
  OptionalDouble alpha() {
    if (units == 0) {
      return OptionalDouble.empty();
    }
    double values = 2.0 * units;
    Map<String, Long> pooled = new TreeMap<>(firsts);
    seconds.forEach((category, count) -> pooled.merge(category, count, Long::sum));
    double agreeing = 0;
    for (long count : pooled.values()) {
      agreeing += count * (count - 1.0);
    }
    double expected = 1 - agreeing / (values * (values - 1));
    return beyond(1 - (double) same / units, expected);
  }

  private static OptionalDouble beyond(double observed, double expected) {
    return expected <= 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
  }
}
