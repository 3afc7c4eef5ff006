package org.chancery.engine.extraction.statement;

import java.util.BitSet;
import java.util.Set;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a sentence are the clause that a verb reports, where the parse alone would give
 * too few or too many. One for each article.
 */
final class ReportedClause {

  /** Verbs whose object is whom one speaks to, not part of what is said. */
  private static final Set<String> ADDRESSING =
      Set.of(
          "tell",
          "ask",
          "remind",
          "inform",
          "assure",
          "reassure",
          "warn",
          "convince",
          "persuade",
          "show",
          "teach",
          "promise",
          "notify",
          "advise",
          "brief",
          "caution",
          "pledge",
          "write",
          "email",
          "text",
          "call",
          "urge",
          "give",
          "bet");

  /** Those of them that name nothing else by their object. */
  private static final Set<String> TELLING =
      Set.of("tell", "ask", "inform", "notify", "assure", "reassure", "brief");

  private static final Set<String> CONNECTIVES =
      Set.of(
          "however",
          "meanwhile",
          "still",
          "nevertheless",
          "nonetheless",
          "moreover",
          "furthermore",
          "besides",
          "also",
          "yet",
          "additionally",
          "conversely",
          "likewise",
          "similarly");

  private final CueLexicon lexicon;
  private final Quotations quotations;

  ReportedClause(CueLexicon lexicon, Quotations quotations) {
    this.lexicon = lexicon;
    this.quotations = quotations;
  }

  /** The tokens of the clause; empty where the verb has none. */
  BitSet words(ParsedSentence s, Token verb, @Nullable Token source) {
    BitSet before = new BitSet(s.size());
    BitSet behind = new BitSet(s.size());
    for (Token child : s.children(verb)) {
      if (child.relation().equals("ccomp") && !VerbCues.isInfinitive(s, child)) {
        (child.index() < verb.index() ? before : behind).or(Contents.under(s, child));
      }
    }
    if (!behind.isEmpty()) {
      addBehind(s, verb, behind);
      if (!before.isEmpty() && !isQuoted(s, before)) {
        before.clear();
      }
      if (isInserted(s, verb)) {
        addPrefix(s, verb, source, behind);
      }
    }
    behind.or(before);
    withoutReporters(s, verb, behind);
    withoutConnective(s, behind);
    withoutLastConjunction(s, behind);
    return behind;
  }

  /** "Dorn claimed, and Brask denied, that the pass was open": the clause is that of both. */
  BitSet shared(ParsedSentence s, Token verb) {
    BitSet none = new BitSet();
    Token other = s.child(verb, "conj").orElse(null);
    Cue cue = other == null ? null : lexicon.verb(other.lemma());
    int next = verb.index() + 1;
    boolean bare =
        next < s.size()
            && (s.token(next).form().equals(",") || s.token(next).tag().equals("CC"))
            && s.child(verb, "dobj", "xcomp", "prep").isEmpty();
    if (other == null
        || cue == null
        || !bare
        || !cue.takes(Frame.Shape.CLAUSE)
        || s.child(other, "nsubj").isEmpty()) {
      return none;
    }
    Token clause = s.child(other, "ccomp").filter(c -> c.index() > other.index()).orElse(null);
    boolean that =
        clause != null
            && s.child(clause, "mark").filter(mark -> mark.lemma().equals("that")).isPresent();
    return clause != null && that ? Contents.under(s, clause) : none;
  }

  /** The clause that an "as" clause comments on: "As the poll shows, turnout fell." */
  BitSet commented(ParsedSentence s, Token verb) {
    BitSet words = new BitSet(s.size());
    boolean as = false;
    for (Token child : s.children(verb)) {
      as |= child.lemma().equals("as") && child.index() < verb.index();
    }
    if (as
        && isSetOff(s, Contents.under(s, verb))
        && verb.relation().equals("advcl")
        && verb.head() >= 0) {
      words.or(Contents.under(s, s.token(verb.head())));
      words.andNot(Contents.under(s, verb));
      withoutConnective(s, words);
    }
    return words;
  }

  private static boolean isSetOff(ParsedSentence s, BitSet words) {
    int first = words.nextSetBit(0);
    int last = words.length() - 1;
    boolean before = first == 0 || s.token(first - 1).form().equals(",");
    boolean behind =
        last + 1 >= s.size() - 1
            || s.token(last + 1).form().equals(",")
            || s.token(last).form().equals(",");
    return before && behind;
  }

  /** "Asked about the treaty, Dorn said no": what opens the sentence is when, not what. */
  private static boolean isCircumstance(ParsedSentence s, Token verb) {
    Token first = s.token(0);
    return first.relation().equals("advcl")
        && first.head() == verb.index()
        && (first.tag().equals("VBN") || first.tag().equals("VBG"));
  }

  /** All that stands around a cue set between commas, or before one that ends the sentence. */
  BitSet around(ParsedSentence s, Token verb, @Nullable Token source) {
    BitSet words = new BitSet(s.size());
    if (source == null
        || source.head() != verb.index()
        || source.tag().startsWith("W")
        || isBehindQuotation(s, source, verb)) {
      return words;
    }
    int first = Math.min(verb.index(), Contents.under(s, source).nextSetBit(0));
    if (first < 2 || !s.token(first - 1).form().equals(",") || !hasVerb(s, 0, first - 1)) {
      return words;
    }
    if (isCircumstance(s, verb)) {
      return words;
    }
    words.set(0, first - 1);
    if (leadsToQuotation(s, verb)) {
      words.clear();
      return words;
    }
    int comma = verb.index() + 1;
    while (comma < s.size() && !s.token(comma).form().equals(",") && !s.token(comma).isVerb()) {
      comma++;
    }
    boolean more =
        comma < s.size() && s.token(comma).form().equals(",") && hasVerb(s, comma, s.size());
    if (more) {
      words.set(comma + 1, s.size());
    } else if (s.token(0).relation().equals("mark") || s.token(0).relation().equals("advmod")) {
      words.clear();
    }
    withoutConnective(s, words);
    return words;
  }

  /** "Dorn yelled, 'Out!'": what follows the comma is what was said. */
  private boolean leadsToQuotation(ParsedSentence s, Token verb) {
    int next = verb.index() + 2;
    return next < s.size()
        && s.token(next - 1).relation().equals("punct")
        && quotations.at(s.token(next).span().begin()).isPresent();
  }

  /** Whether a quotation ends right before the words that say who spoke. */
  boolean isBehindQuotation(ParsedSentence s, Token source, Token verb) {
    int first = Math.min(verb.index(), Contents.under(s, source).nextSetBit(0));
    return first > 0 && quotations.at(s.token(first - 1).span().end() - 1).isPresent();
  }

  private static boolean hasVerb(ParsedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.token(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb's object, or the subject of its passive, can only be whom one speaks to. */
  static boolean tells(Token verb) {
    return TELLING.contains(verb.lemma());
  }

  /** Whether what the verb is said of is whom one speaks to. */
  static boolean addresses(Token verb) {
    return ADDRESSING.contains(verb.lemma());
  }

  private boolean isQuoted(ParsedSentence s, BitSet words) {
    return quotations.at(s.token(words.length() - 1).span().begin()).isPresent();
  }

  private static void addBehind(ParsedSentence s, Token verb, BitSet words) {
    int first = words.nextSetBit(0);
    for (Token child : s.children(verb)) {
      boolean object =
          child.relation().equals("dobj")
              && child.index() > verb.index()
              && child.index() < first
              && !ADDRESSING.contains(verb.lemma());
      if (object || child.index() > first && belongsToClause(s, verb, child)) {
        words.or(Contents.under(s, child));
        if (!object && s.token(child.index() - 1).tag().equals("CC")) {
          words.set(child.index() - 1);
        }
      }
    }
  }

  /** A coordinated verb in another tense, or with a "that" of its own, goes on with the clause. */
  private static boolean belongsToClause(ParsedSentence s, Token verb, Token child) {
    if (!child.relation().equals("conj")
        || s.child(child, "nsubj", "nsubjpass").isPresent() && s.child(child, "mark").isEmpty()) {
      return false;
    }
    boolean that = s.child(child, "mark").map(m -> m.lemma().equals("that")).orElse(false);
    return that
        || verb.tag().equals("VBD")
            && (child.tag().equals("VBP") || child.tag().equals("VBZ") || child.tag().equals("VB"));
  }

  /** "In some states, he said, turnout fell": the cue stands between commas. */
  private boolean isInserted(ParsedSentence s, Token verb) {
    int next = verb.index() + 1;
    return next + 1 < s.size()
        && s.token(next).form().equals(",")
        && quotations.at(s.token(next + 1).span().begin()).isEmpty();
  }

  private static void addPrefix(
      ParsedSentence s, Token verb, @Nullable Token source, BitSet words) {
    if (source == null || source.index() > verb.index()) {
      return;
    }
    int first = Contents.under(s, source).nextSetBit(0);
    if (first < 2 || !s.token(first - 1).form().equals(",")) {
      return;
    }
    for (Token child : s.children(verb)) {
      if (child.index() < first
          && !child.relation().equals("punct")
          && !child.relation().equals("cc")) {
        words.or(Contents.under(s, child));
      }
    }
  }

  /** Takes out what is coordinated with {@code verb} itself and not with its clause. */
  private void withoutReporters(ParsedSentence s, Token verb, BitSet words) {
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      Token token = s.token(i);
      if (token.isVerb() && Coordination.reporter(s, token, lexicon) == verb) {
        BitSet other = Contents.under(s, token);
        words.andNot(other);
        int first = other.nextSetBit(0);
        if (first > 0 && s.token(first - 1).tag().equals("CC")) {
          words.clear(first - 1);
        }
      }
    }
  }

  /** Takes out an "and" at the end that leads to another statement. */
  private static void withoutLastConjunction(ParsedSentence s, BitSet words) {
    int last = words.length() - 1;
    while (last > 0 && (s.token(last).tag().equals("CC") || s.token(last).form().equals(","))) {
      words.clear(last);
      last = words.length() - 1;
    }
  }

  /** Takes out an opening "but" or "however," that ties the sentence to the one before. */
  static void withoutConnective(ParsedSentence s, BitSet words) {
    int first = words.nextSetBit(0);
    if (first < 0) {
      return;
    }
    if (s.token(first).tag().equals("CC")) {
      words.clear(first);
      first = words.nextSetBit(0);
    }
    if (first >= 0
        && first + 1 < s.size()
        && CONNECTIVES.contains(s.token(first).lemma())
        && s.token(first + 1).form().equals(",")) {
      words.clear(first);
    }
  }
}
