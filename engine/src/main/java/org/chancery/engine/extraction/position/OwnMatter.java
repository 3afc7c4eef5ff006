package org.chancery.engine.extraction.position;

import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/**
 * Tells whether somebody acts on a matter of his own: who applies to join speaks of his own
 * membership, who accepts an invitation of his own, and not of another's. Stateless.
 */
final class OwnMatter {

  private static final Set<String> JOINING =
      Set.of("join", "accede", "enter", "rejoin", "return", "re-enter", "become");
  private static final Set<String> MEMBERSHIP =
      Set.of(
          "membership",
          "accession",
          "admission",
          "entry",
          "application",
          "bid",
          "candidacy",
          "member",
          "join");
  private static final Set<String> APPLYING =
      Set.of(
          "apply", "seek", "bid", "submit", "request", "file", "want", "aspire", "hand", "pursue");
  private static final Set<String> ANSWERING =
      Set.of("accept", "decline", "refuse", "reject", "turn", "welcome", "receive", "take");
  private static final Set<String> WHOSE = Set.of("of", "for", "by");

  private OwnMatter() {}

  /**
   * @param core the word at the top of the proposal's words
   */
  static boolean is(ParsedSentence s, Token core, Stand stand) {
    if (stand.bySpeaker()) {
      return false;
    }
    String word = core.lemma();
    String trigger = stand.trigger().lemma();
    if (word.equals("invitation") || word.equals("invite") && core.isNoun()) {
      return ANSWERING.contains(trigger) && !isAnothers(s, core) && !isTo(s, core);
    }
    if (core.isVerb() && JOINING.contains(word)) {
      boolean did = stand.form() == Stand.Form.DEED && Syntax.isFinite(s, core);
      return did
          || s.child(core, "nsubj", "nsubjpass").isEmpty()
              && Syntax.isInfinitive(s, core)
              && !Syntax.isPassive(s, core)
              && !isOfObject(s, core);
    }
    boolean ofBody = word.startsWith("member");
    return MEMBERSHIP.contains(word)
        && APPLYING.contains(trigger)
        && (ofBody || !isAnothers(s, core))
        && s.child(core, "poss").filter(Token::isNoun).isEmpty();
  }

  /** Whether who does this seeks something for itself: "applied for membership". */
  static boolean isApplying(Token verb) {
    return APPLYING.contains(verb.lemma());
  }

  /** "helped Lesk to join": who joins is the object. */
  private static boolean isOfObject(ParsedSentence s, Token infinitive) {
    Token governor = s.head(infinitive).orElse(null);
    return governor != null && s.child(governor, "dobj", "dative").isPresent();
  }

  /** "membership for Lesk", "an invitation of Lesk". */
  private static boolean isAnothers(ParsedSentence s, Token noun) {
    for (Token child : s.children(noun)) {
      if (child.relation().equals("prep")
          && WHOSE.contains(child.lemma())
          && s.child(child, "pobj").filter(OwnMatter::isName).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTo(ParsedSentence s, Token noun) {
    for (Token child : s.children(noun)) {
      if (child.lemma().equals("to")
          && s.child(child, "pobj").filter(OwnMatter::isName).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(Token token) {
    return token.isProperNoun();
  }
}
