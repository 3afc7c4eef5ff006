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

  /**
   * The constructions by which sides are taken, with how often they are right: somewhat less than
   * on our own held-out set, whose sentences are plainer than news.
   */
  enum Form {
    VERB("verb", 0.93),
    NOUN("noun", 0.9),
    ADJECTIVE("adjective", 0.93),
    DEED("deed", 0.82),
    DUTY("duty", 0.9),
    REFUSAL("refusal", 0.82),
    JUDGEMENT("judgement", 0.82);

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
