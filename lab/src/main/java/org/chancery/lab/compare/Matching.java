package org.chancery.lab.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each unit of one coding its like in the other, one for one. In an article of which both
 * codings have evidence two units are alike where their evidence overlaps; where several do, first
 * those of the same category and dyad, then those that share most. Elsewhere units are alike that
 * are of records with one id, as an export has them that is read again; or else that are of the
 * same article and dyad, or else of the same day and dyad, or, where neither has a day, of articles
 * published on the same day; first those of the same category.
 */
final class Matching {

  /** Two units of the same thing. */
  record Match(Unit a, Unit b, boolean byText) {
    boolean sameCategory() {
      return a.category().equals(b.category());
    }

    boolean sameDyad() {
      return a.dyad().equals(b.dyad());
    }
  }

  private record Candidate(Match match, int overlap, int order) {
    int likeness() {
      return (match.sameCategory() ? 2 : 0) + (match.sameDyad() ? 1 : 0);
    }
  }

  private final List<Match> matches = new ArrayList<>();
  private final List<Unit> onlyA;
  private final List<Unit> onlyB;
  private final int byText;

  Matching(Coding a, Coding b) {
    Function<String, String> names = articleNames(a, b);
    Map<String, List<Unit>> textA = byArticle(a.units(), Function.identity());
    Map<String, List<Unit>> textB = byArticle(b.units(), names);
    Set<Unit> taken = identity();
    Set<Unit> settled = identity();
    textA.forEach(
        (article, units) -> {
          List<Unit> others = textB.get(article);
          if (others != null) {
            settled.addAll(units);
            settled.addAll(others);
            overlap(units, others, taken);
          }
        });
    byText = matches.size();
    List<Unit> openA = open(a.units(), settled);
    List<Unit> openB = open(b.units(), settled);
    byKey(
        new Open(openA, unit -> key(unit.id(), unit, false)),
        new Open(openB, unit -> key(unit.id(), unit, false)),
        taken);
    byKey(
        new Open(openA, unit -> unit.id().isEmpty() ? null : unit.id()),
        new Open(openB, unit -> unit.id().isEmpty() ? null : unit.id()),
        taken);
    for (boolean category : new boolean[] {true, false}) {
      byKey(
          new Open(openA, unit -> key(unit.article(), unit, category)),
          new Open(openB, unit -> key(names.apply(unit.article()), unit, category)),
          taken);
    }
    for (boolean category : new boolean[] {true, false}) {
      byKey(
          new Open(openA, unit -> key(unit.day(), unit, category)),
          new Open(openB, unit -> key(unit.day(), unit, category)),
          taken);
    }
    for (boolean category : new boolean[] {true, false}) {
      byKey(
          new Open(openA, unit -> key(undated(a, unit), unit, category)),
          new Open(openB, unit -> key(undated(b, unit), unit, category)),
          taken);
    }
    onlyA = a.units().stream().filter(unit -> !taken.contains(unit)).toList();
    onlyB = b.units().stream().filter(unit -> !taken.contains(unit)).toList();
  }

  /** Two pairs of one event may look alike and are two all the same. */
  private static Set<Unit> identity() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  List<Match> matches() {
    return matches;
  }

  List<Unit> onlyA() {
    return onlyA;
  }

  List<Unit> onlyB() {
    return onlyB;
  }

  /** How many matches are by evidence. */
  int byText() {
    return byText;
  }

  /** What coding B calls an article, as coding A calls it: by id, or else by address. */
  private static Function<String, String> articleNames(Coding a, Coding b) {
    Map<String, String> idOfAddress = new HashMap<>();
    a.addresses().forEach((id, address) -> idOfAddress.putIfAbsent(address, id));
    Set<String> known = new HashSet<>();
    a.units().forEach(unit -> known.add(unit.article()));
    return id -> {
      String address = b.addresses().get(id);
      String same = address == null ? null : idOfAddress.get(address);
      return known.contains(id) || same == null ? id : same;
    };
  }

  private static Map<String, List<Unit>> byArticle(
      List<Unit> units, Function<String, String> name) {
    Map<String, List<Unit>> articles = new LinkedHashMap<>();
    for (Unit unit : units) {
      if (!unit.evidence().isEmpty()) {
        articles.computeIfAbsent(name.apply(unit.article()), k -> new ArrayList<>()).add(unit);
      }
    }
    return articles;
  }

  private void overlap(List<Unit> as, List<Unit> bs, Set<Unit> taken) {
    List<Candidate> candidates = new ArrayList<>();
    for (Unit a : as) {
      for (Unit b : bs) {
        int overlap = a.overlap(b);
        if (overlap > 0) {
          candidates.add(new Candidate(new Match(a, b, true), overlap, candidates.size()));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::likeness)
            .thenComparingInt(Candidate::overlap)
            .reversed()
            .thenComparingInt(Candidate::order));
    for (Candidate candidate : candidates) {
      take(candidate.match(), taken);
    }
  }

  private void take(Match match, Set<Unit> taken) {
    if (!taken.contains(match.a()) && !taken.contains(match.b())) {
      taken.add(match.a());
      taken.add(match.b());
      matches.add(match);
    }
  }

  private static List<Unit> open(List<Unit> units, Set<Unit> settled) {
    return units.stream().filter(unit -> !settled.contains(unit)).toList();
  }

  /** Units that are still to be matched, and by what; null for those that it says nothing of. */
  private record Open(List<Unit> units, Function<Unit, @Nullable Object> key) {}

  /** When the article came out, of a unit whose own day is not known. */
  private static String undated(Coding coding, Unit unit) {
    return unit.day().isEmpty() ? coding.published(unit) : "";
  }

  private static @Nullable Object key(String of, Unit unit, boolean category) {
    return of.isEmpty() ? null : List.of(of, unit.dyad(), category ? unit.category() : "");
  }

  private void byKey(Open as, Open bs, Set<Unit> taken) {
    Map<Object, Deque<Unit>> waiting = new HashMap<>();
    for (Unit b : bs.units()) {
      Object of = bs.key().apply(b);
      if (of != null && !taken.contains(b)) {
        waiting.computeIfAbsent(of, k -> new ArrayDeque<>()).add(b);
      }
    }
    for (Unit a : as.units()) {
      Object of = as.key().apply(a);
      Deque<Unit> like = of == null || taken.contains(a) ? null : waiting.get(of);
      Unit b = like == null ? null : like.poll();
      if (b != null) {
        take(new Match(a, b, false), taken);
      }
    }
  }
}
