package org.chancery.engine.extraction.statement;

import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Tells what somebody is free to do, "was not authorized to discuss it": where nobody is said to
 * have given leave that is nobody's will, and who may speak has not spoken. Stateless.
 */
final class Leave {

  private static final Set<String> VERBS =
      Set.of("allow", "authorise", "authorize", "empower", "entitle", "permit");

  private Leave() {}

  /** Whether the verb says that somebody has leave, or none. */
  static boolean isGiven(ParsedSentence s, Token verb) {
    return VERBS.contains(verb.lemma())
        && (verb.tag().equals("VBN") || Subjects.isPassive(s, verb));
  }

  /** Whether the verb is what somebody has leave to do. */
  static boolean isFor(ParsedSentence s, Token verb) {
    return verb.relation().equals("xcomp")
        && VerbCues.isInfinitive(s, verb)
        && s.head(verb).filter(given -> isGiven(s, given)).isPresent();
  }
}
