package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Whom a pronoun stands for within its own sentence. Confined to one sentence. */
final class BoundPronouns {

  private static final int STEPS = 8;
  private static final Set<String> GOVERNED = Set.of("ccomp", "xcomp", "relcl", "advcl");

  private final Syntax syntax;
  private final ParsedSentence sentence;
  private final Participants participants;

  BoundPronouns(Syntax syntax, Participants participants) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.participants = participants;
  }

  /**
   * A pronoun that the sentence itself binds: "ended its siege", "said it would leave". Others are
   * the cast's to resolve.
   */
  List<ActorMention> to(Token pronoun) {
    Token at = pronoun;
    boolean own = pronoun.tag().equals("PRP$");
    for (int i = 0; i < STEPS; i++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) {
        return List.of();
      }
      boolean said = at.isVerb() && GOVERNED.contains(at.relation());
      at = head.get();
      if (at.isVerb() && (own || said)) {
        Optional<Token> subject =
            syntax.subject(at).filter(t -> t.index() < pronoun.index() && !holds(t, pronoun));
        boolean one = isOnePerson(pronoun) && subject.filter(this::isSeveral).isPresent();
        if (subject.isPresent() && !one && !subject.get().tag().startsWith("PRP")) {
          List<ActorMention> named = participants.named(subject.get());
          boolean other =
              isThing(pronoun) || (isMany(pronoun) && VerbMatcher.referents(named) == 1);
          return other && isPerson(named) ? List.of() : named;
        }
      }
    }
    return List.of();
  }

  /** Whether a pronoun is among those that a phrase joins: it can't stand for them. */
  private boolean holds(Token phrase, Token pronoun) {
    return syntax.coordinated(phrase).stream().anyMatch(t -> sentence.dominates(t, pronoun));
  }

  /** "survived when two gunmen opened fire on his car": it is nobody's of the two. */
  private static boolean isOnePerson(Token pronoun) {
    return switch (pronoun.lemma()) {
      case "he", "she", "his", "her", "him" -> true;
      default -> false;
    };
  }

  private static boolean isMany(Token pronoun) {
    return switch (pronoun.lemma()) {
      case "they", "them", "their" -> true;
      default -> false;
    };
  }

  private boolean isSeveral(Token phrase) {
    return phrase.tag().equals("NNS") || syntax.coordinated(phrase).size() > 1;
  }

  private static boolean isThing(Token pronoun) {
    return pronoun.lemma().equals("it") || pronoun.lemma().equals("its");
  }

  private static boolean isPerson(List<ActorMention> mentions) {
    return mentions.stream()
        .flatMap(m -> m.referents().stream())
        .anyMatch(r -> r.office() != null || (r.id() != null && r.id().startsWith("person:")));
  }
}
