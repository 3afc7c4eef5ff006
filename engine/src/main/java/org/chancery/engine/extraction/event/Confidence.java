package org.chancery.engine.extraction.event;

import org.chancery.engine.extraction.Factuality;

/** How likely a record is right, by what it rests on; the numbers are measured, see the lab. */
final class Confidence {

  private static final double BOTH_SIDES = 0.74;
  private static final double ONE_SIDE = 0.4;
  private static final double PER_WORD = 0.07;
  private static final double NOUN = -0.08;
  private static final double STAGED = -0.03;
  private static final double UNREAL = -0.03;
  private static final double LEAST = 0.2;
  private static final double MOST = 0.95;

  private static final double JUDGED_LEAST = 0.35;
  private static final double JUDGED_MOST = 0.9;

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
    double sum = both ? BOTH_SIDES : ONE_SIDE;
    sum += PER_WORD * Math.min(2, match.match().words().size() - 1);
    sum += match.match().entry().pattern().noun() ? NOUN : 0;
    sum += match.changed() ? STAGED : 0;
    sum += match.factuality() == Factuality.FACT ? 0 : UNREAL;
    return Math.round(Math.max(LEAST, Math.min(MOST, sum)) * 100) / 100.0;
  }

  /**
   * For an event with two sides.
   *
   * @param share how likely the model finds the type
   */
  static double ofJudged(double share) {
    return rounded(JUDGED_LEAST + (JUDGED_MOST - JUDGED_LEAST) * share);
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
