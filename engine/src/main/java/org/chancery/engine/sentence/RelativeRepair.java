package org.chancery.engine.sentence;

/**
 * Tells a relative clause that is set in between commas from the clause around it: "Relatives, some
 * of whom had walked for days, pleaded with the minister".
 */
final class RelativeRepair {

  private RelativeRepair() {}

  /** "some of whom walked": its verb is not the one of whoever stands before it. */
  static void someOfWhom(Token some, TreeEdit tree) {
    int verb = some.head();
    int of = verb < 0 ? -1 : tree.child(some.index(), "prep");
    int whom = of < 0 ? -1 : tree.child(of, "pobj");
    if (whom < 0 || !tree.at(whom).tag().startsWith("W") || !tree.is(some.index() - 1, ",")) {
      return;
    }
    part(verb, some.index(), tree);
  }

  /** "leaders of the east, where ten died, pleaded": the ten did not. */
  static void where(Token where, TreeEdit tree) {
    int verb = where.tag().equals("WRB") ? where.head() : -1;
    if (verb > where.index() && tree.is(where.index() - 1, ",")) {
      part(verb, where.index(), tree);
    }
  }

  private static void part(int verb, int begin, TreeEdit tree) {
    int subject = tree.child(verb, "nsubj");
    int main = main(verb, tree);
    if (subject < 0 || subject >= begin || main < 0) {
      return;
    }
    if (tree.at(main).head() == verb) {
      Token outer = tree.at(verb);
      tree.set(main, outer.head(), outer.relation(), "VBD");
    }
    tree.hang(subject, main, "nsubj");
    tree.hang(verb, subject, "relcl");
  }

  /** The verb behind the relative clause, which the parser may have hung on the clause's. */
  private static int main(int relative, TreeEdit tree) {
    int above = tree.at(relative).head();
    if (above > relative && tree.at(above).isVerb() && !tree.hasSubject(above)) {
      return above;
    }
    for (int i = relative + 1; i < tree.size(); i++) {
      Token token = tree.at(i);
      boolean clause = token.relation().equals("advcl") || token.relation().equals("conj");
      if (clause && token.head() == relative && isPastBehindComma(token, tree)) {
        return i;
      }
    }
    return -1;
  }

  /** "Observers, who spent weeks in the region, accused the army": nobody in the region did. */
  static void verbless(Token noun, TreeEdit tree) {
    int relative = noun.head() < 0 && noun.isNoun() ? tree.child(noun.index(), "relcl") : -1;
    if (relative < 0 || !tree.is(noun.index() + 1, ",")) {
      return;
    }
    for (int i = relative + 1; i < tree.size(); i++) {
      Token verb = tree.at(i);
      if (isPastBehindComma(verb, tree)) {
        boolean adjective = verb.relation().equals("nmod") && verb.head() > i;
        if (adjective || tree.dominates(relative, i)) {
          makeVerb(verb, adjective, noun, tree);
        }
        return;
      }
    }
  }

  private static void makeVerb(Token verb, boolean adjective, Token noun, TreeEdit tree) {
    int at = verb.index();
    int object = verb.head();
    tree.set(at, -1, "root", "VBD");
    tree.hang(noun.index(), at, "nsubj");
    for (int i = at + 1; i < tree.size(); i++) {
      if (tree.at(i).head() == noun.index()) {
        tree.hang(i, at, tree.at(i).relation());
      }
    }
    if (adjective) {
      tree.hang(object, at, "dobj");
    }
  }

  private static boolean isPastBehindComma(Token verb, TreeEdit tree) {
    boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
    return past && tree.is(verb.index() - 1, ",") && !tree.hasSubject(verb.index());
  }
}
