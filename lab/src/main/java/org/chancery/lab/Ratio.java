package org.chancery.lab;

/** What the scores of all reports are reckoned from. */
public final class Ratio {

  private Ratio() {}

  /** The share of a part in the whole, from 0 to 1; 0 of nothing. */
  public static double of(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** The harmonic mean of precision and recall; 0 where both are. */
  public static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
