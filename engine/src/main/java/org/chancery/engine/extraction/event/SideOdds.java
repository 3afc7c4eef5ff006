package org.chancery.engine.extraction.event;

/**
 * How likely somebody does an act, suffers it, or has no part in it.
 *
 * @param actor that they do it
 * @param recipient that it is done to them
 */
public record SideOdds(double actor, double recipient) {

  /** Numbers of the classes, and how many there are. */
  public static final int ACTOR = 0;

  public static final int RECIPIENT = 1;
  public static final int NEITHER = 2;
  public static final int CLASSES = 3;

  /** The same for somebody who does not do it. */
  SideOdds neverActor() {
    return new SideOdds(0, recipient);
  }

  /** The same for somebody to whom it is not done. */
  SideOdds neverRecipient() {
    return new SideOdds(actor, 0);
  }

  /** {@link StrictMath} makes the odds the same on every machine. */
  static SideOdds ofScores(float[] scores) {
    double most = Math.max(scores[ACTOR], Math.max(scores[RECIPIENT], scores[NEITHER]));
    double actor = StrictMath.exp(scores[ACTOR] - most);
    double recipient = StrictMath.exp(scores[RECIPIENT] - most);
    double sum = actor + recipient + StrictMath.exp(scores[NEITHER] - most);
    return new SideOdds(actor / sum, recipient / sum);
  }
}
