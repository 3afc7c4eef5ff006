package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Whom a protest is against, where words that hang on it say so: "took to the streets demanding the
 * resignation of the premier", "blocked the port in protest at the premier's plans".
 */
final class Protests {

  private Protests() {}

  /** The events of a sentence, each protest without a recipient aimed at whom its words name. */
  static List<CodedMatch> aimed(ParsedSentence sentence, List<CodedMatch> found) {
    List<CodedMatch> all = new ArrayList<>(found);
    for (CodedMatch protest : found) {
      if (protest.recipients().isEmpty() && !protest.symmetric()) {
        Optional<CodedMatch> said =
            found.stream().filter(other -> aims(sentence, protest, other)).findFirst();
        if (said.isPresent()) {
          CodedMatch aim = said.get();
          all.set(all.indexOf(protest), protest.withSides(protest.actors(), aim.recipients()));
          if (aim.type() == protest.type()) {
            all.remove(aim);
          }
        }
      }
    }
    return all;
  }

  private static boolean aims(ParsedSentence sentence, CodedMatch protest, CodedMatch other) {
    Token word = protest.match().trigger();
    Token below = other.match().trigger();
    return other != protest
        && isAimed(protest.type(), other.type())
        && !other.recipients().isEmpty()
        && other.factuality() == protest.factuality()
        && below.index() != word.index()
        && sentence.dominates(word, below)
        && !(other.type() == protest.type() && isJoined(sentence, word, below))
        && keys(other.actors()).equals(keys(protest.actors()));
  }

  /** "condemned the attack and summoned the envoy" are two acts. */
  private static boolean isJoined(ParsedSentence sentence, Token word, Token below) {
    Token at = below;
    while (at.index() != word.index()) {
      if (at.relation().equals("conj")) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  /** What protesters say of those they protest against; or the same act told once more. */
  private static boolean isAimed(PloverType act, PloverType below) {
    return act == below
        || (act == PloverType.PROTEST
            && (below == PloverType.REQUEST || below == PloverType.ACCUSE));
  }

  private static Set<String> keys(List<ActorMention> mentions) {
    Set<String> keys = new HashSet<>();
    mentions.forEach(m -> m.referents().forEach(r -> keys.add(r.key())));
    return keys;
  }
}
