package org.chancery.engine.extraction.statement;

import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Who does what a verb says, through coordination, control and participles. Stateless. */
final class Subjects {

  private static final int FARTHEST = 6;

  private Subjects() {}

  /** Whether the verb is in the passive, with or without its auxiliary. */
  static boolean isPassive(ParsedSentence sentence, Token verb) {
    if (sentence.child(verb, "nsubjpass", "auxpass", "csubjpass").isPresent()) {
      return true;
    }
    return verb.tag().equals("VBN")
        && (verb.relation().equals("acl") || sentence.child(verb, "agent").isPresent());
  }

  /** The head of the phrase that names who speaks, or null where the sentence names none. */
  static @Nullable Token speaker(ParsedSentence sentence, Token verb) {
    if (isPassive(sentence, verb)) {
      return sentence.child(verb, "agent").flatMap(by -> sentence.child(by, "pobj")).orElse(null);
    }
    Token current = verb;
    for (int i = 0; i < FARTHEST; i++) {
      Token subject = ownSubject(sentence, current, current == verb);
      if (subject != null) {
        return subject;
      }
      if (sentence.child(current, "expl").isPresent() || current.head() < 0) {
        return null;
      }
      Token head = sentence.token(current.head());
      switch (current.relation()) {
        case "xcomp" -> {
          Token object = sentence.child(head, "dobj").orElse(null);
          if (object != null && object.index() < current.index() && objectControls(head)) {
            return object;
          }
        }
        case "acl", "relcl" -> {
          return head.isVerb() ? null : head;
        }
        case "conj", "advcl", "ccomp", "pcomp", "prep", "parataxis", "dep" -> {
          if (!head.isVerb() && !head.tag().equals("IN") && !head.tag().equals("TO")) {
            return possessor(sentence, head);
          }
        }
        default -> {
          return null;
        }
      }
      current = head;
    }
    return null;
  }

  /** The possessive of a noun: "his" in "his claim". */
  static @Nullable Token possessor(ParsedSentence sentence, Token noun) {
    return sentence.child(noun, "poss").orElse(null);
  }

  private static @Nullable Token ownSubject(
      ParsedSentence sentence, Token verb, boolean activeOnly) {
    Token subject =
        activeOnly
            ? sentence.child(verb, "nsubj").orElse(null)
            : sentence.child(verb, "nsubj", "nsubjpass").orElse(null);
    return subject;
  }

  private static boolean objectControls(Token verb) {
    return !verb.lemma().equals("promise") && !verb.lemma().equals("use");
  }
}
