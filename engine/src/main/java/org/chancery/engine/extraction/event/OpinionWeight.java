package org.chancery.engine.extraction.event;

/**
 * How much the lexicon's word counts beside the model's. The training sentences are harder for the
 * lexicon than news is, so the model trusts it too little; the factors make up for that. They are
 * chosen on news, see the lab's report.
 */
final class OpinionWeight {

  private static final double FULL = 4;
  private static final double HALF = 2;

  private static final double OF_FULL = 60;
  private static final double OF_HALF = 30;
  private static final double OF_POOR = 1;

  private OpinionWeight() {}

  /** How many times as likely the lexicon's type becomes, by how well its sides fit. */
  static double of(double fit) {
    return fit >= FULL ? OF_FULL : fit >= HALF ? OF_HALF : OF_POOR;
  }
}
