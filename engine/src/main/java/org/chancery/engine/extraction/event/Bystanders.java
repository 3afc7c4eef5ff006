package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Who can have no part in an act, by where they stand in its sentence. Immutable. */
final class Bystanders {

  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "inside", "outside", "across");

  private final Syntax syntax;
  private final ParsedSentence sentence;

  Bystanders(Syntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
  }

  /**
   * Whether a verb has a subject of its own, in whose words somebody is not: "Dorn argued that the
   * bill could expose the state" has the bill expose it, not Dorn.
   */
  boolean isBeside(ActorMention actor, Token verb) {
    if (!verb.isVerb() || syntax.passive(verb)) {
      return false;
    }
    List<Token> own =
        sentence.children(verb).stream()
            .filter(child -> child.relation().equals("nsubj") && (child.isNoun() || isCount(child)))
            .toList();
    Token head = sentence.token(actor.head());
    return !own.isEmpty() && own.stream().noneMatch(subject -> isAmong(head, subject));
  }

  /**
   * Whether somebody is who a phrase names or whose it is; not "a man claiming allegiance to
   * Kestria", nor "some donors in Kestria".
   */
  private boolean isAmong(Token head, Token phrase) {
    Token at = head;
    while (at != phrase && at.head() >= 0) {
      at = sentence.token(at.head());
      if (at != phrase && (at.isVerb() || WHERE.contains(at.lemma()))) {
        return false;
      }
    }
    return at == phrase;
  }

  /** "some of the givers", "two of them". */
  private static boolean isCount(Token token) {
    return token.tag().equals("DT") || token.tag().equals("CD");
  }
}
