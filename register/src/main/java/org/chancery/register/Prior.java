package org.chancery.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of two senses a name means more often, without a text: states before bodies, those before
 * holders of high office, those before all others; of equals, what still exists before what is
 * gone, a name before a demonym, seat or capital, later office before earlier, what belongs to a
 * state with more people in its cities before what belongs to one with fewer, and last the id, so
 * that the order is always the same. The same rule for all.
 */
final class Prior implements Comparator<NameCollector.Sense> {

  private static final Set<OfficeRole> HIGH =
      EnumSet.of(
          OfficeRole.HEAD_OF_STATE,
          OfficeRole.HEAD_OF_GOVERNMENT,
          OfficeRole.MONARCH,
          OfficeRole.SUPREME_LEADER,
          OfficeRole.FOREIGN_MINISTER,
          OfficeRole.HEAD);

  private record Rank(int level, boolean gone, LocalDate latest, long size) {}

  private final List<Rank> ranks;
  private final Comparator<NameCollector.Sense> order;

  private Prior(List<Rank> ranks) {
    this.ranks = ranks;
    this.order =
        Comparator.comparing((NameCollector.Sense sense) -> rank(sense).level())
            .thenComparing(sense -> rank(sense).gone())
            .thenComparing(NameCollector.Sense::kind)
            .thenComparing(sense -> rank(sense).latest(), Comparator.reverseOrder())
            .thenComparing(sense -> rank(sense).size(), Comparator.reverseOrder())
            .thenComparing(NameCollector.Sense::actor)
            .thenComparing(sense -> Tenures.end(sense.period()), Comparator.reverseOrder())
            .thenComparing(sense -> Tenures.start(sense.period()), Comparator.reverseOrder());
  }

  static Prior of(Facts facts) {
    Map<String, LocalDate> lastHigh = new HashMap<>();
    Map<String, LocalDate> lastAny = new HashMap<>();
    for (Tenure tenure : facts.tenures()) {
      LocalDate end = Tenures.end(tenure.period());
      lastAny.merge(tenure.person(), end, Prior::later);
      if (HIGH.contains(tenure.role())) {
        lastHigh.merge(tenure.person(), end, Prior::later);
      }
    }
    Map<String, Long> sizes = peopleInCities(facts);
    List<Rank> ranks = new ArrayList<>(facts.actors().size());
    for (Actor actor : facts.actors()) {
      boolean high = lastHigh.containsKey(actor.id());
      LocalDate latest = (high ? lastHigh : lastAny).getOrDefault(actor.id(), LocalDate.MIN);
      ranks.add(
          new Rank(
              level(actor, high), actor.existence().end() != null, latest, size(actor, sizes)));
    }
    return new Prior(ranks);
  }

  @Override
  public int compare(NameCollector.Sense one, NameCollector.Sense other) {
    return order.compare(one, other);
  }

  private Rank rank(NameCollector.Sense sense) {
    return ranks.get(sense.actor());
  }

  private static Map<String, Long> peopleInCities(Facts facts) {
    Map<String, Long> sizes = new HashMap<>();
    for (NamedPlace named : facts.places()) {
      if (named.place().country() != null) {
        sizes.merge(named.place().country(), named.place().population(), Long::sum);
      }
    }
    return sizes;
  }

  /** The size of the state that an actor is or belongs to; what belongs to none is the largest. */
  private static long size(Actor actor, Map<String, Long> sizes) {
    String country = actor.kind() == ActorKind.STATE ? actor.id() : actor.country();
    return country == null ? Long.MAX_VALUE : sizes.getOrDefault(country, 0L);
  }

  private static int level(Actor actor, boolean highOffice) {
    return switch (actor.kind()) {
      case STATE -> 0;
      case BODY, TREATY, TERRITORY -> 1;
      default -> highOffice ? 2 : 3;
    };
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
