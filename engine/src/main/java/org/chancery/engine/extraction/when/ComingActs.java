package org.chancery.engine.extraction.when;

import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Tells acts still to come, whose days lie ahead, from those done. Stateless. */
final class ComingActs {

  private static final Set<String> TO_COME =
      Set.of(
          "will",
          "would",
          "shall",
          "plan",
          "expect",
          "schedule",
          "due",
          "intend",
          "set",
          "slate",
          "hope");
  private static final Set<String> DONE =
      Set.of(
          "ask",
          "manage",
          "try",
          "fail",
          "refuse",
          "decline",
          "attempt",
          "seek",
          "help",
          "begin",
          "start",
          "continue",
          "come",
          "go",
          "rush",
          "use");

  private ComingActs() {}

  /** The past verb above an infinitive: "ordered the envoy to leave on April 12". */
  static Optional<Token> told(ParsedSentence sentence, Token infinitive) {
    boolean bare = infinitive.tag().equals("VB") && infinitive.relation().equals("xcomp");
    return bare
        ? sentence.head(infinitive).filter(verb -> verb.tag().equals("VBD"))
        : Optional.empty();
  }

  /** "asked to speak", "managed to leave": the infinitive of a past verb that promises nothing. */
  private static boolean isDone(ParsedSentence sentence, Token infinitive) {
    return infinitive.relation().equals("xcomp")
        && sentence
            .head(infinitive)
            .filter(
                verb ->
                    verb.tag().equals("VBD")
                        && DONE.contains(verb.lemma())
                        && sentence.child(verb, "dobj", "dative").isEmpty())
            .isPresent();
  }

  static boolean isToCome(ParsedSentence sentence, Token anchor) {
    Token at = anchor;
    for (int steps = 0; steps < 4; steps++) {
      if (TO_COME.contains(at.lemma())) {
        return true;
      }
      for (Token child : sentence.children(at)) {
        boolean auxiliary = child.relation().equals("aux") && TO_COME.contains(child.lemma());
        boolean infinitive = child.lemma().equals("to") && child.relation().equals("aux");
        if (auxiliary || (infinitive && !isDone(sentence, at))) {
          return true;
        }
      }
      if (at.head() < 0 || at.tag().equals("VBD")) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return false;
  }
}
