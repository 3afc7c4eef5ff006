package org.chancery.engine.tally;

import java.time.LocalDate;
import java.util.List;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.register.Actor;
import org.chancery.register.DecisionRule;
import org.jspecify.annotations.Nullable;

/**
 * Where each member of an issue's deciding body stood on a day, and what follows.
 *
 * @param body the deciding body; absent where the issue names none, or the register doesn't know it
 * @param rule of the issue, else of the body; absent where neither has one
 * @param members without those suspended on the day, by name
 * @param others the latest positions of all who are no members, by actor
 * @param verdict what follows; absent without a rule or without members
 */
public record Tally(
    Issue issue,
    @Nullable Actor body,
    LocalDate on,
    @Nullable DecisionRule rule,
    List<Member> members,
    List<Position> others,
    @Nullable Verdict verdict) {

  /**
   * A member with its government's latest position.
   *
   * @param position absent where there is no evidence
   */
  public record Member(Actor actor, @Nullable Position position) {

    /** Absent where there is no evidence. */
    public Position.@Nullable Stance stance() {
      return position == null ? null : position.stance();
    }
  }

  /**
   * What follows from the members' positions.
   *
   * @param blockedBy who stands in the way, where it is blocked
   * @param needed whose support is still missing and may be won, or has to be
   * @param missing how many of them it takes
   */
  public record Verdict(Outcome outcome, List<Actor> blockedBy, List<Actor> needed, int missing) {
    public Verdict {
      blockedBy = List.copyOf(blockedBy);
      needed = List.copyOf(needed);
    }
  }

  /** What follows from the members' positions. */
  public enum Outcome {
    CARRIED,
    BLOCKED,
    OPEN
  }

  public Tally {
    members = List.copyOf(members);
    others = List.copyOf(others);
  }
}
