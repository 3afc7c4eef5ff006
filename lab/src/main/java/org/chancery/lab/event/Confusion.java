package org.chancery.lab.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.lab.Ratio;

/** Counts of what was given for what, with precision, recall and F1 a type. Not thread-safe. */
final class Confusion {

  private final Map<String, Map<String, Integer>> given = new TreeMap<>();

  void add(String gold, String answer) {
    given.computeIfAbsent(gold, g -> new TreeMap<>()).merge(answer, 1, Integer::sum);
  }

  /** Mean F1 over the types that the gold has. */
  double macroF1() {
    return given.keySet().stream().mapToDouble(this::f1).average().orElse(0);
  }

  double accuracy() {
    int right = 0;
    int all = 0;
    for (Map.Entry<String, Map<String, Integer>> row : given.entrySet()) {
      right += row.getValue().getOrDefault(row.getKey(), 0);
      all += row.getValue().values().stream().mapToInt(Integer::intValue).sum();
    }
    return Ratio.of(right, all);
  }

  private int right(String type) {
    return given.getOrDefault(type, Map.of()).getOrDefault(type, 0);
  }

  private int gold(String type) {
    return given.getOrDefault(type, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }

  private int answered(String type) {
    return given.values().stream().mapToInt(row -> row.getOrDefault(type, 0)).sum();
  }

  private double precision(String type) {
    return Ratio.of(right(type), answered(type));
  }

  private double recall(String type) {
    return Ratio.of(right(type), gold(type));
  }

  private double f1(String type) {
    return Ratio.f1(precision(type), recall(type));
  }

  /** A line a type, then the most frequent confusions. */
  String table(int confusions) {
    StringBuilder out = new StringBuilder();
    for (String type : new TreeSet<>(given.keySet())) {
      out.append(
          String.format(
              Locale.ROOT,
              "%-10s gold %3d  P %.2f  R %.2f  F1 %.2f%n",
              type,
              gold(type),
              precision(type),
              recall(type),
              f1(type)));
    }
    List<Map.Entry<String, Integer>> wrong = new ArrayList<>();
    given.forEach(
        (gold, row) ->
            row.forEach(
                (answer, count) -> {
                  if (!gold.equals(answer)) {
                    wrong.add(Map.entry(gold + " as " + answer, count));
                  }
                }));
    wrong.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    for (Map.Entry<String, Integer> one : wrong.subList(0, Math.min(confusions, wrong.size()))) {
      out.append(String.format(Locale.ROOT, "  %3d  %s%n", one.getValue(), one.getKey()));
    }
    return out.toString();
  }
}
