package org.chancery.engine.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Finds who does what a verb says, also where the parser hung it on a neighbour. */
final class VerbAgents {

  private static final Set<String> TIMES =
      Set.of("day", "week", "month", "year", "time", "night", "hour", "morning", "evening");
  private final Syntax syntax;
  private final ParsedSentence sentence;

  VerbAgents(Syntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
  }

  /** Subject of an active verb, "by" of a passive one. */
  Optional<Token> of(Token verb) {
    if (!syntax.passive(verb)) {
      return syntax.subject(verb);
    }
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("agent") || child.lemma().equals("by")) {
        return sentence.child(child, "pobj");
      }
    }
    return strayAgent(verb);
  }

  /**
   * "was declared unwelcome by Kestria", "were held for a third day by Kestria": the parser may
   * hang the agent on a word between.
   */
  private Optional<Token> strayAgent(Token verb) {
    for (int i = verb.index() + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.isVerb() || token.tag().startsWith("W") || token.form().equals(";")) {
        break;
      }
      if (token.lemma().equals("by") && hangsOnLink(token, verb)) {
        return sentence.child(token, "pobj").filter(Syntax::isNominal);
      }
    }
    return Optional.empty();
  }

  private boolean hangsOnLink(Token by, Token verb) {
    Token at = by;
    while (at.head() >= 0 && at.index() != verb.index()) {
      at = sentence.token(at.head());
      boolean link =
          switch (at.relation()) {
            case "oprd", "attr", "acomp", "advmod", "npadvmod", "prep", "dobj" -> true;
            case "pobj" -> at.tag().equals("NNP") || TIMES.contains(at.lemma());
            default -> false;
          };
      if (!link) {
        break;
      }
    }
    return at.index() == verb.index();
  }
}
