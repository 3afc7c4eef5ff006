package org.chancery.engine.sentence;

/**
 * Gives a clause its verb back where the parser took it for a participle before its object: "The
 * republic increased trade with Kestria" read as increased trade.
 */
final class VerblessRepair {

  private VerblessRepair() {}

  static void mend(Token word, TreeEdit tree) {
    int verb = word.index();
    int object = word.head();
    if (object <= verb || !isPast(word)) {
      return;
    }
    if (tree.at(object).relation().equals("dobj")) {
      ofVerbBefore(verb, tree.at(object).head(), tree);
    }
    if (!isVerbless(object, tree)) {
      return;
    }
    int subject = subject(verb, object, tree);
    if (subject < 0) {
      return;
    }
    Token clause = tree.at(object);
    int over = clause.head() < 0 ? teller(object, tree) : clause.head();
    tree.set(verb, over, over < 0 ? "root" : "ccomp", "VBD");
    tree.hang(object, verb, "dobj");
    tree.hang(subject, verb, "nsubj");
  }

  /** "Varonia returned looted pictures": who stands before the verb did not loot them. */
  private static void ofVerbBefore(int participle, int verb, TreeEdit tree) {
    int subject = ownSubject(participle, tree);
    if (subject >= 0 && subject < verb && verb < participle && !tree.hasSubject(verb)) {
      tree.hang(subject, verb, "nsubj");
    }
  }

  private static int ownSubject(int verb, TreeEdit tree) {
    return Math.max(tree.child(verb, "nsubj"), tree.child(verb, "nsubjpass"));
  }

  private static boolean isPast(Token word) {
    return word.tag().equals("VBN") || (word.tag().equals("JJ") && word.form().endsWith("ed"));
  }

  /** A noun that stands where a clause's verb should. */
  private static boolean isVerbless(int noun, TreeEdit tree) {
    Token clause = tree.at(noun);
    return clause.isNoun()
        && (clause.head() < 0 || clause.relation().equals("ccomp"))
        && !tree.hasSubject(noun);
  }

  private static int subject(int verb, int object, TreeEdit tree) {
    for (int i = verb; i < object; i++) {
      // "rescuers rescued stranded sailors" may have the rescuers stranded
      int own = i == verb || isSibling(i, object, tree) ? ownSubject(i, tree) : -1;
      if (own >= 0) {
        return own < verb ? own : -1;
      }
    }
    int before = verb - 1;
    if (before >= 0 && tree.at(before).tag().equals("HYPH")) {
      return beforeHyphen(verb, object, tree);
    }
    boolean name =
        before >= 0
            && tree.at(before).tag().startsWith("NNP")
            && tree.at(before).head() == object
            && tree.first(object) == tree.first(before);
    return name ? before : -1;
  }

  private static boolean isSibling(int word, int object, TreeEdit tree) {
    return tree.at(word).head() == object && tree.at(word).relation().equals("nmod");
  }

  /** "Varonia test-fired two rockets": no number stands behind a participle before its noun. */
  private static int beforeHyphen(int verb, int object, TreeEdit tree) {
    int half = verb - 2;
    boolean counted =
        half > 0
            && tree.at(half).head() == verb
            && tree.at(verb + 1).tag().equals("CD")
            && tree.at(verb + 1).head() == object;
    int subject = counted ? tree.child(half, "compound") : -1;
    if (subject >= 0) {
      tree.hang(half, verb, "advmod");
    }
    return subject;
  }

  /** Who is said behind it to have told it: "…, the ministry said". */
  private static int teller(int object, TreeEdit tree) {
    for (int i = object + 1; i < tree.size(); i++) {
      if (tree.at(i).head() < 0 && ReportingRepair.isReporting(tree.at(i))) {
        return i;
      }
    }
    return -1;
  }
}
