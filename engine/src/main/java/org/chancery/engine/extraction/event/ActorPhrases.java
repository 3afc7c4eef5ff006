package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.sentence.CalendarWords;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Noun phrases that stand where one who takes part in an act does, and in which nobody is known:
 * "the tax office", "a troop train". Whether they take part is the model's to say. Stateless.
 */
final class ActorPhrases {

  private static final Set<String> PLACES =
      Set.of("nsubj", "nsubjpass", "dobj", "dative", "pobj", "conj");

  private static final Pattern CLOCK = Pattern.compile("(?i)[ap]\\.?m\\.?");

  private ActorPhrases() {}

  static List<ActorMention> in(ParsedSentence sentence, Cast cast) {
    List<ActorMention> all = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isNoun()
          && PLACES.contains(token.relation())
          && !isTime(token)
          && cast.covering(sentence, token).isEmpty()
          && !UnnamedActors.isOwned(sentence, token, cast)) {
        all.add(UnnamedActors.at(sentence, token, null));
      }
    }
    return all;
  }

  /** "at 8 p.m.", "on Monday". */
  private static boolean isTime(Token token) {
    return CLOCK.matcher(token.form()).matches() || CalendarWords.names(token.form());
  }
}
