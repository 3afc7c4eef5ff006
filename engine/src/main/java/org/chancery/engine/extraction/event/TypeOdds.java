package org.chancery.engine.extraction.event;

import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * How likely each of the sixteen types is for a word or a pair, and that there is none. Immutable.
 */
public final class TypeOdds {

  /** The sixteen types in their order, then none. */
  public static final int CLASSES = PloverType.values().length + 1;

  private static final PloverType[] TYPES = PloverType.values();
  private static final int NONE = CLASSES - 1;

  private final double[] share;

  private TypeOdds(double[] share) {
    this.share = share;
  }

  /** Number of a type's class, of none for {@code null}. */
  public static int number(@Nullable PloverType type) {
    return type == null ? NONE : type.ordinal();
  }

  /**
   * Shares from scores that are logarithms up to a common summand, the first {@link #CLASSES} of
   * them. {@link StrictMath} makes them the same on every machine.
   */
  static TypeOdds ofScores(float[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < CLASSES; c++) {
      most = Math.max(most, scores[c]);
    }
    double[] share = new double[CLASSES];
    double sum = 0;
    for (int c = 0; c < CLASSES; c++) {
      share[c] = StrictMath.exp(scores[c] - most);
      sum += share[c];
    }
    for (int c = 0; c < CLASSES; c++) {
      share[c] /= sum;
    }
    return new TypeOdds(share);
  }

  /** Probability of a type. */
  public double of(PloverType type) {
    return share[type.ordinal()];
  }

  /** Probability that there is no event: in a word, or from one of a pair to the other. */
  public double none() {
    return share[NONE];
  }

  /** The most likely of the sixteen types. */
  public PloverType best() {
    PloverType best = TYPES[0];
    for (PloverType type : TYPES) {
      best = of(type) > of(best) ? type : best;
    }
    return best;
  }

  /** These odds where types are as frequent as in news. */
  TypeOdds inNews() {
    double[] changed = share.clone();
    for (PloverType type : TYPES) {
      changed[type.ordinal()] *= NewsShare.of(type);
    }
    return new TypeOdds(normalised(changed));
  }

  /** These odds after evidence for one type that makes it {@code factor} times as likely. */
  public TypeOdds times(PloverType type, double factor) {
    double[] changed = share.clone();
    changed[type.ordinal()] *= factor;
    return new TypeOdds(normalised(changed));
  }

  private static double[] normalised(double[] shares) {
    double sum = 0;
    for (double x : shares) {
      sum += x;
    }
    for (int c = 0; c < shares.length; c++) {
      shares[c] /= sum;
    }
    return shares;
  }
}
