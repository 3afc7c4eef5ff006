package org.chancery.engine.extraction.statement;

import org.chancery.engine.extraction.statement.Frame.Shape;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what parsers often get wrong: in "she said it was late and added that talks would go
 * on" the second verb is the speaker's, not part of what she said. Stateless.
 */
final class Coordination {

  private Coordination() {}

  /**
   * The verb of speech on a par with {@code verb}, where the parse hangs {@code verb} on that one's
   * clause; else null.
   */
  static @Nullable Token reporter(ParsedSentence s, Token verb, CueLexicon lexicon) {
    if (isAppended(s, verb)) {
      return reporterOfClause(s, verb, lexicon);
    }
    if (verb.head() < 0
        || !verb.relation().equals("conj")
        || !isFinite(verb)
        || s.child(verb, "nsubjpass", "aux", "mark").isPresent()
        || s.child(verb, "nsubj").isPresent() && !isOther(s, verb)
        || !takesClause(lexicon, verb)
        || s.child(verb, "ccomp").isEmpty()) {
      return null;
    }
    Token head = s.token(verb.head());
    while (head.relation().equals("conj") && head.head() >= 0) {
      head = s.token(head.head());
    }
    if (!head.relation().equals("ccomp") || head.head() < 0) {
      return null;
    }
    Token reporter = s.token(head.head());
    boolean alike =
        reporter.tag().equals(verb.tag())
            && reporter.index() < head.index()
            && takesClause(lexicon, reporter);
    return alike ? reporter : null;
  }

  /** "Dorn said it was over and Brask said it was not": another name, not one that Dorn reports. */
  static boolean isOther(ParsedSentence s, Token verb) {
    return s.child(verb, "nsubj").filter(Token::isNoun).isPresent();
  }

  /** "…, adding that": a participle of speech behind a comma. */
  private static boolean isAppended(ParsedSentence s, Token verb) {
    return verb.tag().equals("VBG")
        && verb.relation().equals("advcl")
        && verb.index() > 0
        && s.token(verb.index() - 1).form().equals(",")
        && s.child(verb, "nsubj", "aux").isEmpty();
  }

  /** The verb of speech in whose reported clause a participle of speech hangs, or null. */
  private static @Nullable Token reporterOfClause(
      ParsedSentence s, Token verb, CueLexicon lexicon) {
    if (!takesClause(lexicon, verb)) {
      return null;
    }
    for (int i = verb.head(); i >= 0; i = s.token(i).head()) {
      Token token = s.token(i);
      if (token.relation().equals("ccomp") && token.head() >= 0) {
        Token reporter = s.token(token.head());
        boolean finite = isFinite(reporter) && reporter.index() < token.index();
        if (finite && takesClause(lexicon, reporter)) {
          return reporter;
        }
      }
    }
    return null;
  }

  private static boolean isFinite(Token verb) {
    return verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
  }

  private static boolean takesClause(CueLexicon lexicon, Token verb) {
    Cue cue = lexicon.verb(verb.lemma());
    return cue != null && cue.takes(Shape.CLAUSE);
  }
}
