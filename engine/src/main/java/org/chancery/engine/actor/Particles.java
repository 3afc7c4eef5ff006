package org.chancery.engine.actor;

import java.util.Locale;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;

/** Small words inside surnames: "van der Mool", "bin Rusaf", "al-Rusafi". */
final class Particles {

  /** At most so many stand together, a hyphen counted: "de la", "van den". */
  private static final int LONGEST = 2;

  private static final Set<String> WORDS =
      Set.of(
          "af", "al", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "dos",
          "du", "el", "ibn", "la", "ould", "van", "von", "zu");

  private static final Set<String> ARTICLES = Set.of("al", "el");

  private Particles() {}

  /** Whether a token is one, or the hyphen behind an article. */
  static boolean isParticle(ParsedSentence sentence, int token) {
    String form = sentence.token(token).form().toLowerCase(Locale.ROOT);
    return WORDS.contains(form)
        || (form.equals("-")
            && token > 0
            && ARTICLES.contains(sentence.token(token - 1).form().toLowerCase(Locale.ROOT)));
  }

  /** Index of the first token that is none, from a token on, no further than particles reach. */
  static int behind(ParsedSentence sentence, int token) {
    int next = token;
    while (next < sentence.size() && next < token + LONGEST && isParticle(sentence, next)) {
      next++;
    }
    return next;
  }
}
