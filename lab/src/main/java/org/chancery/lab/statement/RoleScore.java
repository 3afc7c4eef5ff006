package org.chancery.lab.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.chancery.engine.text.Span;
import org.chancery.lab.Ratio;

/**
 * How well one part of the attributions is found for itself: one-to-one pairs that share a unit of
 * this part, those with most units in common first. Mutable; for one thread.
 */
final class RoleScore {

  private record Pair(int marked, int found, int shared) {}

  private final String name;
  private final Function<Attribution, List<Span>> part;
  private int marked;
  private int found;
  private int matched;

  RoleScore(String name, Function<Attribution, List<Span>> part) {
    this.name = name;
    this.part = part;
  }

  void add(List<Attribution> markedOnes, List<Attribution> foundOnes) {
    List<List<Span>> a = parts(markedOnes);
    List<List<Span>> b = parts(foundOnes);
    marked += a.size();
    found += b.size();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        int shared = Attribution.shared(a.get(i), b.get(j));
        if (shared > 0) {
          pairs.add(new Pair(i, j, shared));
        }
      }
    }
    pairs.sort((x, y) -> Integer.compare(y.shared, x.shared));
    Set<Integer> usedMarked = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    for (Pair pair : pairs) {
      if (!usedMarked.contains(pair.marked) && !usedFound.contains(pair.found)) {
        usedMarked.add(pair.marked);
        usedFound.add(pair.found);
        matched++;
      }
    }
  }

  private List<List<Span>> parts(List<Attribution> attributions) {
    return attributions.stream().map(part).filter(spans -> !spans.isEmpty()).toList();
  }

  /** A row: marked, found, precision, recall, F1. */
  String row() {
    return String.format(
        Locale.ROOT,
        "%-10s %6d %6d   %.3f %.3f %.3f",
        name,
        marked,
        found,
        Ratio.of(matched, found),
        Ratio.of(matched, marked),
        Ratio.of(2 * matched, marked + found));
  }
}
