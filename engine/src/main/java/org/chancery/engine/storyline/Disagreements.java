package org.chancery.engine.storyline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.engine.storyline.EventDigest.Days;
import org.chancery.engine.storyline.EventDigest.Place;
import org.chancery.engine.storyline.Storyline.Disagreement;
import org.chancery.engine.storyline.Storyline.Report;
import org.chancery.engine.storyline.Storyline.Value;
import org.jspecify.annotations.Nullable;

/**
 * Finds what reports of one event tell differently. That one leaves something out, or says it less
 * exactly, is no disagreement.
 */
final class Disagreements {

  private Disagreements() {}

  static List<Disagreement> among(List<EventReport> reports) {
    if (reports.size() < 2) {
      return List.of();
    }
    List<Disagreement> all = new ArrayList<>();
    of(
        "when",
        reports,
        EventDigest::when,
        (a, b) -> a.told() && b.told() && !a.overlaps(b),
        Days::toString,
        all);
    of("where", reports, EventDigest::where, Disagreements::differ, Place::label, all);
    of(
        "actors",
        reports,
        known(EventDigest::actors),
        Disagreements::differ,
        Disagreements::names,
        all);
    of(
        "recipients",
        reports,
        known(EventDigest::recipients),
        Disagreements::differ,
        Disagreements::names,
        all);
    of(
        "factuality",
        reports,
        EventDigest::factuality,
        (a, b) -> a != b,
        value -> value.name().toLowerCase(Locale.ROOT),
        all);
    numbers(reports, all);
    return all;
  }

  private static void numbers(List<EventReport> reports, List<Disagreement> all) {
    Set<String> subjects = new TreeSet<>();
    reports.forEach(
        report -> report.event().amounts().forEach(amount -> subjects.add(amount.subject())));
    for (String subject : subjects) {
      of(
          "numbers",
          reports,
          event -> labels(event, subject),
          Collections::disjoint,
          labels -> String.join(", ", labels),
          all);
    }
  }

  /**
   * Adds a disagreement where two reports say different things.
   *
   * @param value what a report says, absent when nothing
   * @param differ whether two values can't both be right
   */
  private static <T> void of(
      String field,
      List<EventReport> reports,
      Function<EventDigest, @Nullable T> value,
      BiPredicate<T, T> differ,
      Function<T, String> label,
      List<Disagreement> all) {
    Map<String, List<Report>> values = new TreeMap<>();
    Set<T> said = new LinkedHashSet<>();
    for (EventReport report : reports) {
      T own = value.apply(report.event());
      if (own != null) {
        said.add(own);
        values.computeIfAbsent(label.apply(own), none -> new ArrayList<>()).add(report.report());
      }
    }
    boolean disagree =
        said.stream().anyMatch(one -> said.stream().anyMatch(other -> differ.test(one, other)));
    if (disagree && values.size() > 1) {
      all.add(
          new Disagreement(
              field,
              values.entrySet().stream()
                  .map(entry -> new Value(entry.getKey(), entry.getValue()))
                  .toList()));
    }
  }

  private static boolean differ(Place one, Place other) {
    if (one.label().equalsIgnoreCase(other.label())) {
      return false;
    }
    boolean sameCountry = one.country() != null && one.country().equals(other.country());
    // A country holds its cities; a place of which nothing is known may be another's other name.
    return one.country() != null
        && other.country() != null
        && !(sameCountry && (one.isCountry() || other.isCountry()));
  }

  private static Function<EventDigest, @Nullable Collection<Party>> known(
      Function<EventDigest, List<Party>> side) {
    return event -> side.apply(event).isEmpty() ? null : side.apply(event);
  }

  /** Whether each side names someone whom the other can't mean. */
  private static boolean differ(Collection<Party> some, Collection<Party> others) {
    return hasStranger(some, others) && hasStranger(others, some);
  }

  private static boolean hasStranger(Collection<Party> some, Collection<Party> others) {
    return some.stream()
        .anyMatch(one -> others.stream().noneMatch(two -> one.match(two) != Party.Match.NONE));
  }

  private static String names(Collection<Party> side) {
    return side.stream().map(Party::label).distinct().sorted().collect(Collectors.joining(", "));
  }

  private static @Nullable Set<String> labels(EventDigest event, String subject) {
    Set<String> labels =
        event.amounts().stream()
            .filter(amount -> amount.subject().equals(subject))
            .map(Amount::label)
            .collect(Collectors.toCollection(TreeSet::new));
    return labels.isEmpty() ? null : labels;
  }
}
