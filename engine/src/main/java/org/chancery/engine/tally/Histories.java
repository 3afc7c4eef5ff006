package org.chancery.engine.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Position.Stance;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.register.Actor;
import org.chancery.register.Membership;
import org.chancery.register.PartialDate;
import org.chancery.register.Register;

/**
 * Follows who stood where on an issue from the first position on. Takes time in proportion to the
 * positions times the members, and to the days times those who took a position. Immutable, safe for
 * use by several threads.
 */
public final class Histories {

  private final Register register;
  private final Government government;

  public Histories(Register register) {
    this.register = register;
    this.government = new Government(register);
  }

  /**
   * The history of an issue. On each of its days it agrees with the tally of that day.
   *
   * @param positions all that are known, on whatever issue, in any order; those without a date
   *     don't count
   */
  public History of(Issue issue, List<Position> positions) {
    TreeMap<LocalDate, List<Position>> byDay = new TreeMap<>();
    for (Position position : positions) {
      if (position.issueId().equals(issue.id()) && position.when() != null) {
        byDay.computeIfAbsent(position.when().start(), day -> new ArrayList<>()).add(position);
      }
    }
    if (byDay.isEmpty()) {
      return new History(List.of(), List.of());
    }
    List<Actor> ever = everMembers(issue);
    Map<String, Position> stands = new TreeMap<>();
    List<History.Turn> turns = new ArrayList<>();
    List<History.Count> counts = new ArrayList<>();
    for (LocalDate day : days(issue, byDay)) {
      Set<String> members = Tallies.members(register, issue, day).keySet();
      Map<String, Position> before = Map.copyOf(stands);
      byDay.getOrDefault(day, List.of()).forEach(position -> take(position, ever, stands));
      turns(day, members, before, stands, turns);
      if (issue.body() != null) {
        History.Count count = count(day, members, stands);
        boolean same =
            !counts.isEmpty()
                && counts.get(counts.size() - 1).members().equals(count.members())
                && counts.get(counts.size() - 1).silent() == count.silent();
        if (!same) {
          counts.add(count);
        }
      }
    }
    return new History(turns, counts);
  }

  /** All that belonged to the deciding body on any day. */
  private List<Actor> everMembers(Issue issue) {
    if (issue.body() == null) {
      return List.of();
    }
    return register.membersOf(issue.body()).stream()
        .filter(Tallies::isMember)
        .map(Membership::actor)
        .distinct()
        .map(register::actor)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Days on which a position is taken or, between the first and the last, a membership changes. */
  private Set<LocalDate> days(Issue issue, TreeMap<LocalDate, List<Position>> byDay) {
    TreeSet<LocalDate> days = new TreeSet<>(byDay.keySet());
    if (issue.body() == null) {
      return days;
    }
    TreeSet<LocalDate> handovers = new TreeSet<>();
    for (Membership row : register.membersOf(issue.body())) {
      PartialDate start = row.period().start();
      PartialDate end = row.period().end();
      if (start != null) {
        handovers.add(start.earliest());
      }
      if (end != null) {
        handovers.add(end.latest().plusDays(1));
      }
    }
    days.addAll(handovers.subSet(byDay.firstKey(), byDay.lastKey()));
    return days;
  }

  /** Notes a position for all whose it is, where it is later than what they said before. */
  private void take(Position position, List<Actor> ever, Map<String, Position> stands) {
    LocalDate end = Tallies.when(position).end();
    boolean ofMember = false;
    for (Actor actor : ever) {
      if (government.speaksFor(actor, position, end)) {
        stands.merge(actor.id(), position, Histories::later);
        ofMember = true;
      }
    }
    String name = ofMember ? null : Tallies.name(position.actor());
    if (name != null) {
      stands.merge(name, position, Histories::later);
    }
  }

  private static Position later(Position one, Position other) {
    return Tallies.BY_DATE.compare(one, other) < 0 ? other : one;
  }

  private void turns(
      LocalDate day,
      Set<String> members,
      Map<String, Position> before,
      Map<String, Position> after,
      List<History.Turn> turns) {
    List<History.Turn> found = new ArrayList<>();
    after.forEach(
        (who, position) -> {
          Position old = before.get(who);
          if (old == null || old.stance() != position.stance()) {
            Actor member = members.contains(who) ? register.actor(who).orElse(null) : null;
            found.add(new History.Turn(day, member, old, position));
          }
        });
    // The map gives them by id; members come first.
    found.sort(Comparator.comparing(turn -> turn.member() == null));
    turns.addAll(found);
  }

  private static History.Count count(
      LocalDate day, Set<String> members, Map<String, Position> stands) {
    Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
    int silent = 0;
    for (String member : members) {
      Position position = stands.get(member);
      if (position == null) {
        silent++;
      } else {
        counts.merge(position.stance(), 1, Integer::sum);
      }
    }
    return new History.Count(day, counts, silent);
  }
}
