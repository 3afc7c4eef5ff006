package org.chancery.engine.actor;

import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Where a mention stands and what it does there.
 *
 * @param sentence index of the sentence
 * @param token index of its head
 * @param function what it is to its verb
 * @param clause index of the verb that it hangs on, directly or through other words; -1 for none
 * @param quoted whether it stands in quotation marks
 */
record Standing(int sentence, int token, Function function, int clause, boolean quoted) {

  /** What a noun is to its verb. */
  enum Function {
    SUBJECT,
    OBJECT,
    OTHER
  }

  static Standing of(ParsedSentence sentence, Token head, boolean quoted) {
    Token first = NounPhrases.firstConjunct(sentence, head);
    Function function =
        switch (first.relation()) {
          case "nsubj", "nsubjpass" -> Function.SUBJECT;
          case "dobj", "dative" -> Function.OBJECT;
          default -> Function.OTHER;
        };
    int clause = first.head();
    while (clause >= 0 && !sentence.token(clause).isVerb()) {
      clause = sentence.token(clause).head();
    }
    return new Standing(sentence.index(), head.index(), function, clause, quoted);
  }

  boolean isBefore(Standing other) {
    return sentence < other.sentence || (sentence == other.sentence && token < other.token);
  }
}
