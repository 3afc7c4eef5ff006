package org.chancery.engine.storyline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.engine.storyline.Storyline.MergedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Puts the reports of each real event of a story together. Every event stands in exactly one merged
 * event. An event is compared with the latest groups that one of its parties stands in.
 */
final class EventMerger {

  /** Groups of a party that an event is compared with. */
  private static final int REACH = 200;

  /** Reports of a group that a new one must fit. */
  private static final int MEASURES = 3;

  private static final Comparator<LocalDate> BY_DATE =
      Comparator.nullsLast(Comparator.naturalOrder());

  private final Sources sources;
  private final Map<String, List<Group>> groupsOf = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();

  private EventMerger(Sources sources) {
    this.sources = sources;
  }

  /** Reports of one event; the first is the one that others are compared with. */
  private static final class Group {

    private final List<EventReport> reports = new ArrayList<>();

    double score(EventReport report) {
      double best = 0;
      for (EventReport own : reports.subList(0, Math.min(MEASURES, reports.size()))) {
        double score = EventMatch.score(own, report);
        if (score == EventMatch.CONTRADICTION) {
          return 0;
        }
        best = Math.max(best, score);
      }
      return best;
    }
  }

  /**
   * The events of a story, by date, then id.
   *
   * @param articles of the story, in their order
   * @param copies ids of all articles that are copies
   */
  static List<MergedEvent> merge(
      List<ArticleDigest> articles, Set<String> copies, Sources sources) {
    EventMerger merger = new EventMerger(sources);
    // Originals come first, so that a group is measured by what was really reported.
    for (boolean copied : new boolean[] {false, true}) {
      for (ArticleDigest article : articles) {
        if (copies.contains(article.id()) == copied) {
          article.events().forEach(event -> merger.add(new EventReport(event, article, copied)));
        }
      }
    }
    return merger.groups.stream()
        .map(merger::merged)
        .sorted(
            Comparator.comparing(Dated::day, BY_DATE)
                .thenComparing(dated -> dated.event().shown().event()))
        .map(Dated::event)
        .toList();
  }

  /**
   * These reports as one event, whatever they are.
   *
   * @param reports at least one
   */
  static MergedEvent one(List<EventReport> reports, Sources sources) {
    return merged(reports, sources).event();
  }

  private record Dated(MergedEvent event, @Nullable LocalDate day) {}

  private void add(EventReport report) {
    Set<String> blocks = blocks(report.event());
    Set<Group> candidates = new LinkedHashSet<>();
    for (String block : blocks) {
      List<Group> known = groupsOf.getOrDefault(block, List.of());
      candidates.addAll(known.subList(Math.max(0, known.size() - REACH), known.size()));
    }
    Group best = null;
    double highest = 0;
    for (Group group : candidates) {
      double score = group.score(report);
      if (score > highest) {
        highest = score;
        best = group;
      }
    }
    boolean first = best == null;
    if (best == null) {
      best = new Group();
      groups.add(best);
    }
    best.reports.add(report);
    for (String block : blocks) {
      List<Group> known = groupsOf.computeIfAbsent(block, none -> new ArrayList<>());
      // It is most likely one of the latest.
      if (first || known.lastIndexOf(best) < 0) {
        known.add(best);
      }
    }
  }

  /** What reports of the same event share at least one of. */
  private static Set<String> blocks(EventDigest event) {
    Set<String> blocks = new TreeSet<>();
    for (List<Party> side : List.of(event.actors(), event.recipients())) {
      for (Party party : side) {
        blocks.add(party.block());
        if (party.country() != null) {
          blocks.add("of " + party.country());
        }
      }
    }
    for (Amount amount : event.amounts()) {
      if (amount.isFate()) {
        blocks.add("count of " + amount.subject());
      }
    }
    return blocks;
  }

  private Dated merged(Group group) {
    return merged(group.reports, sources);
  }

  private static Dated merged(List<EventReport> some, Sources sources) {
    List<EventReport> reports =
        some.stream()
            .sorted(
                Comparator.comparing(EventReport::article, StoryOrder.BY_DATE)
                    .thenComparing(report -> report.event().id()))
            .toList();
    EventReport shown =
        reports.stream()
            .min(
                Comparator.comparing(EventReport::copied)
                    .thenComparing(report -> -report.event().confidence()))
            .orElseThrow();
    Collection<String> articles =
        reports.stream().map(report -> report.article().id()).distinct().toList();
    MergedEvent event =
        new MergedEvent(
            shown.report(),
            reports.stream().map(EventReport::report).toList(),
            sources.independent(articles),
            Disagreements.among(reports));
    return new Dated(event, shown.day());
  }
}
