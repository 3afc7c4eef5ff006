package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Whom an act without a recipient is aimed at, where words that hang on it say so: a protest by
 * what it demands of whom ("took to the streets demanding the resignation of the premier"), any act
 * by the same act told once more ("blocked the port in protest at the premier's plans").
 */
final class Aims {

  private Aims() {}

  /** The events of a sentence, each aimed at whom its words name. */
  static List<CodedMatch> told(ParsedSentence sentence, List<CodedMatch> found) {
    List<CodedMatch> all = new ArrayList<>(found);
    for (CodedMatch act : found) {
      if (act.recipients().isEmpty() && !act.symmetric()) {
        Optional<CodedMatch> said =
            found.stream().filter(other -> aims(sentence, act, other)).findFirst();
        if (said.isPresent()) {
          CodedMatch aim = said.get();
          all.set(all.indexOf(act), act.withSides(act.actors(), aim.recipients()));
          if (aim.type() == act.type()) {
            all.remove(aim);
          }
        }
      }
    }
    return all;
  }

  private static boolean aims(ParsedSentence sentence, CodedMatch act, CodedMatch other) {
    Token word = act.match().trigger();
    Token below = other.match().trigger();
    return other != act
        && isAimed(act.type(), other.type())
        && !other.recipients().isEmpty()
        && other.factuality() == act.factuality()
        && below.index() != word.index()
        && sentence.dominates(word, below)
        && !(other.type() == act.type() && isJoined(sentence, word, below))
        && Participants.keys(other.actors()).equals(Participants.keys(act.actors()));
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
  private static boolean isAimed(PloverType type, PloverType below) {
    return type == below
        || (type == PloverType.PROTEST
            && (below == PloverType.REQUEST || below == PloverType.ACCUSE));
  }
}
