package org.chancery.engine.extraction.event;

import java.util.Optional;
import java.util.Set;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Who takes part in what a noun tells, where it stands as an occasion or a manner of acting. */
final class Occasions {

  private static final Set<String> OCCASION =
      Set.of("during", "in", "at", "after", "before", "following", "on");
  private static final Set<String> MANNER = Set.of("in", "as");
  private static final int CHAIN = 3;

  private final Syntax syntax;
  private final ParsedSentence sentence;

  Occasions(Syntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
  }

  /**
   * "raised the matter during a call with Kestria": who raised it was on the line; "closed its
   * shops in protest at the tax": who closed them protested.
   *
   * @param top the noun, or the measure that it hangs on: "a round of talks"
   */
  Optional<Token> doer(Token noun, Token top, @Nullable PloverType type) {
    Set<String> words =
        type == PloverType.CONSULT ? OCCASION : isManner(type, noun) ? MANNER : Set.of();
    Optional<Token> preposition = sentence.head(top).filter(p -> words.contains(p.lemma()));
    Optional<Token> over = preposition.flatMap(sentence::head);
    // "back in March, during a call": a chain of phrases hangs on the verb
    for (int i = 0; i < CHAIN && over.filter(Occasions::isLink).isPresent(); i++) {
      over = over.flatMap(sentence::head);
    }
    if (type == PloverType.CONSULT) {
      return over.filter(Token::isVerb).flatMap(syntax::subject);
    }
    boolean aside = preposition.filter(this::isBehindComma).isPresent();
    return over.filter(Token::isVerb)
        .map(verb -> aside ? outsideRelative(verb) : verb)
        .filter(verb -> !syntax.passive(verb))
        .flatMap(syntax::subject);
  }

  /** A relative clause that the parser took for what is said: "the fair that it was to host". */
  private boolean isBehindObject(Token clause) {
    return clause.relation().equals("ccomp")
        && sentence.child(sentence.token(clause.head()), "dobj").isPresent();
  }

  /** One that it joined with the main clause: "the fair which it was to host". */
  private boolean hasRelative(Token clause) {
    return clause.relation().equals("conj")
        && sentence.tokens().stream()
            .anyMatch(t -> t.tag().equals("WDT") && sentence.dominates(clause, t));
  }

  private boolean isBehindComma(Token token) {
    return token.index() > 0 && sentence.token(token.index() - 1).form().equals(",");
  }

  /** "put off the fair that it was to host, in protest at": the main clause's act is meant. */
  private Token outsideRelative(Token verb) {
    Token found = verb;
    boolean relative = false;
    for (Token at = verb; at.head() >= 0; ) {
      relative |= at.relation().equals("relcl") || isBehindObject(at) || hasRelative(at);
      at = sentence.token(at.head());
      if (relative && at.isVerb()) {
        found = at;
        relative = false;
      }
    }
    return found;
  }

  /** "in protest at", "in defiance of", "as a concession to"; not "hurt in the protests". */
  private boolean isManner(@Nullable PloverType type, Token noun) {
    boolean said =
        type == PloverType.PROTEST || type == PloverType.REJECT || type == PloverType.CONCEDE;
    return said
        && noun.tag().equals("NN")
        && sentence.children(noun).stream().noneMatch(child -> child.lemma().equals("the"));
  }

  private static boolean isLink(Token token) {
    return token.tag().equals("IN") || token.tag().startsWith("RB");
  }
}
