package org.chancery.engine.extraction.event;

import org.chancery.engine.extraction.Factuality;
import org.jspecify.annotations.Nullable;

/**
 * An event as the model of acts sees it.
 *
 * @param event with its sides completed
 * @param share how likely its words tell an act of its type
 * @param actorShare how likely who does it is right
 * @param recipientShare the same of whom it is done to
 * @param told what the word that tells it best tells; absent where the model was not asked
 * @param frame the event as the lexicon alone found it; absent where the model did
 */
record WeighedEvent(
    FoundEvent event,
    double share,
    double actorShare,
    double recipientShare,
    @Nullable TypeOdds told,
    @Nullable FoundEvent frame) {

  /** Who found it. */
  String finder() {
    return frame == null ? "model" : "lexicon";
  }

  /** Whether a frame names both sides of what was not done, which tells no act to the model. */
  boolean isUndone() {
    return frame != null && !frame.isHalf() && frame.factuality() == Factuality.DENIED;
  }

  /** How likely it is right as a whole, as the model says. */
  double odds() {
    return share * actorShare * recipientShare;
  }
}
