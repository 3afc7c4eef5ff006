package org.chancery.store.correct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far several people agree who put things into categories that have no order. Immutable.
 *
 * <p>Kappa: J. Cohen, A coefficient of agreement for nominal scales, 1960. Alpha: K. Krippendorff,
 * Computing Krippendorff's alpha-reliability, 2011; it takes any number of people, and things that
 * not all of them judged.
 */
public final class Agreement {

  private final List<Map<String, String>> units;

  /**
   * Of judgements.
   *
   * @param units for each thing, who gave it which category
   */
  public Agreement(Collection<Map<String, String>> units) {
    this.units = units.stream().filter(unit -> unit.size() > 1).map(Map::copyOf).toList();
  }

  /** How many things at least two people judged. */
  public int shared() {
    return units.size();
  }

  /** Those who judged something that another judged too. */
  public Set<String> reviewers() {
    Set<String> all = new TreeSet<>();
    units.forEach(unit -> all.addAll(unit.keySet()));
    return all;
  }

  /** The share of pairs of judgements on the same thing that are the same; empty without any. */
  public OptionalDouble observed() {
    double same = 0;
    double pairs = 0;
    for (Map<String, String> unit : units) {
      List<String> values = new ArrayList<>(unit.values());
      for (int i = 0; i < values.size(); i++) {
        for (int j = i + 1; j < values.size(); j++) {
          same += values.get(i).equals(values.get(j)) ? 1 : 0;
          pairs++;
        }
      }
    }
    return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(same / pairs);
  }

  /** Cohen's kappa; empty where not exactly two judged, or where chance alone gives agreement. */
  public OptionalDouble kappa() {
    List<String> two = List.copyOf(reviewers());
    if (two.size() != 2) {
      return OptionalDouble.empty();
    }
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> second = new HashMap<>();
    double same = 0;
    for (Map<String, String> unit : units) {
      String one = unit.getOrDefault(two.get(0), "");
      String other = unit.getOrDefault(two.get(1), "");
      first.merge(one, 1, Integer::sum);
      second.merge(other, 1, Integer::sum);
      same += one.equals(other) ? 1 : 0;
    }
    double number = units.size();
    double chance = 0;
    for (Map.Entry<String, Integer> entry : first.entrySet()) {
      chance += entry.getValue() / number * (second.getOrDefault(entry.getKey(), 0) / number);
    }
    return chance == 1
        ? OptionalDouble.empty()
        : OptionalDouble.of((same / number - chance) / (1 - chance));
  }

  /** Krippendorff's alpha for categories; empty where all judgements are of one category. */
  public OptionalDouble alpha() {
    Map<String, Double> totals = new HashMap<>();
    double agreeing = 0;
    double values = 0;
    for (Map<String, String> unit : units) {
      Map<String, Integer> counts = new HashMap<>();
      unit.values().forEach(value -> counts.merge(value, 1, Integer::sum));
      int given = unit.size();
      values += given;
      for (Map.Entry<String, Integer> entry : counts.entrySet()) {
        int count = entry.getValue();
        agreeing += (double) count * (count - 1) / (given - 1);
        totals.merge(entry.getKey(), (double) count, Double::sum);
      }
    }
    double number = values;
    double chance =
        totals.values().stream().mapToDouble(total -> total * (total - 1)).sum() / (number - 1);
    if (units.isEmpty() || chance == number) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(1 - (number - agreeing) / (number - chance));
  }
}
