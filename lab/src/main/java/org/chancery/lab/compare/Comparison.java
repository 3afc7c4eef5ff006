package org.chancery.lab.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.chancery.lab.compare.Matching.Match;

/**
 * How far two codings agree.
 *
 * @param kind what was compared
 * @param a units of the first
 * @param b units of the second
 * @param matched units that both have
 * @param byText those of them that were matched by evidence, not by article or day and dyad
 * @param sameCategory share of the matched that are of one category; absent without any
 * @param sameDyad share of those matched by evidence that have one dyad; absent without any
 * @param kappa Cohen's, of the categories of the matched; absent where it is not defined
 * @param alpha Krippendorff's, likewise
 * @param categories by name
 * @param dyads the most frequent first
 * @param disagreements the most frequent first
 */
public record Comparison(
    Kind kind,
    long a,
    long b,
    long matched,
    long byText,
    OptionalDouble sameCategory,
    OptionalDouble sameDyad,
    OptionalDouble kappa,
    OptionalDouble alpha,
    List<Agreement> categories,
    List<Agreement> dyads,
    List<Disagreement> disagreements) {

  /**
   * How far the codings agree on one category or dyad.
   *
   * @param name of it
   * @param a units of the first
   * @param b units of the second
   * @param both units that were matched and are of it in both
   */
  public record Agreement(String name, long a, long b, long both) {
    /** Share of all its units that both have, from 0 to 1: both twice over a and b together. */
    public double share() {
      return 2.0 * both / (a + b);
    }
  }

  /**
   * One way in which they differ.
   *
   * @param a the first's category; absent where it has none
   * @param b the second's likewise
   * @param count how often
   * @param examples the first few
   */
  public record Disagreement(String a, String b, long count, List<Example> examples) {}

  /**
   * One instance.
   *
   * @param a id of the first's record; empty where it has none
   * @param b of the second's likewise
   * @param day first day; empty where unknown
   * @param words evidence of either; empty for codings without text
   */
  public record Example(
      String a, String b, String article, String day, String dyad, String words) {}

  /** What stands for the category of a thing that one coding does not have. */
  public static final String NOT_CODED = "-";

  /**
   * Compares two codings of the same kind.
   *
   * @param examples how many to keep of each disagreement
   */
  public static Comparison of(Coding a, Coding b, int examples) {
    if (a.kind() != b.kind()) {
      throw new IllegalArgumentException("codings of " + a.kind() + " and of " + b.kind());
    }
    return new Count(new Matching(a, b), examples).comparison(a, b);
  }

  /** Counts what a matching says. */
  private static final class Count {
    private final Matching matching;
    private final int keep;
    private final Reliability reliability = new Reliability();
    private final Map<String, long[]> categories = new TreeMap<>();
    private final Map<String, long[]> dyads = new TreeMap<>();
    private final Map<List<String>, List<Example>> examples = new LinkedHashMap<>();
    private final Map<List<String>, Long> disagreements = new LinkedHashMap<>();
    private long sameDyad;

    Count(Matching matching, int keep) {
      this.matching = matching;
      this.keep = keep;
    }

    Comparison comparison(Coding a, Coding b) {
      a.units().forEach(unit -> count(unit, 0));
      b.units().forEach(unit -> count(unit, 1));
      matching.matches().forEach(this::match);
      matching.onlyA().forEach(u -> differ(u.category(), NOT_CODED, example(u, u.id(), "")));
      matching.onlyB().forEach(u -> differ(NOT_CODED, u.category(), example(u, "", u.id())));
      long byText = matching.byText();
      return new Comparison(
          a.kind(),
          a.units().size(),
          b.units().size(),
          matching.matches().size(),
          byText,
          reliability.observed(),
          byText == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sameDyad / byText),
          reliability.kappa(),
          reliability.alpha(),
          agreements(categories, Comparator.comparing(Agreement::name)),
          agreements(
              dyads,
              Comparator.comparingLong((Agreement d) -> d.a() + d.b())
                  .reversed()
                  .thenComparing(Agreement::name)),
          disagreements());
    }

    private void count(Unit unit, int coder) {
      cell(categories, unit.category())[coder]++;
      cell(dyads, unit.dyad().shown())[coder]++;
    }

    private static long[] cell(Map<String, long[]> counts, String name) {
      return counts.computeIfAbsent(name, k -> new long[3]);
    }

    private void match(Match match) {
      Unit a = match.a();
      reliability.add(a.category(), match.b().category());
      if (match.sameCategory()) {
        cell(categories, a.category())[2]++;
      } else {
        differ(a.category(), match.b().category(), example(a, a.id(), match.b().id()));
      }
      if (match.sameDyad()) {
        cell(dyads, a.dyad().shown())[2]++;
        sameDyad += match.byText() ? 1 : 0;
      }
    }

    private void differ(String a, String b, Example example) {
      List<String> pair = List.of(a, b);
      disagreements.merge(pair, 1L, Long::sum);
      List<Example> kept = examples.computeIfAbsent(pair, k -> new ArrayList<>());
      if (kept.size() < keep) {
        kept.add(example);
      }
    }

    private static Example example(Unit unit, String a, String b) {
      return new Example(a, b, unit.article(), unit.day(), unit.dyad().shown(), unit.words());
    }

    private static List<Agreement> agreements(
        Map<String, long[]> counts, Comparator<Agreement> order) {
      List<Agreement> agreements = new ArrayList<>();
      counts.forEach((name, n) -> agreements.add(new Agreement(name, n[0], n[1], n[2])));
      agreements.sort(order);
      return agreements;
    }

    private List<Disagreement> disagreements() {
      List<Disagreement> list = new ArrayList<>();
      disagreements.forEach(
          (pair, count) ->
              list.add(
                  new Disagreement(
                      pair.get(0),
                      pair.get(1),
                      count,
                      List.copyOf(examples.getOrDefault(pair, List.of())))));
      list.sort(
          Comparator.comparingLong(Disagreement::count)
              .reversed()
              .thenComparing(Disagreement::a)
              .thenComparing(Disagreement::b));
      return list;
    }
  }
}
