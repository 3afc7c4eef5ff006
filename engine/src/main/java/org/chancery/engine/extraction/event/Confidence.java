package org.chancery.engine.extraction.event;

import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;

/** How likely a record is right, by what it rests on; the numbers are measured, see the lab. */
final class Confidence {

  private static final double BOTH_SIDES = 0.74;
  private static final double ONE_SIDE = 0.3;

  /** Of acts that need somebody on the other side, and whose words name nobody there. */
  private static final double HALF_TOLD = 0.25;

  private static final double PER_WORD = 0.07;
  private static final double NOUN = -0.08;
  private static final double STAGED = -0.03;
  private static final double UNREAL = -0.03;
  private static final double LEAST = 0.2;
  private static final double MOST = 0.95;

  private static final double JUDGED_LEAST = 0.35;
  private static final double JUDGED_MOST = 0.9;

  /** Of what is done to or by somebody without a name half is right at best. */
  private static final double UNNAMED_MOST = 0.6;

  private static final double NOBODY_NAMED = 0.45;

  /** Raw odds are too sure of themselves at both ends; the rest lies on a line between. */
  private static final double CERTAIN = 0.9;

  private static final double BEYOND_DOUBT = 0.995;
  private static final double PAIR_CERTAIN = 0.9;
  private static final double PAIR_BEYOND_DOUBT = 0.95;
  private static final double PAIR_LEAST = 0.35;
  private static final double PAIR_MOST = 0.88;

  private Confidence() {}

  static double of(CodedMatch match) {
    boolean both =
        match.symmetric() || (!match.actors().isEmpty() && !match.recipients().isEmpty());
    double sum = both ? BOTH_SIDES : standsAlone(match.type()) ? ONE_SIDE : HALF_TOLD;
    sum += PER_WORD * Math.min(2, match.match().words().size() - 1);
    sum += match.match().entry().pattern().noun() ? NOUN : 0;
    sum += match.changed() ? STAGED : 0;
    sum += match.factuality() == Factuality.FACT ? 0 : UNREAL;
    return Math.round(Math.max(LEAST, Math.min(MOST, sum)) * 100) / 100.0;
  }

  private static boolean standsAlone(PloverType type) {
    return switch (type) {
      case REJECT, RETREAT, PROTEST, MOBILIZE, ASSAULT, COERCE, SANCTION -> true;
      default -> false;
    };
  }

  /**
   * For an event with two sides.
   *
   * @param share how likely the model finds the type
   * @param source one of those who act
   * @param target one of those on the other side
   */
  static double ofJudged(double share, ActorMention source, ActorMention target) {
    if (!isNamed(source) && !isNamed(target)) {
      return NOBODY_NAMED;
    }
    double most = isNamed(source) && isNamed(target) ? JUDGED_MOST : UNNAMED_MOST;
    return rounded(JUDGED_LEAST + (most - JUDGED_LEAST) * share);
  }

  private static boolean isNamed(ActorMention mention) {
    return mention.referents().stream().anyMatch(Referent::named);
  }

  /**
   * For a given pair.
   *
   * @param odds probability of the type as lexicon and model together see it
   */
  static double ofPair(double odds) {
    if (odds >= CERTAIN) {
      return odds >= BEYOND_DOUBT ? PAIR_BEYOND_DOUBT : PAIR_CERTAIN;
    }
    return rounded(PAIR_LEAST + (PAIR_MOST - PAIR_LEAST) * odds);
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
