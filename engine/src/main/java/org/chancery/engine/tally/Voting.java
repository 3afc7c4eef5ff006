package org.chancery.engine.tally;

import java.util.List;
import org.chancery.engine.tally.Tally.Outcome;
import org.chancery.engine.tally.Tally.Verdict;
import org.chancery.register.Actor;
import org.chancery.register.DecisionRule;

/**
 * Decides by a rule. Who is conditional, undecided, abstains or is silent counts neither way, so
 * that a question is open as long as they can still carry it. Stateless.
 *
 * <p>A qualified majority is 55 percent of the members; how many people they stand for isn't
 * weighed. Where permanent members have a veto, it takes three fifths of all members, as it takes
 * nine of fifteen in the Security Council.
 */
final class Voting {

  private Voting() {}

  static Verdict decide(DecisionRule rule, List<Ballot> ballots) {
    int threshold = threshold(rule, ballots.size());
    int support = (int) ballots.stream().filter(Ballot::supports).count();
    List<Ballot> against = ballots.stream().filter(Ballot::opposes).toList();
    List<Ballot> vetoes =
        rule == DecisionRule.VETO ? against.stream().filter(Ballot::permanent).toList() : List.of();
    int missing = Math.max(0, threshold - support);
    if (!vetoes.isEmpty()) {
      return verdict(Outcome.BLOCKED, vetoes, ballots, Math.max(missing, vetoes.size()));
    }
    if (support >= threshold) {
      return new Verdict(Outcome.CARRIED, List.of(), List.of(), 0);
    }
    boolean outOfReach = ballots.size() - against.size() < threshold;
    return verdict(
        outOfReach ? Outcome.BLOCKED : Outcome.OPEN,
        outOfReach ? against : List.of(),
        ballots,
        missing);
  }

  /** How many members it takes. */
  static int threshold(DecisionRule rule, int members) {
    return switch (rule) {
      case UNANIMITY -> members;
      case SIMPLE_MAJORITY -> members / 2 + 1;
      case TWO_THIRDS -> share(members, 2, 3);
      case QUALIFIED_MAJORITY -> share(members, 55, 100);
      case VETO -> share(members, 3, 5);
    };
  }

  private static int share(int members, int parts, int of) {
    return (members * parts + of - 1) / of;
  }

  /**
   * While a question is open nobody who opposes is needed; where it is blocked some of them are.
   */
  private static Verdict verdict(
      Outcome outcome, List<Ballot> blocking, List<Ballot> ballots, int missing) {
    List<Actor> needed =
        ballots.stream()
            .filter(ballot -> !ballot.supports())
            .filter(ballot -> outcome == Outcome.BLOCKED || !ballot.opposes())
            .map(Ballot::member)
            .toList();
    return new Verdict(outcome, blocking.stream().map(Ballot::member).toList(), needed, missing);
  }
}
