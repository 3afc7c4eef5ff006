package org.chancery.engine.sentence;

import java.util.Set;

/** Mends trees around a verb of saying, where news orders its words as nobody else does. */
final class ReportingRepair {

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "announce",
          "argue",
          "explain",
          "insist",
          "note",
          "report",
          "claim",
          "state",
          "declare",
          "warn",
          "write",
          "stress",
          "confirm",
          "deny",
          "suggest",
          "recall",
          "reply",
          "concede",
          "maintain",
          "point");

  private ReportingRepair() {}

  static boolean isReporting(Token token) {
    return token.isVerb() && SAYING.contains(token.lemma());
  }

  static void mend(int verb, TreeEdit tree) {
    headline(verb, tree);
    sourceAfterComma(verb, tree);
    interrupted(verb, tree);
    goingOn(verb, tree);
    whileLeaving(verb, tree);
    whose(verb, tree);
    besideSemicolon(verb, tree);
  }

  /** "A group of soldiers announced that …" is a sentence, not a group that was announced. */
  private static void headline(int verb, TreeEdit tree) {
    Token said = tree.at(verb);
    if (said.head() < 0 || !said.relation().equals("acl") || !said.tag().equals("VBN")) {
      return;
    }
    int top = said.head();
    while (tree.at(top).head() >= 0) {
      top = tree.at(top).head();
    }
    int clause = tree.at(top).isNoun() && top < verb ? clauseAfter(verb, tree) : -1;
    if (clause < 0) {
      return;
    }
    for (int i = verb + 1; i < tree.size(); i++) {
      if (tree.at(i).head() == top) {
        tree.hang(i, verb, tree.at(i).relation());
      }
    }
    tree.set(verb, -1, "root", "VBD");
    tree.hang(top, verb, "nsubj");
    tree.hang(clause, verb, "ccomp");
  }

  /** The verb of a "that" clause close behind, with nothing but when and where between. */
  private static int clauseAfter(int verb, TreeEdit tree) {
    for (int i = verb + 1; i < tree.size() && !tree.at(i).isVerb(); i++) {
      Token token = tree.at(i);
      if (token.lemma().equals("that") && token.relation().equals("mark") && token.head() > i) {
        return token.head();
      }
    }
    return -1;
  }

  /** "It did not thank the king, his spokesman, Jorn Alder, said": the spokesman said so. */
  private static void sourceAfterComma(int verb, TreeEdit tree) {
    if (tree.hasSubject(verb) || tree.child(verb, "ccomp") < 0 || !tree.is(verb - 1, ",")) {
      return;
    }
    int end = verb - 2;
    int source = -1;
    for (int i = end; i >= 0; i = tree.at(i).head()) {
      if (tree.at(i).relation().equals("appos") && tree.last(i) >= end) {
        source = i;
      }
    }
    boolean apart =
        source > 0
            && tree.is(tree.first(source) - 1, ",")
            && tree.dominates(tree.child(verb, "ccomp"), source);
    if (apart) {
      tree.hang(source, verb, "nsubj");
    }
  }

  /** "It would never, he added, free them": what surrounds the cue is one clause. */
  private static void interrupted(int verb, TreeEdit tree) {
    int clause = tree.child(verb, "xcomp");
    int subject = tree.child(verb, "nsubj");
    boolean two = clause > verb && subject >= 0 && tree.is(verb + 1, ",");
    int own = two ? secondSubject(verb, subject, tree) : -1;
    if (own < 0) {
      return;
    }
    for (int i = 0; i < own; i++) {
      Token token = tree.at(i);
      if (token.head() == verb && !token.form().equals(",")) {
        tree.hang(i, clause, token.relation());
      }
    }
    tree.hang(clause, verb, "ccomp");
  }

  private static int secondSubject(int verb, int first, TreeEdit tree) {
    boolean comma = false;
    for (int i = first + 1; i < verb; i++) {
      comma |= tree.is(i, ",");
      if (comma && tree.at(i).head() == verb && tree.at(i).relation().equals("nsubj")) {
        return i;
      }
    }
    return -1;
  }

  /** "It wanted a date, he explained, and would not wait": "it" would not wait. */
  private static void goingOn(int verb, TreeEdit tree) {
    int clause = tree.child(verb, "ccomp");
    int more = tree.child(verb, "conj");
    boolean inserted =
        clause >= 0
            && clause < verb
            && more > verb
            && tree.is(verb + 1, ",")
            && tree.at(more).isVerb()
            && !tree.hasSubject(more)
            && !isReporting(tree.at(more));
    if (inserted) {
      tree.hang(more, clause, "conj");
    }
  }

  /** "said before he left that …": what was said does not hang on the leaving. */
  private static void whileLeaving(int verb, TreeEdit tree) {
    int aside = tree.child(verb, "advcl");
    if (aside < verb || tree.child(verb, "ccomp") >= 0 || isReporting(tree.at(aside))) {
      return;
    }
    int clause = tree.child(aside, "ccomp");
    int mark = clause < 0 ? -1 : tree.child(clause, "mark");
    boolean behind = mark > aside && tree.at(mark).lemma().equals("that");
    if (behind && tree.at(aside).tag().equals("VBD")) {
      tree.hang(clause, verb, "ccomp");
    }
  }

  /** "said Marta Oldrik, whose husband leads the team": no part of what she said. */
  private static void whose(int verb, TreeEdit tree) {
    int source = tree.child(verb, "nsubj");
    int clause = source > verb ? lastChild(verb, "ccomp", tree) : -1;
    if (clause < 0 || clause < source) {
      return;
    }
    int first = tree.first(clause);
    boolean relative = tree.at(first).tag().startsWith("WP") && tree.is(first - 1, ",");
    if (relative) {
      tree.hang(clause, source, "relcl");
    }
  }

  private static int lastChild(int head, String relation, TreeEdit tree) {
    for (int i = tree.size() - 1; i >= 0; i--) {
      if (tree.at(i).head() == head && tree.at(i).relation().equals(relation)) {
        return i;
      }
    }
    return -1;
  }

  /** "London accuses Moscow; Moscow denies it": what is denied is "it". */
  private static void besideSemicolon(int verb, TreeEdit tree) {
    int clause = tree.child(verb, "ccomp");
    if (clause < 0 || clause > verb) {
      return;
    }
    for (int i = clause + 1; i < verb; i++) {
      if (tree.is(i, ";") && tree.at(i).head() == verb && tree.child(verb, "nsubj") > i) {
        tree.hang(clause, verb, "parataxis");
        return;
      }
    }
  }
}
