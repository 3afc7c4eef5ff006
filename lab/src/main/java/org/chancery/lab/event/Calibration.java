package org.chancery.lab.event;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often answers of some confidence are right. Not thread-safe. */
final class Calibration {

  private final Map<Double, int[]> bins = new TreeMap<>();

  void add(double confidence, boolean right) {
    int[] bin = bins.computeIfAbsent(Math.floor(confidence * 10) / 10, b -> new int[2]);
    bin[0] += right ? 1 : 0;
    bin[1]++;
  }

  String table() {
    StringBuilder out = new StringBuilder();
    bins.forEach(
        (from, bin) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "  confidence %.2f: %3d answers, %.2f right%n",
                    from,
                    bin[1],
                    (double) bin[0] / bin[1])));
    return out.toString();
  }
}
