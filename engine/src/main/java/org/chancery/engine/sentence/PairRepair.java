package org.chancery.engine.sentence;

import java.util.Set;

/** Joins the two before a hyphen and a noun that takes two: "Varonian-Kestrian talks". */
final class PairRepair {

  /** What is between two; "a Varonian-Kestrian singer" is one person. */
  private static final Set<String> BETWEEN_TWO =
      Set.of(
          "talk",
          "negotiation",
          "dialogue",
          "summit",
          "meeting",
          "conversation",
          "contact",
          "relation",
          "relationship",
          "tie",
          "friendship",
          "alliance",
          "partnership",
          "cooperation",
          "co-operation",
          "collaboration",
          "agreement",
          "accord",
          "treaty",
          "pact",
          "deal",
          "truce",
          "ceasefire",
          "cease-fire",
          "trade",
          "commerce",
          "border",
          "frontier",
          "war",
          "conflict",
          "dispute",
          "rivalry",
          "hostility",
          "clash",
          "tension",
          "exercise",
          "drill",
          "manoeuvre",
          "maneuver",
          "commission");

  private PairRepair() {}

  static void mend(Token first, TreeEdit tree) {
    int second = first.index() + 2;
    boolean pair =
        second < tree.size() && first.head() == second && isName(first) && isName(tree.at(second));
    int noun = pair ? tree.at(second).head() : -1;
    if (noun > second && BETWEEN_TWO.contains(tree.at(noun).lemma())) {
      tree.hang(first.index(), second, "conj");
      tree.hang(first.index() + 1, second, "cc");
    }
  }

  private static boolean isName(Token token) {
    boolean adjective = token.tag().startsWith("NNP") || token.tag().startsWith("JJ");
    return adjective && Character.isUpperCase(token.form().charAt(0));
  }
}
