package org.chancery.engine.extraction.event;

import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;

/** How likely a record is right, by what it rests on; the numbers are measured, see the lab. */
final class Confidence {

  private static final double BOTH_SIDES = 0.74;
  private static final double ONE_SIDE = 0.3;

  /** Of acts that need somebody on the other side, and whose words name nobody there. */
  private static final double HALF_TOLD = 0.25;

  /** Of acts that hardly ever leave out who it is that the words name nobody for. */
  private static final double UNTOLD = 0.15;

  private static final double PER_WORD = 0.07;
  private static final double NOUN = -0.08;
  private static final double STAGED = -0.03;
  private static final double UNREAL = -0.03;
  private static final double LEAST = 0.1;
  private static final double MOST = 0.95;

  /** Raw odds are too sure of themselves at both ends; the rest lies on a line between. */
  private static final double CERTAIN = 0.9;

  private static final double BEYOND_DOUBT = 0.995;
  private static final double PAIR_CERTAIN = 0.9;
  private static final double PAIR_BEYOND_DOUBT = 0.95;
  private static final double PAIR_LEAST = 0.35;
  private static final double PAIR_MOST = 0.88;

  private Confidence() {}

  /** How well a frame fits, to choose among several; what the trained model knows frames by. */
  static double of(CodedMatch match) {
    return isWhole(match)
        ? sum(match, BOTH_SIDES, true)
        : sum(match, standsAlone(match.type()) ? ONE_SIDE : HALF_TOLD, true);
  }

  /** How likely what the lexicon found is right. */
  static double ofEvent(CodedMatch match) {
    boolean suffered =
        !isWhole(match) && (match.actors().isEmpty() || match.type() == PloverType.PROTEST);
    return isWhole(match) ? sum(match, BOTH_SIDES, true) : sum(match, oneSide(match), !suffered);
  }

  private static boolean isWhole(CodedMatch match) {
    return match.symmetric() || (!match.actors().isEmpty() && !match.recipients().isEmpty());
  }

  private static double sum(CodedMatch match, double sides, boolean nounCounts) {
    double sum = sides + PER_WORD * Math.min(2, match.match().words().size() - 1);
    sum += nounCounts && match.match().entry().pattern().noun() ? NOUN : 0;
    sum += match.changed() ? STAGED : 0;
    sum += match.factuality() == Factuality.FACT ? 0 : UNREAL;
    return rounded(Math.max(LEAST, Math.min(MOST, sum)));
  }

  private static boolean standsAlone(PloverType type) {
    return switch (type) {
      case REJECT, RETREAT, PROTEST, MOBILIZE, ASSAULT, COERCE, SANCTION -> true;
      default -> false;
    };
  }

  private static double oneSide(CodedMatch match) {
    boolean suffered = match.actors().isEmpty();
    boolean untold = !suffered && match.match().entry().pattern().toSomebody();
    return switch (match.type()) {
      case SANCTION, RETREAT -> ONE_SIDE;
      case ASSAULT, COERCE -> untold ? UNTOLD : ONE_SIDE;
      case PROTEST, MOBILIZE -> suffered ? UNTOLD : ONE_SIDE;
      case REJECT -> UNTOLD;
      case ACCUSE, THREATEN, AID, CONSULT -> untold ? UNTOLD : HALF_TOLD;
      default -> HALF_TOLD;
    };
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
