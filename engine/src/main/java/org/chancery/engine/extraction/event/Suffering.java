package org.chancery.engine.extraction.event;

import java.util.List;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Who of a sentence suffers the deeds that it names, by {@link Victims}. */
final class Suffering {

  private static final int DEPTH = 4;

  private final ParsedSentence sentence;
  private final Victims victims;

  Suffering(ParsedSentence sentence, Victims victims) {
    this.sentence = sentence;
    this.victims = victims;
  }

  /** Whether who stands behind a preposition of a noun suffers what it names. */
  boolean behind(Token noun, String preposition, @Nullable PloverType judging) {
    return victims.behind(noun.lemma(), preposition, judging);
  }

  /** Whether who judges a deed judges whoever has the say at its place. */
  boolean atPlace(Token noun, @Nullable PloverType judging) {
    return victims.atPlace(noun.lemma(), judging);
  }

  /** "the mayor's arrest", not "the mayor's arrest of two men". */
  boolean before(Token noun, @Nullable PloverType judging) {
    return victims.before(noun.lemma(), judging)
        && sentence.child(noun, "poss").isPresent()
        && sentence.children(noun).stream().noneMatch(child -> child.lemma().equals("of"));
  }

  /**
   * Whether somebody suffers a deed that an act judges.
   *
   * @param act the word that tells the act, above the deed's
   */
  boolean isVictim(ActorMention who, Token act, PloverType type) {
    PloverType judging = Reach.of(type).judging();
    Token at = sentence.token(who.head());
    for (int i = 0; judging != null && i < DEPTH && at.head() >= 0; i++) {
      Token above = sentence.token(at.head());
      if (at.relation().equals("poss")) {
        return isDeed(above, act) && before(above, judging);
      }
      if (at.relation().equals("pobj") && above.head() >= 0) {
        Token noun = sentence.token(above.head());
        return isDeed(noun, act) && behind(noun, above.lemma(), judging);
      }
      if (!at.relation().equals("conj") && !at.relation().equals("appos")) {
        return false;
      }
      at = above;
    }
    return false;
  }

  /**
   * Whether somebody only judges a deed: who "condemned the attack" is not who attacked. What is
   * their own they do: "defended its attack".
   *
   * @param deed a noun
   * @param events what the lexicon finds
   */
  boolean isJudge(ActorMention who, Token deed, List<FoundEvent> events) {
    boolean owned = sentence.children(deed).stream().anyMatch(c -> c.relation().equals("poss"));
    if (!deed.isNoun() || owned) {
      return false;
    }
    Token above = deed;
    while (above.head() >= 0 && !above.isVerb()) {
      above = sentence.token(above.head());
    }
    int verb = above.index();
    return events.stream()
        .filter(event -> event.trigger().index() == verb && isVerdict(event.type()))
        .flatMap(event -> event.actors().stream())
        .anyMatch(judge -> judge.span().overlaps(who.span()));
  }

  /** What is said of a deed that is done, mostly by others than who did it. */
  private static boolean isVerdict(PloverType type) {
    return switch (type) {
      case SUPPORT, ACCUSE, REJECT, PROTEST -> true;
      default -> false;
    };
  }

  private boolean isDeed(Token noun, Token act) {
    return noun.isNoun() && noun.index() != act.index() && sentence.dominates(act, noun);
  }
}
