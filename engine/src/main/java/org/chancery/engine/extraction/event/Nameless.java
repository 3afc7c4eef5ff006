package org.chancery.engine.extraction.event;

import java.util.Locale;
import org.chancery.engine.sentence.Token;

/** Words as the trained models see them: without names, nations and numbers. Stateless. */
final class Nameless {

  private static final String NAME = "<n>";
  private static final String NATION = "<j>";
  private static final String NUMBER = "<d>";

  private Nameless() {}

  /** The base form; for names that are no noun of the lexicon, nations and numbers what it is. */
  static String word(Token token, Lexicon lexicon) {
    if (token.isProperNoun() && lexicon.noun(token.lemma()).isEmpty()) {
      return NAME;
    }
    if (token.tag().equals("CD")) {
      return NUMBER;
    }
    boolean nation =
        token.tag().startsWith("JJ")
            && token.index() > 0
            && Character.isUpperCase(token.form().charAt(0));
    return nation ? NATION : token.lemma().toLowerCase(Locale.ROOT);
  }
}
