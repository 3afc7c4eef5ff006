package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/** What the dependency tree says of a predicate. Stateless. */
final class Syntax {

  private static final Set<String> NEVER =
      Set.of("never", "hardly", "barely", "scarcely", "neither", "nor", "nowhere");
  private static final Set<String> DUTY = Set.of("should", "must", "ought", "shall");
  private static final Set<String> WILL =
      Set.of("will", "would", "can", "could", "'ll", "wo", "ca");
  private static final Set<String> MAYBE = Set.of("may", "might", "could", "can");
  private static final Set<String> TELLING =
      Set.of("decide", "say", "tell", "judge", "comment", "know", "predict", "speculate");
  private static final Set<String> SOON = Set.of("early", "soon");
  private static final Set<String> CONDITIONAL_MARKS =
      Set.of("if", "unless", "until", "once", "provided", "should", "lest");

  /** Prepositions whose gerund has the subject of the verb that they hang on. */
  private static final Set<String> SHARING =
      Set.of(
          "by", "after", "before", "while", "without", "in", "besides", "despite", "on", "since");

  /** Verbs whose object does something, without "to": "let Lesk join". */
  private static final Set<String> BARE = Set.of("let", "make", "help", "see", "have", "watch");

  private static final Set<String> ALONE =
      Set.of("only", "first", "last", "sole", "lone", "latest", "second", "third", "fourth");
  private static final Set<String> MEMBERS =
      Set.of(
          "member",
          "state",
          "country",
          "nation",
          "government",
          "power",
          "ally",
          "party",
          "leader",
          "capital",
          "president",
          "minister",
          "one",
          "neighbour",
          "neighbor",
          "partner");
  private static final Set<String> COPULAS = Set.of("be", "become", "remain", "stay");

  private static final int FARTHEST = 6;

  private Syntax() {}

  static boolean isNegated(ParsedSentence s, Token token) {
    boolean negated = isYetTo(s, token) || isTooEarly(s, token);
    for (Token child : s.children(token)) {
      String lemma = child.lemma();
      boolean noLonger = child.form().equalsIgnoreCase("longer") && child.index() > 0;
      negated |= noLonger && s.token(child.index() - 1).lemma().equals("no");
      if (child.relation().equals("preconj") && lemma.equals("neither")) {
        negated = true;
      }
      if (child.relation().equals("neg") || child.relation().equals("advmod")) {
        boolean not = child.relation().equals("neg") && !NEVER.contains(lemma);
        negated |= not && !nextIs(s, child, "only") || NEVER.contains(lemma);
      }
      if (token.isNoun() && child.index() < token.index() && lemma.equals("no")) {
        negated = true;
      }
    }
    return negated;
  }

  /** "has yet to decide". */
  private static boolean isYetTo(ParsedSentence s, Token token) {
    if (!token.relation().equals("xcomp") || token.head() < 0) {
      return false;
    }
    Token have = s.token(token.head());
    return have.lemma().equals("have")
        && s.children(have).stream().anyMatch(c -> c.lemma().equals("yet"));
  }

  /** "too early to decide", "too soon to say": it is not decided, not said. */
  static boolean isTooEarly(ParsedSentence s, Token token) {
    if (token.head() < 0 || !TELLING.contains(token.lemma()) || !isInfinitive(s, token)) {
      return false;
    }
    Token head = s.token(token.head());
    return SOON.contains(head.lemma()) && isToo(s, head)
        || s.children(head).stream()
            .anyMatch(c -> SOON.contains(c.lemma()) && c.index() < token.index() && isToo(s, c));
  }

  private static boolean isToo(ParsedSentence s, Token adjective) {
    return s.children(adjective).stream().anyMatch(c -> c.lemma().equals("too"))
        || adjective.index() > 0 && s.token(adjective.index() - 1).lemma().equals("too");
  }

  private static boolean nextIs(ParsedSentence s, Token token, String word) {
    return token.index() + 1 < s.size() && s.token(token.index() + 1).lemma().equals(word);
  }

  static boolean hasModal(ParsedSentence s, Token verb, Set<String> modals) {
    for (Token child : s.children(verb)) {
      if (child.tag().equals("MD") && modals.contains(child.lemma())) {
        return true;
      }
    }
    return false;
  }

  static boolean isDuty(ParsedSentence s, Token verb) {
    return verb.lemma().equals("belong") || hasModal(s, verb, DUTY);
  }

  static boolean isWill(ParsedSentence s, Token verb) {
    return hasModal(s, verb, WILL);
  }

  static boolean isMaybe(ParsedSentence s, Token verb) {
    return hasModal(s, verb, MAYBE);
  }

  static boolean isPerfect(ParsedSentence s, Token verb) {
    return s.children(verb).stream()
        .anyMatch(c -> c.relation().equals("aux") && c.lemma().equals("have"));
  }

  /** Whether the verb is an infinitive with "to". */
  static boolean isInfinitive(ParsedSentence s, Token verb) {
    return s.children(verb).stream()
        .anyMatch(c -> c.tag().equals("TO") && c.index() < verb.index());
  }

  /** Whether the verb has a tense, by itself or by an auxiliary. */
  static boolean isFinite(ParsedSentence s, Token verb) {
    if (isBare(s, verb)) {
      return false;
    }
    if (verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP")) {
      return true;
    }
    for (Token child : s.children(verb)) {
      if (child.tag().equals("MD")) {
        return true;
      }
      boolean aux = child.relation().equals("aux") || child.relation().equals("auxpass");
      if (aux
          && !child.tag().equals("TO")
          && !child.tag().equals("VB")
          && !child.tag().equals("VBG")
          && !isInfinitive(s, verb)) {
        return true;
      }
    }
    return false;
  }

  /** "let Lesk join": an infinitive that the parser takes for the present. */
  private static boolean isBare(ParsedSentence s, Token verb) {
    return verb.relation().equals("ccomp")
        && (verb.tag().equals("VBP") || verb.tag().equals("VB"))
        && verb.head() >= 0
        && verb.head() < verb.index()
        && BARE.contains(s.token(verb.head()).lemma())
        && mark(s, verb).isEmpty()
        && s.child(verb, "aux").isEmpty();
  }

  /**
   * Who does what an infinitive behind "the only member", "the first state" says: the subject of
   * the copula, else the noun itself; null where nobody is singled out so.
   */
  static @Nullable Token singledOut(ParsedSentence s, Token verb) {
    boolean behindNoun = verb.relation().equals("relcl") || verb.relation().equals("acl");
    if (!behindNoun || verb.head() < 0 || !isInfinitive(s, verb)) {
      return null;
    }
    Token noun = s.token(verb.head());
    boolean alone =
        s.children(noun).stream()
            .anyMatch(
                c -> c.index() < noun.index() && ALONE.contains(c.form().toLowerCase(Locale.ROOT)));
    if (!alone || isPassive(s, verb) || !MEMBERS.contains(noun.lemma())) {
      return null;
    }
    boolean complement = noun.relation().equals("attr") && noun.head() >= 0;
    return complement && COPULAS.contains(s.token(noun.head()).lemma())
        ? subject(s, s.token(noun.head()))
        : noun;
  }

  /** Whom somebody joins in what it does: "joined Lesk in opposing it". */
  static @Nullable Token companion(ParsedSentence s, Token verb) {
    if (!sharesSubject(s, verb)) {
      return null;
    }
    Token preposition = s.token(verb.head());
    Token joins = s.token(preposition.head());
    return preposition.lemma().equals("in") && joins.lemma().equals("join") && !isNegated(s, joins)
        ? s.child(joins, "dobj").orElse(null)
        : null;
  }

  static boolean isPassive(ParsedSentence s, Token verb) {
    return s.child(verb, "nsubjpass", "auxpass", "csubjpass").isPresent()
        || verb.tag().equals("VBN")
            && (verb.relation().equals("acl") || s.child(verb, "agent").isPresent());
  }

  static @Nullable Token agent(ParsedSentence s, Token verb) {
    return s.child(verb, "agent").flatMap(by -> s.child(by, "pobj")).orElse(null);
  }

  /** The mark that opens the verb's clause, in lower case; empty where there is none. */
  static String mark(ParsedSentence s, Token verb) {
    return s.child(verb, "mark").map(Token::lemma).orElse("");
  }

  /** Whether the clause only says what may come to be. */
  static boolean isHypothetical(ParsedSentence s, Token verb) {
    return !verb.relation().equals("ccomp") && CONDITIONAL_MARKS.contains(mark(s, verb));
  }

  /** Whether a gerund behind a preposition has the subject of the verb above: "by opposing". */
  static boolean sharesSubject(ParsedSentence s, Token verb) {
    if (!verb.relation().equals("pcomp") || verb.head() < 0) {
      return false;
    }
    Token preposition = s.token(verb.head());
    return SHARING.contains(preposition.lemma())
        && preposition.head() >= 0
        && s.token(preposition.head()).isVerb();
  }

  /**
   * The subject of a verb: its own, that of the verb it is coordinated with or controlled by, or
   * the noun that it describes.
   */
  static @Nullable Token subject(ParsedSentence s, Token verb) {
    Token alone = singledOut(s, verb);
    if (alone != null) {
      return alone;
    }
    Token at = verb;
    for (int i = 0; i < FARTHEST; i++) {
      Token own = s.child(at, "nsubj").orElse(null);
      if (own != null) {
        return own;
      }
      if (at != verb) {
        Token passive = s.child(at, "nsubjpass").orElse(null);
        if (passive != null) {
          return passive;
        }
      }
      if (at.head() < 0) {
        return null;
      }
      Token head = s.token(at.head());
      if (sharesSubject(s, at)) {
        at = s.token(head.head());
        continue;
      }
      boolean describes =
          (at.relation().equals("acl") || at.relation().equals("relcl")) && head.isNoun();
      if (describes) {
        return at.tag().equals("VBG") || at.relation().equals("relcl") ? head : null;
      }
      boolean shared =
          at.relation().equals("conj")
              || at.relation().equals("advcl") && !isFinite(s, at)
              || at.relation().equals("xcomp")
              || at.relation().equals("dep");
      if (!shared || !head.isVerb() && !at.relation().equals("conj")) {
        return null;
      }
      at = head;
    }
    return null;
  }

  /** A noun and those coordinated with it. */
  static List<Token> coordinated(ParsedSentence s, Token noun) {
    List<Token> all = new ArrayList<>();
    all.add(noun);
    for (Token child : s.children(noun)) {
      if (child.relation().equals("conj") && !child.isVerb()) {
        all.addAll(coordinated(s, child));
      }
    }
    return all;
  }

  /** Whether the subject itself denies: "neither Kestria nor Lesk". */
  static boolean isNeither(ParsedSentence s, Token subject) {
    return subject.lemma().equals("neither")
        || s.children(subject).stream()
            .anyMatch(c -> c.lemma().equals("neither") && c.index() < subject.index());
  }

  /** Whether the subject means nobody: "no member". */
  static boolean isNobody(ParsedSentence s, Token subject) {
    String lemma = subject.lemma();
    return lemma.equals("nobody")
        || lemma.equals("none")
        || lemma.equals("no")
        || lemma.equals("few")
        || s.children(subject).stream()
            .anyMatch(
                c ->
                    (c.lemma().equals("no") || c.lemma().equals("few"))
                        && c.index() < subject.index());
  }

  static void collect(ParsedSentence s, Token token, BitSet into) {
    into.set(token.index());
    for (Token child : s.children(token)) {
      collect(s, child, into);
    }
  }
}
