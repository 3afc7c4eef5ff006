package org.chancery.lab.evaluate;

import org.chancery.lab.Ratio;

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
    return Ratio.of(right, given);
  }

  /** Share of the gold that was found; 0 without gold. */
  public double recall() {
    return Ratio.of(right, gold);
  }

  /** Harmonic mean of both. */
  public double f1() {
    return Ratio.f1(precision(), recall());
  }
}
