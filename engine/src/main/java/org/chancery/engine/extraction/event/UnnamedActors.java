package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.MentionKind;
import org.chancery.engine.actor.NounPhrases;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Makes mentions of those whom an event's words tell of without a name. Stateless. */
final class UnnamedActors {

  /** Letters of a state's CAMEO code. */
  private static final int STATE = 3;

  private static final String KEY = "befallen:";
  private static final Set<String> MODIFIERS = Set.of("poss", "nmod", "amod", "compound");

  private UnnamedActors() {}

  /** Whether a mention was made here. */
  static boolean isOne(ActorMention mention) {
    return mention.referents().get(0).key().startsWith(KEY);
  }

  /**
   * The phrase with this head as an actor.
   *
   * @param home the actor whose country they are of
   */
  static ActorMention at(ParsedSentence sentence, Token head, @Nullable Referent home) {
    Referent who =
        new Referent(
            null,
            null,
            home == null ? null : home.country(),
            home == null ? null : stateCode(home),
            null,
            null,
            false,
            KEY + head.span().begin());
    return new ActorMention(
        sentence.index(),
        NounPhrases.first(sentence, head),
        head.index(),
        head.index(),
        sentence.span(NounPhrases.first(sentence, head), head.index()),
        head.form(),
        MentionKind.ROLE,
        List.of(who));
  }

  /** "Kestria's fishermen": the event takes them for Kestria's, and Kestria is known. */
  static boolean isOwned(ParsedSentence sentence, Token head, Cast cast) {
    Stream<Token> before =
        sentence.children(head).stream()
            .filter(c -> MODIFIERS.contains(c.relation()) && !c.tag().equals("PRP$"));
    return Stream.concat(before, behind(sentence, head, Set.of("of")))
        .anyMatch(t -> cast.covering(sentence, t).isPresent());
  }

  /** What these prepositions behind a noun govern. */
  static Stream<Token> behind(ParsedSentence sentence, Token noun, Set<String> prepositions) {
    return sentence.children(noun).stream()
        .filter(c -> prepositions.contains(c.lemma()))
        .flatMap(c -> sentence.child(c, "pobj").stream());
  }

  private static @Nullable String stateCode(Referent home) {
    String code = home.code();
    return code == null || code.length() < STATE ? null : code.substring(0, STATE);
  }
}
