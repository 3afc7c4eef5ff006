package org.chancery.engine.extraction.position;

import java.util.BitSet;
import java.util.List;
import org.chancery.engine.extraction.position.StanceWord.Side;
import org.chancery.engine.sentence.Token;

/**
 * A side taken on what some words of a sentence say, as its syntax gives it.
 *
 * @param holders heads of the phrases that name who takes it; empty where it is who says the words
 * @param side support or oppose what the words say, as they stand, or undecided
 * @param trigger the word that carries the side
 * @param top the predicate above all of it
 * @param words the words on the way from the proposal to the side
 * @param scope all that the side is taken on
 * @param form the construction
 * @param needsCondition whether it is a side only where a condition stands with it
 */
record Stand(
    List<Token> holders,
    Side side,
    Token trigger,
    Token top,
    List<Token> words,
    BitSet scope,
    Form form,
    boolean needsCondition) {

  /** The constructions by which sides are taken, with how often they are right. */
  enum Form {
    VERB("verb", 0.85),
    NOUN("noun", 0.8),
    ADJECTIVE("adjective", 0.85),
    DEED("deed", 0.7),
    DUTY("duty", 0.8),
    REFUSAL("refusal", 0.7),
    JUDGEMENT("judgement", 0.7);

    private final String label;
    private final double confidence;

    Form(String label, double confidence) {
      this.label = label;
      this.confidence = confidence;
    }

    String label() {
      return label;
    }

    double confidence() {
      return confidence;
    }
  }

  Stand {
    holders = List.copyOf(holders);
    words = List.copyOf(words);
  }

  boolean bySpeaker() {
    return holders.isEmpty();
  }
}
