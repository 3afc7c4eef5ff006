package org.chancery.engine.actor;

import java.util.BitSet;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Which tokens stand in quotation marks, sentence by sentence; a paragraph begins outside. Confined
 * to one article.
 */
final class QuotedTokens {

  private final BitSet quoted = new BitSet();
  private boolean open;
  private int paragraph = -1;

  /** Goes on to the next sentence. */
  void enter(ParsedSentence sentence) {
    if (sentence.paragraph() != paragraph) {
      open = false;
      paragraph = sentence.paragraph();
    }
    quoted.clear();
    for (Token token : sentence.tokens()) {
      switch (token.form()) {
        case "\u201C" -> open = true;
        case "\u201D" -> open = false;
        case "\"", "''", "``" -> open = !open;
        default -> quoted.set(token.index(), open);
      }
    }
  }

  /** Whether this token of the sentence last entered stands in quotation marks. */
  boolean holds(int token) {
    return quoted.get(token);
  }
}
