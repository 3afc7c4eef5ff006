package org.chancery.lab.evaluate;

/**
 * Counts of what was right.
 *
 * @param of what was scored: {@code pairs}, {@code events}, {@code statements}
 * @param name a type, or {@code all}
 * @param gold how many there are
 * @param given how many were answered
 * @param right how many of both agree
 */
public record Score(String of, String name, int gold, int given, int right) {

  /** Share of the answers that are right; 0 without answers. */
  public double precision() {
    return share(right, given);
  }

  /** Share of the gold that was found; 0 without gold. */
  public double recall() {
    return share(right, gold);
  }

  /** Harmonic mean of both. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
