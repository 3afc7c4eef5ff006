package org.chancery.engine.tally;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.article.When;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.engine.tally.Tally.Member;
import org.chancery.engine.tally.Tally.Verdict;
import org.chancery.register.Actor;
import org.chancery.register.DecisionRule;
import org.chancery.register.MemberRole;
import org.chancery.register.Membership;
import org.chancery.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Counts where the members of a deciding body stand. Immutable, safe for use by several threads;
 * the order of the positions makes no difference.
 */
public final class Tallies {

  /** The latest last; ties are broken by what the rules are surest of, then by id. */
  static final Comparator<Position> BY_DATE =
      Comparator.comparing((Position p) -> when(p).end())
          .thenComparing(p -> when(p).start())
          .thenComparing(Position::confidence)
          .thenComparing(Position::id);

  private final Register register;
  private final Government government;

  public Tallies(Register register) {
    this.register = register;
    this.government = new Government(register);
  }

  /**
   * The tally of an issue on a day.
   *
   * @param positions all that are known, on whatever issue; those without a date, and those later
   *     than the day, don't count
   */
  public Tally of(Issue issue, List<Position> positions, LocalDate on) {
    List<Position> known =
        positions.stream()
            .filter(position -> position.issueId().equals(issue.id()))
            .filter(position -> position.when() != null && !when(position).start().isAfter(on))
            .sorted(BY_DATE)
            .toList();
    Actor body = issue.body() == null ? null : register.actor(issue.body()).orElse(null);
    Map<String, Boolean> permanentById = body == null ? Map.of() : members(register, issue, on);
    List<Actor> actors =
        permanentById.keySet().stream()
            .map(register::actor)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing((Actor actor) -> actor.nameOn(on)))
            .toList();
    List<Member> members =
        actors.stream().map(actor -> new Member(actor, latest(actor, known))).toList();
    DecisionRule rule = rule(issue);
    return new Tally(
        issue,
        body,
        on,
        rule,
        members,
        others(actors, known),
        verdict(rule, members, permanentById));
  }

  static When when(Position position) {
    When when = position.when();
    if (when == null) {
      throw new IllegalArgumentException("a position without a date: " + position.id());
    }
    return when;
  }

  private @Nullable DecisionRule rule(Issue issue) {
    if (issue.rule() != null || issue.body() == null) {
      return issue.rule();
    }
    return register.ruleOf(issue.body()).orElse(null);
  }

  /** Whether it makes its actor one of those who decide, unless they are suspended. */
  static boolean isMember(Membership row) {
    return row.role() == MemberRole.MEMBER
        || row.role() == MemberRole.ELECTED
        || row.role() == MemberRole.PERMANENT;
  }

  /** Ids of the members that aren't suspended on a day, with whether they are permanent. */
  static Map<String, Boolean> members(Register register, Issue issue, LocalDate on) {
    Map<String, Boolean> members = new TreeMap<>();
    if (issue.body() == null) {
      return members;
    }
    List<Membership> rows =
        register.membersOf(issue.body()).stream().filter(row -> row.period().holds(on)).toList();
    for (Membership row : rows) {
      if (isMember(row)) {
        members.merge(row.actor(), row.role() == MemberRole.PERMANENT, Boolean::logicalOr);
      }
    }
    for (Membership row : rows) {
      if (row.role() == MemberRole.SUSPENDED) {
        members.remove(row.actor());
      }
    }
    return members;
  }

  private @Nullable Position latest(Actor member, List<Position> known) {
    Position latest = null;
    for (Position position : known) {
      if (government.speaksFor(member, position, when(position).end())) {
        latest = position;
      }
    }
    return latest;
  }

  /**
   * By what an actor is told from others: its id, its name, or as for "the Kestrian opposition" its
   * code and words; null where the article says no more than that it is somebody.
   */
  static @Nullable String name(CodedActor actor) {
    Referent who = actor.who();
    if (who.id() != null || who.name() != null) {
      return who.id() == null ? who.name() : who.id();
    }
    boolean placed = who.country() != null && who.sector() != null;
    return placed
        ? who.country() + who.sector() + " " + actor.text().toLowerCase(Locale.ROOT)
        : null;
  }

  /** The latest position of each actor that can be told from others and is no member's. */
  private List<Position> others(List<Actor> members, List<Position> known) {
    Map<String, Position> latest = new TreeMap<>();
    for (Position position : known) {
      boolean ofMember =
          members.stream()
              .anyMatch(member -> government.speaksFor(member, position, when(position).end()));
      String name = name(position.actor());
      if (!ofMember && name != null) {
        latest.put(name, position);
      }
    }
    return List.copyOf(latest.values());
  }

  private static @Nullable Verdict verdict(
      @Nullable DecisionRule rule, List<Member> members, Map<String, Boolean> permanentById) {
    if (rule == null || members.isEmpty()) {
      return null;
    }
    List<Ballot> ballots =
        members.stream()
            .map(
                member ->
                    new Ballot(
                        member.actor(),
                        permanentById.getOrDefault(member.actor().id(), false),
                        member.stance()))
            .toList();
    return Voting.decide(rule, ballots);
  }
}
