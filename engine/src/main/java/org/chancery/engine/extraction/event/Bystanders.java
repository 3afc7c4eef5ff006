package org.chancery.engine.extraction.event;

import java.util.List;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Who can have no part in an act, by where they stand in its sentence. Immutable. */
final class Bystanders {

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
            .filter(child -> child.relation().equals("nsubj") && child.isNoun())
            .toList();
    Token head = sentence.token(actor.head());
    return !own.isEmpty()
        && own.stream().noneMatch(subject -> subject == head || sentence.dominates(subject, head));
  }
}
