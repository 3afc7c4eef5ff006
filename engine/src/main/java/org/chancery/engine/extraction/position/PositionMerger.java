package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.extraction.Coder;
import org.chancery.engine.extraction.CoderVersion;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.RecordId;
import org.chancery.engine.text.Span;

/** Makes one record of what an article says several times. Stateless. */
final class PositionMerger {

  private static final String VERSION = CoderVersion.CURRENT;

  private PositionMerger() {}

  /** The actor's own words come first, then those about which the rules are surest. */
  static List<Position> merge(String article, List<Draft> drafts) {
    Map<List<Object>, List<Draft>> same = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Object when = draft.when() == null ? "" : List.of(draft.when().start(), draft.when().end());
      List<Object> key =
          List.of(draft.actor().who().key(), draft.issue().id(), draft.stance(), when);
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(draft);
    }
    List<Position> positions = new ArrayList<>();
    for (List<Draft> group : same.values()) {
      positions.add(position(article, group));
    }
    positions.sort(
        Comparator.comparing((Position position) -> position.evidence().get(0))
            .thenComparing(Position::id));
    return positions;
  }

  private static Position position(String article, List<Draft> group) {
    List<Draft> ranked = new ArrayList<>(group);
    ranked.sort(
        Comparator.comparing((Draft draft) -> !draft.own())
            .thenComparing(draft -> -draft.confidence())
            .thenComparing(Draft::evidence));
    Draft best = ranked.get(0);
    Set<Span> evidence = new LinkedHashSet<>();
    ranked.forEach(draft -> evidence.add(draft.evidence()));
    return new Position(
        RecordId.of("p", article, best.issue().id(), best.actor().who().key(), best.evidence()),
        best.actor(),
        best.issue().id(),
        best.issue().name(),
        best.stance(),
        best.condition(),
        best.when(),
        best.statement(),
        best.event(),
        List.copyOf(evidence),
        best.confidence(),
        new Coder(best.rule(), VERSION));
  }
}
