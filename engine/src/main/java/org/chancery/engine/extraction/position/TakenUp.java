package org.chancery.engine.extraction.position;

import java.util.Set;
import org.chancery.engine.extraction.position.StanceWord.Side;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Knows the words that stand for what was just talked of. Immutable. */
final class TakenUp {

  /** How many sentences back it stands what a vote was on. */
  private static final int VOTE_REACH = 3;

  private static final Set<String> DECISIONS = Set.of("vote", "decision", "ruling");
  private static final Set<String> POINTING = Set.of("the", "this", "that", "such", "these");

  /** Before a noun's own matter: "the bill on taxes". */
  private static final Set<String> MATTERS = Set.of("on", "about", "regarding", "concerning");

  private final StanceLexicon stances;

  TakenUp(StanceLexicon stances) {
    this.stances = stances;
  }

  /** How many sentences back a word that takes something up may reach. */
  int reach(ParsedSentence sentence, Token token) {
    return isVote(sentence, token) ? VOTE_REACH : 1;
  }

  /** "received a delegation and refused to see it": a thing of the sentence's own is meant. */
  boolean isNearer(ParsedSentence sentence, Token token) {
    if (!token.lemma().equals("it")) {
      return false;
    }
    for (int i = 0; i < token.index(); i++) {
      Token noun = sentence.token(i);
      if (noun.tag().equals("NN")
          && noun.relation().equals("dobj")
          && !stances.isNoun(noun.lemma())
          && !sentence.dominates(noun, token)
          && sentence.child(noun, "det").isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** What was decided, rather than what somebody wants. */
  static boolean isDecision(Token token) {
    return token.isNoun() && DECISIONS.contains(token.lemma());
  }

  private static boolean isVote(ParsedSentence sentence, Token token) {
    return Votes.side(sentence, token) != Side.NOTHING;
  }

  /** "the idea", "such a step", "it", "this": words for what was just talked of. */
  boolean at(ParsedSentence sentence, Token token) {
    String lemma = token.lemma();
    if (isVote(sentence, token)) {
      return true;
    }
    if (lemma.equals("it") || lemma.equals("this") || lemma.equals("that")) {
      boolean argument =
          token.relation().equals("dobj")
              || token.relation().equals("pobj")
              || token.relation().equals("nsubjpass")
              || token.relation().equals("nsubj") && !lemma.equals("it");
      return argument && !token.tag().startsWith("W");
    }
    if (!token.isNoun() || !stances.isThrough(lemma)) {
      return false;
    }
    int next = token.index() + 1;
    if (next < sentence.size() && MATTERS.contains(sentence.token(next).lemma())) {
      return false;
    }
    boolean pointing = false;
    for (Token child : sentence.children(token)) {
      pointing |= POINTING.contains(child.lemma()) || child.tag().equals("PRP$");
      pointing |= child.relation().equals("poss");
      pointing |= child.relation().equals("relcl") && isBehindComma(sentence, token);
      boolean said = stances.at(sentence, token, child.lemma()) != null;
      if (child.relation().equals("acl") || child.relation().equals("prep") && said) {
        return false;
      }
    }
    return pointing;
  }

  /** "…, a plan that Lesk opposes": the noun names what stands before the comma. */
  private static boolean isBehindComma(ParsedSentence sentence, Token noun) {
    int i = noun.index() - 1;
    while (i >= 0 && sentence.token(i).head() == noun.index()) {
      if (sentence.token(i).form().equals(",")) {
        return true;
      }
      i--;
    }
    return i >= 0 && sentence.token(i).form().equals(",");
  }
}
