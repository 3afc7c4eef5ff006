package org.chancery.engine.extraction.position;

import org.chancery.engine.extraction.position.StanceWord.Side;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Votes that don't say on what: "voted in favour", "voted against", "abstained". Stateless. */
final class Votes {

  private Votes() {}

  /** The side that a word takes on what was talked of before; {@link Side#NOTHING} for most. */
  static Side side(ParsedSentence s, Token token) {
    return switch (token.lemma()) {
      case "favour", "favor" ->
          isBare(s, token) && isVotedIn(s, token) ? Side.SUPPORT : Side.NOTHING;
      case "against" -> isBare(s, token) && isVote(s, token) ? Side.OPPOSE : Side.NOTHING;
      case "abstain" -> token.isVerb() && isBare(s, token) ? Side.UNDECIDED : Side.NOTHING;
      default -> Side.NOTHING;
    };
  }

  private static boolean isBare(ParsedSentence s, Token token) {
    return s.child(token, "prep", "pobj", "pcomp", "dobj").isEmpty();
  }

  private static boolean isVotedIn(ParsedSentence s, Token token) {
    return token.head() >= 0
        && s.token(token.head()).lemma().equals("in")
        && isVote(s, s.token(token.head()));
  }

  private static boolean isVote(ParsedSentence s, Token token) {
    return token.head() >= 0 && s.token(token.head()).lemma().equals("vote");
  }
}
