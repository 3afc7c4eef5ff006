package org.chancery.engine.sentence;

import java.util.List;
import java.util.Set;

/**
 * Mends mistakes that the dependency parser makes again and again, for all who read its trees.
 * Keeps no state. Most sentences are only looked through once.
 */
public final class TreeRepair {

  /** Verbs that ask for something to be done: "called for Varonia to leave". */
  private static final Set<String> ASKING_FOR =
      Set.of(
          "call", "push", "press", "appeal", "ask", "plead", "lobby", "campaign", "argue", "beg");

  private static final Set<String> TIMES = Set.of("after", "before", "since", "until");

  private static final Set<String> ROUGHLY = Set.of("around", "about", "over", "nearly", "under");

  private TreeRepair() {}

  /** The tokens with the heads and relations that they should have. */
  public static List<Token> mend(List<Token> tokens) {
    TreeEdit tree = new TreeEdit(tokens);
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.at(i);
      // NLP4J calls a root now and then what it would be under another word.
      switch (token.head() < 0 ? "root" : token.relation()) {
        case "mark" -> mark(token, tree);
        case "aux", "auxpass" -> auxiliary(token, tree);
        case "conj" -> clauseOfTime(token, tree);
        case "dep" -> looseSubject(token, tree);
        case "vocative" -> calledSubject(token, tree);
        case "appos" -> {
          behindDay(token, tree);
          behindParticiple(token, tree);
        }
        case "advmod" -> RelativeRepair.where(token, tree);
        case "compound" -> dayBefore(token, tree);
        case "nmod" -> VerblessRepair.mend(token, tree);
        case "nsubj" -> {
          hyphenedVerb(token, tree);
          otherOfTwo(token, tree);
          RelativeRepair.someOfWhom(token, tree);
        }
        case "root" -> {
          verbAsAdjective(token, tree);
          RelativeRepair.verbless(token, tree);
        }
        case "prep" -> {
          aboutSoMany(token, tree);
          DeedRepair.mend(token, tree);
        }
        case "xcomp", "advcl" -> {
          hyphenedParticiple(token, tree);
          quotedAdjective(token, tree);
        }
        default -> {}
      }
      if (tree.is(i + 1, "-")) {
        PairRepair.mend(token, tree);
      }
      if (ReportingRepair.isReporting(token)) {
        ReportingRepair.mend(i, tree);
      }
    }
    return tree.tokens();
  }

  private static void mark(Token mark, TreeEdit tree) {
    if (mark.head() < mark.index()) {
      return;
    }
    switch (mark.lemma()) {
      case "for" -> askedFor(mark, tree);
      case "that" -> gathered(mark, tree);
      case "as" -> asDid(mark, tree);
      default -> {}
    }
  }

  /** "called for Varonia to leave" is parsed as a purpose; it is what was called for. */
  private static void askedFor(Token mark, TreeEdit tree) {
    Token clause = tree.at(mark.head());
    boolean purpose =
        clause.relation().equals("advcl")
            && clause.head() >= 0
            && clause.head() == mark.index() - 1
            && ASKING_FOR.contains(tree.at(clause.head()).lemma());
    if (purpose) {
      tree.hang(mark.index(), clause.head(), "prep");
      tree.hang(clause.index(), mark.index(), "pcomp");
    }
  }

  /**
   * "said that Lesk, Varonia, is ready": what stands between "that" and the subject of its clause
   * belongs to the clause, though the parser may leave it with the verb outside.
   */
  private static void gathered(Token mark, TreeEdit tree) {
    Token clause = tree.at(mark.head());
    int outside = clause.head();
    if (!clause.relation().equals("ccomp") || outside > mark.index()) {
      return;
    }
    int subject =
        Math.max(tree.child(clause.index(), "nsubj"), tree.child(clause.index(), "nsubjpass"));
    for (int i = mark.index() + 1; i < subject; i++) {
      Token stray = tree.at(i);
      // The clause's own verb stands there too: "that behind the plan stands Kestria".
      boolean apart = stray.head() == outside && i != clause.index();
      if (apart && !stray.relation().equals("punct")) {
        tree.hang(i, clause.index(), stray.relation());
      }
    }
  }

  /** "Varonia agreed, as did Kestria": both agreed. */
  private static void asDid(Token mark, TreeEdit tree) {
    Token did = tree.at(mark.head());
    boolean inverted =
        did.index() == mark.index() + 1
            && (did.lemma().equals("do") || did.lemma().equals("have") || did.lemma().equals("be"))
            && did.relation().equals("advcl");
    int other = inverted ? tree.child(did.index(), "nsubj") : -1;
    int subject = other > did.index() ? subjectOf(did.head(), tree) : -1;
    if (subject >= 0) {
      tree.hang(other, subject, "conj");
    }
  }

  private static int subjectOf(int verb, TreeEdit tree) {
    int at = verb;
    while (at >= 0 && tree.child(at, "nsubj") < 0 && tree.at(at).relation().equals("conj")) {
      at = tree.at(at).head();
    }
    return at < 0 ? -1 : tree.child(at, "nsubj");
  }

  /** "Varonia had at first agreed": the subject is the verb's, not the auxiliary's. */
  private static void auxiliary(Token auxiliary, TreeEdit tree) {
    int subject = tree.child(auxiliary.index(), "nsubj");
    if (subject >= 0 && auxiliary.head() >= 0 && !tree.hasSubject(auxiliary.head())) {
      tree.hang(subject, auxiliary.head(), "nsubj");
    }
  }

  /**
   * "Varonia test-fired a rocket" is parsed as what a test of Varonia's did: who stands before the
   * verb's first half is the subject.
   */
  private static void hyphenedVerb(Token half, TreeEdit tree) {
    int verb = half.index() + 2;
    int subject = tree.child(half.index(), "compound");
    if (half.head() != verb
        || subject < 0
        || !half.tag().equals("NN")
        || !tree.at(half.index() + 1).tag().equals("HYPH")) {
      return;
    }
    for (int i = 0; i < half.index(); i++) {
      Token child = tree.at(i);
      if (child.head() == half.index() && i != subject) {
        tree.hang(i, subject, child.relation());
      }
    }
    tree.hang(subject, verb, "nsubj");
    tree.hang(half.index(), verb, "advmod");
  }

  /** "Talks between Varonia and Kestria collapsed": it is not Kestria that collapsed. */
  private static void otherOfTwo(Token subject, TreeEdit tree) {
    int and = tree.first(subject.index()) - 1;
    int first = and < 2 || !tree.at(and).relation().equals("cc") ? -1 : tree.at(and).head();
    if (first < 0 || first > and) {
      return;
    }
    Token one = tree.at(first);
    // A root may carry any relation.
    boolean between =
        one.relation().equals("pobj")
            && one.head() >= 0
            && tree.at(one.head()).lemma().equals("between");
    if (between && tree.dominates(subject.head(), first)) {
      tree.hang(subject.index(), one.index(), "conj");
    }
  }

  /** "Varonia sided with Kestria" is tagged as if it were lopsided; the word is the verb. */
  private static void verbAsAdjective(Token root, TreeEdit tree) {
    if (!root.form().endsWith("ed") || !root.tag().equals("JJ") || tree.hasSubject(root.index())) {
      return;
    }
    for (int i = 0; i < root.index(); i++) {
      Token before = tree.at(i);
      if (before.head() == root.index() && isNominal(before)) {
        tree.set(root.index(), root.head(), root.relation(), "VBD");
        tree.hang(i, root.index(), "nsubj");
        return;
      }
    }
  }

  /** Whether a word that hangs on the root may be its subject. */
  private static boolean isNominal(Token token) {
    return switch (token.relation()) {
      case "advmod", "npadvmod", "vocative", "dep" ->
          token.isNoun()
              || Character.isUpperCase(token.form().charAt(0)) && token.tag().equals("JJ");
      default -> false;
    };
  }

  /** "On Monday people marched": the day is no part of the people. */
  private static void dayBefore(Token day, TreeEdit tree) {
    int noun = day.head();
    int on = noun > day.index() && tree.at(noun).relation().equals("pobj") ? day.index() - 1 : -1;
    if (on < 0 || tree.at(noun).head() != on || !CalendarWords.DAYS.contains(day.form())) {
      return;
    }
    int verb = tree.at(on).head();
    if (verb > noun && tree.at(verb).isVerb() && !tree.hasSubject(verb)) {
      tree.hang(day.index(), on, "pobj");
      tree.hang(noun, verb, "nsubj");
    }
  }

  /** "Around 2,000 workers marched": the workers did. */
  private static void aboutSoMany(Token about, TreeEdit tree) {
    int noun = ROUGHLY.contains(about.lemma()) ? tree.child(about.index(), "pobj") : -1;
    int verb = about.head();
    boolean loose =
        noun > about.index() + 1
            && verb > noun
            && tree.at(about.index() + 1).tag().equals("CD")
            && tree.at(about.index() + 1).head() == noun
            && tree.at(verb).isVerb()
            && !tree.hasSubject(verb);
    if (loose) {
      tree.hang(noun, verb, tree.child(verb, "auxpass") < 0 ? "nsubj" : "nsubjpass");
      tree.hang(about.index(), about.index() + 1, "advmod");
    }
  }

  /** "ordered hard-hitting sanctions on Kestria": what was ordered are the sanctions. */
  private static void hyphenedParticiple(Token participle, TreeEdit tree) {
    int at = participle.index();
    int object = tree.child(at, "dobj");
    int verb = participle.head();
    boolean joined =
        at > 1
            && verb >= 0
            && verb < at
            && object > at
            && participle.tag().startsWith("VB")
            && tree.is(at - 1, "-")
            && tree.at(at - 1).span().end() == participle.span().begin()
            && tree.at(verb).isVerb()
            && tree.child(verb, "dobj") < 0;
    if (joined) {
      tree.hang(object, verb, "dobj");
      tree.hang(at, object, "nmod");
    }
  }

  /** 'was "not ready" to support it': the mark parts the adjective from what belongs to it. */
  private static void quotedAdjective(Token infinitive, TreeEdit tree) {
    int copula = infinitive.head();
    int to = tree.child(infinitive.index(), "aux");
    int adjective = copula < 0 ? -1 : tree.child(copula, "acomp");
    boolean quoted =
        adjective >= 0
            && to == adjective + 2
            && tree.at(copula).lemma().equals("be")
            && tree.at(to).tag().equals("TO")
            && tree.at(to - 1).tag().equals("''");
    if (quoted) {
      tree.hang(infinitive.index(), adjective, "xcomp");
      int not = tree.child(adjective, "neg");
      if (not >= 0) {
        tree.hang(not, copula, "neg");
      }
    }
  }

  /** "Major Orlo, with nine men behind him, read a statement": who read it is the major. */
  private static void looseSubject(Token noun, TreeEdit tree) {
    int verb = noun.isNoun() ? noun.head() : -1;
    if (verb > noun.index() && tree.at(verb).isVerb() && !tree.hasSubject(verb)) {
      tree.hang(noun.index(), verb, "nsubj");
    }
  }

  /** "Varonia, unable to pay, has turned to them": nobody is called upon. */
  private static void calledSubject(Token name, TreeEdit tree) {
    int verb = name.head();
    while (verb >= 0 && !isFinite(tree.at(verb), tree)) {
      verb = tree.at(verb).head();
    }
    boolean first = tree.first(name.index()) == 0;
    if (first && verb > 0 && name.tag().startsWith("NNP") && !tree.hasSubject(verb)) {
      tree.hang(name.index(), verb, "nsubj");
    }
  }

  private static boolean isFinite(Token verb, TreeEdit tree) {
    boolean finite = verb.tag().equals("VBD") || verb.tag().equals("VBZ");
    return finite || (verb.isVerb() && tree.child(verb.index(), "aux") >= 0);
  }

  /** "called off on Thursday a strike": the strike is no other name of the day. */
  private static void behindDay(Token noun, TreeEdit tree) {
    int on = noun.head() < 0 ? -1 : tree.at(noun.head()).head();
    int verb = on < 0 ? -1 : tree.at(on).head();
    boolean loose =
        verb >= 0
            && CalendarWords.DAYS.contains(tree.at(noun.head()).form())
            && tree.at(on).relation().equals("prep")
            && tree.at(verb).isVerb()
            && tree.first(noun.index()) == noun.head() + 1
            && tree.child(verb, "dobj") < 0;
    if (loose) {
      tree.hang(noun.index(), verb, "dobj");
    }
  }

  /** "Enraged by the acquittal of two officers, young men rioted": they are not the officers. */
  private static void behindParticiple(Token noun, TreeEdit tree) {
    int participle = noun.head();
    while (participle >= 0 && !tree.at(participle).relation().equals("advcl")) {
      participle = tree.at(participle).head();
    }
    int verb = participle < 0 ? -1 : tree.at(participle).head();
    boolean loose =
        verb > noun.index()
            && participle == 0
            && tree.is(tree.first(noun.index()) - 1, ",")
            && tree.last(noun.index()) == tree.last(participle)
            && isFinite(tree.at(verb), tree)
            && !tree.hasSubject(verb);
    if (loose) {
      tree.hang(noun.index(), verb, "nsubj");
    }
  }

  /** "left after the premier of Varonia had declined": who declined is the premier. */
  private static void clauseOfTime(Token verb, TreeEdit tree) {
    int auxiliary = tree.child(verb.index(), "aux");
    if (!verb.isVerb() || auxiliary < 1 || tree.hasSubject(verb.index())) {
      return;
    }
    int noun = auxiliary - 1;
    while (noun >= 0 && !tree.at(noun).relation().equals("pobj")) {
      noun = tree.at(noun).head();
    }
    while (noun >= 0 && isInside(noun, tree)) {
      noun = tree.at(tree.at(noun).head()).head();
    }
    int time = noun < 0 ? -1 : tree.at(noun).head();
    boolean loose =
        time >= 0
            && TIMES.contains(tree.at(time).lemma())
            && tree.at(time).head() == verb.head()
            && tree.last(noun) == auxiliary - 1;
    if (loose) {
      tree.hang(time, verb.index(), "mark");
      tree.hang(noun, verb.index(), "nsubj");
      tree.hang(verb.index(), verb.head(), "advcl");
    }
  }

  /** Whether the noun hangs on another one by a preposition: "of Varonia". */
  private static boolean isInside(int noun, TreeEdit tree) {
    int preposition = tree.at(noun).relation().equals("pobj") ? tree.at(noun).head() : -1;
    int above = preposition < 0 ? -1 : tree.at(preposition).head();
    return above >= 0 && tree.at(above).isNoun();
  }
}
