package org.chancery.engine.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.chancery.engine.extraction.Position.Stance;
import org.chancery.engine.tally.Tally.Outcome;
import org.chancery.engine.tally.Tally.Verdict;
import org.chancery.register.Actor;
import org.chancery.register.ActorKind;
import org.chancery.register.DecisionRule;
import org.chancery.register.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VotingTest {

  /** From worst to best for the proposal. */
  private static int rank(Outcome outcome) {
    return switch (outcome) {
      case BLOCKED -> 0;
      case OPEN -> 1;
      case CARRIED -> 2;
    };
  }

  @Property
  void moreSupportNeverMakesThingsWorse(
      @ForAll DecisionRule rule,
      @ForAll("stances") List<String> stances,
      @ForAll @IntRange(max = 40) int at) {
    Verdict before = Voting.decide(rule, ballots(stances));
    List<String> more = new ArrayList<>(stances);
    more.set(at % stances.size(), "SUPPORT");

    assertThat(rank(Voting.decide(rule, ballots(more)).outcome()))
        .isGreaterThanOrEqualTo(rank(before.outcome()));
  }

  @Property
  void moreOppositionNeverMakesThingsBetter(
      @ForAll DecisionRule rule,
      @ForAll("stances") List<String> stances,
      @ForAll @IntRange(max = 40) int at) {
    Verdict before = Voting.decide(rule, ballots(stances));
    List<String> more = new ArrayList<>(stances);
    more.set(at % stances.size(), "OPPOSE");

    assertThat(rank(Voting.decide(rule, ballots(more)).outcome()))
        .isLessThanOrEqualTo(rank(before.outcome()));
  }

  @Property
  void whatIsOpenCanGoEitherWay(
      @ForAll DecisionRule rule, @ForAll("stances") List<String> stances) {
    if (Voting.decide(rule, ballots(stances)).outcome() == Outcome.OPEN) {
      assertThat(Voting.decide(rule, ballots(filled(stances, "SUPPORT"))).outcome())
          .isEqualTo(Outcome.CARRIED);
      assertThat(Voting.decide(rule, ballots(filled(stances, "OPPOSE"))).outcome())
          .isEqualTo(Outcome.BLOCKED);
    }
  }

  @Property
  void somebodyBlocksWhereItIsBlockedAndNobodyElsewhere(
      @ForAll DecisionRule rule, @ForAll("stances") List<String> stances) {
    Verdict verdict = Voting.decide(rule, ballots(stances));

    assertThat(verdict.blockedBy().isEmpty()).isEqualTo(verdict.outcome() != Outcome.BLOCKED);
    assertThat(verdict.needed().isEmpty()).isEqualTo(verdict.outcome() == Outcome.CARRIED);
  }

  @Property
  void winningAllWhoAreNeededCarries(
      @ForAll DecisionRule rule, @ForAll("stances") List<String> stances) {
    List<Ballot> ballots = ballots(stances);
    Verdict verdict = Voting.decide(rule, ballots);
    List<Ballot> won =
        ballots.stream()
            .map(
                ballot ->
                    verdict.needed().contains(ballot.member())
                        ? new Ballot(ballot.member(), ballot.permanent(), Stance.SUPPORT)
                        : ballot)
            .toList();

    assertThat(Voting.decide(rule, won).outcome()).isEqualTo(Outcome.CARRIED);
  }

  @Test
  void oneSilentMemberLeavesUnanimityOpen() {
    Verdict verdict =
        Voting.decide(DecisionRule.UNANIMITY, ballots(List.of("SUPPORT", "SUPPORT", "NONE")));

    assertThat(verdict.outcome()).isEqualTo(Outcome.OPEN);
    assertThat(verdict.needed()).extracting(Actor::id).containsExactly("country:X02");
  }

  @Test
  void twoThirdsOfFiveAreFour() {
    assertThat(Voting.threshold(DecisionRule.TWO_THIRDS, 5)).isEqualTo(4);
    assertThat(Voting.threshold(DecisionRule.SIMPLE_MAJORITY, 4)).isEqualTo(3);
    assertThat(Voting.threshold(DecisionRule.QUALIFIED_MAJORITY, 27)).isEqualTo(15);
    assertThat(Voting.threshold(DecisionRule.VETO, 15)).isEqualTo(9);
  }

  @Test
  void aPermanentMembersOppositionIsAVetoAndItsAbstentionIsNot() {
    List<String> vetoed = filled(new ArrayList<>(List.of("OPPOSE")), "SUPPORT");
    vetoed.addAll(List.of("SUPPORT", "SUPPORT", "SUPPORT", "SUPPORT"));
    List<String> abstained = new ArrayList<>(vetoed);
    abstained.set(0, "UNDECIDED");

    assertThat(Voting.decide(DecisionRule.VETO, ballots(vetoed)).outcome())
        .isEqualTo(Outcome.BLOCKED);
    assertThat(Voting.decide(DecisionRule.VETO, ballots(abstained)).outcome())
        .isEqualTo(Outcome.CARRIED);
  }

  @Provide
  Arbitrary<List<String>> stances() {
    return Arbitraries.of("SUPPORT", "OPPOSE", "CONDITIONAL", "UNDECIDED", "NONE")
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  private static List<String> filled(List<String> stances, String with) {
    return new ArrayList<>(
        stances.stream().map(s -> s.equals("SUPPORT") || s.equals("OPPOSE") ? s : with).toList());
  }

  /** The first fifth are permanent members. */
  private static List<Ballot> ballots(List<String> stances) {
    List<Ballot> ballots = new ArrayList<>();
    for (int i = 0; i < stances.size(); i++) {
      ballots.add(new Ballot(member(i), i * 5 < stances.size(), stance(stances.get(i))));
    }
    return ballots;
  }

  private static @Nullable Stance stance(String word) {
    return word.equals("NONE") ? null : Stance.valueOf(word);
  }

  private static Actor member(int i) {
    String name = String.format("X%02d", i);
    return new Actor(
        "country:" + name,
        ActorKind.STATE,
        name,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        Map.of(),
        Period.ALWAYS);
  }
}
