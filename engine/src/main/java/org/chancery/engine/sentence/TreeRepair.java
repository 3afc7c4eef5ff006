package org.chancery.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends two mistakes that the dependency parser makes again and again, for all who read its trees.
 * Linear in the words of the sentence; keeps no state.
 */
public final class TreeRepair {

  /** Verbs that ask for something to be done: "called for Varonia to leave". */
  private static final Set<String> ASKING_FOR =
      Set.of(
          "call", "push", "press", "appeal", "ask", "plead", "lobby", "campaign", "argue", "beg");

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

  private TreeRepair() {}

  /** The tokens with the heads and relations that they should have. */
  public static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token token : tokens) {
      if (token.relation().equals("mark") && token.head() > token.index()) {
        if (token.lemma().equals("for")) {
          askedFor(token, mended);
        } else if (token.lemma().equals("that")) {
          gathered(token, mended);
        }
      }
    }
    return mended;
  }

  /** "called for Varonia to leave" is parsed as a purpose; it is what was called for. */
  private static void askedFor(Token mark, List<Token> tokens) {
    Token clause = tokens.get(mark.head());
    if (!clause.relation().equals("advcl") || clause.head() != mark.index() - 1) {
      return;
    }
    if (ASKING_FOR.contains(tokens.get(clause.head()).lemma())) {
      tokens.set(mark.index(), hung(mark, clause.head(), "prep"));
      tokens.set(clause.index(), hung(clause, mark.index(), "pcomp"));
    }
  }

  /**
   * "said that Lesk, Varonia, is ready": what stands between "that" and the subject of its clause
   * belongs to the clause, though the parser may leave it with the verb outside.
   */
  private static void gathered(Token mark, List<Token> tokens) {
    Token clause = tokens.get(mark.head());
    int outside = clause.head();
    if (!clause.relation().equals("ccomp") || outside > mark.index()) {
      return;
    }
    int subject = subject(clause, mark, tokens);
    for (int i = mark.index() + 1; i < subject; i++) {
      Token stray = tokens.get(i);
      if (stray.head() == outside && !stray.relation().equals("punct")) {
        tokens.set(i, hung(stray, clause.index(), stray.relation()));
      }
    }
  }

  private static int subject(Token clause, Token mark, List<Token> tokens) {
    for (int i = mark.index() + 1; i < clause.index(); i++) {
      if (tokens.get(i).head() == clause.index() && SUBJECTS.contains(tokens.get(i).relation())) {
        return i;
      }
    }
    return mark.index();
  }

  private static Token hung(Token token, int head, String relation) {
    return new Token(
        token.index(), token.span(), token.form(), token.lemma(), token.tag(), head, relation);
  }
}
