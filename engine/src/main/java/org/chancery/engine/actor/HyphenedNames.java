package org.chancery.engine.actor;

import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Hyphens inside a name: "Marta Obi-Tolo", "Kim Sun-ho"; not in "the Obi-Tolo talks". Stateless.
 */
final class HyphenedNames {

  private HyphenedNames() {}

  /**
   * Whether a token behind a name's first word is a hyphen that joins it to the next one, or that
   * next word in small letters.
   */
  static boolean joins(ParsedSentence sentence, int begin, int token) {
    if (isTight(sentence, token)) {
      Token next = sentence.token(token + 1);
      return next.isProperNoun()
          && Character.isLetter(next.form().codePointAt(0))
          && !isPair(sentence, begin, token, next);
    }
    return token > begin + 1
        && isTight(sentence, token - 1)
        && sentence.token(token).isProperNoun();
  }

  /** A hyphen with a word at either side and no blank between. */
  static boolean isTight(ParsedSentence sentence, int token) {
    return token > 0
        && token + 1 < sentence.size()
        && sentence.token(token).form().equals("-")
        && sentence.token(token - 1).span().end() == sentence.token(token).span().begin()
        && sentence.token(token).span().end() == sentence.token(token + 1).span().begin();
  }

  /** "the Obi-Tolo talks" are between two. */
  private static boolean isPair(ParsedSentence sentence, int begin, int hyphen, Token second) {
    boolean whole =
        begin == hyphen - 1
            && (second.index() + 1 == sentence.size()
                || !sentence.token(second.index() + 1).isProperNoun());
    return whole
        && sentence
            .head(second)
            .filter(h -> h.index() > second.index() && h.isNoun() && !h.isProperNoun())
            .isPresent();
  }
}
