package org.chancery.engine.extraction.statement;

import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;

/** The words of a verb's cue: with auxiliaries, negation and particle. Stateless. */
final class CueSpan {

  private static final int FARTHEST = 5;

  private CueSpan() {}

  /** "has also said", "pointed out", "was asked"; only what stands without a gap. */
  static Span verb(ParsedSentence sentence, Token verb) {
    int first = verb.index();
    int last = verb.index();
    while (first > 0 && verb.index() - first < FARTHEST && precedes(sentence, verb, first - 1)) {
      first--;
    }
    while (last + 1 < sentence.size() && follows(sentence, verb, last + 1)) {
      last++;
    }
    return sentence.span(first, last);
  }

  private static boolean precedes(ParsedSentence sentence, Token verb, int i) {
    Token token = sentence.token(i);
    return token.head() == verb.index()
        && switch (token.relation()) {
          case "aux", "auxpass", "neg" -> true;
          case "advmod" ->
              token.tag().startsWith("RB") && Character.isLowerCase(token.form().charAt(0));
          default -> false;
        };
  }

  private static boolean follows(ParsedSentence sentence, Token verb, int i) {
    Token token = sentence.token(i);
    return token.head() == verb.index() && token.relation().equals("prt");
  }
}
