package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Noun phrases that stand where one who takes part in an act does, and in which nobody is known:
 * "the tax office", "a troop train". Whether they take part is the model's to say. Stateless.
 */
final class ActorPhrases {

  private static final Set<String> PLACES =
      Set.of("nsubj", "nsubjpass", "dobj", "dative", "pobj", "conj");
  private static final Set<String> MODIFIERS = Set.of("poss", "nmod", "amod", "compound");

  private ActorPhrases() {}

  static List<ActorMention> in(ParsedSentence sentence, Cast cast) {
    List<ActorMention> all = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isNoun()
          && PLACES.contains(token.relation())
          && cast.covering(sentence, token).isEmpty()
          && !holdsActor(sentence, token, cast)) {
        all.add(UnnamedActors.at(sentence, token, null));
      }
    }
    return all;
  }

  private static boolean holdsActor(ParsedSentence sentence, Token token, Cast cast) {
    Stream<Token> before =
        sentence.children(token).stream()
            .filter(c -> MODIFIERS.contains(c.relation()) && !c.tag().equals("PRP$"));
    Stream<Token> behind =
        sentence.children(token).stream()
            .filter(c -> c.lemma().equals("of"))
            .flatMap(c -> sentence.child(c, "pobj").stream());
    return Stream.concat(before, behind).anyMatch(t -> cast.covering(sentence, t).isPresent());
  }
}
