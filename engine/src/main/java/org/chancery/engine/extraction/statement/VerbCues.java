package org.chancery.engine.extraction.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.extraction.statement.Frame.Shape;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** Statements that a verb introduces. One for each article. */
final class VerbCues {

  private static final Set<String> NOT_PREDICATES =
      Set.of("aux", "auxpass", "nmod", "compound", "det", "case", "mark");
  private static final Set<String> PURPOSES = Set.of("advcl", "acl", "relcl");
  private static final Set<String> OBJECT_TAIL =
      Set.of("oprd", "xcomp", "acomp", "ccomp", "dative");
  private static final Set<String> OBJECT_TAIL_PREPOSITIONS =
      Set.of("as", "for", "of", "with", "over", "against", "to", "from");

  /** A verb of the lexicon in its sentence, with its source and the words of its cue. */
  private record Predicate(
      ParsedSentence s, Token verb, Cue cue, @Nullable Token source, Span span, boolean passive) {}

  private final CueLexicon lexicon;
  private final ReportedClause clauses;
  private final Contents contents;
  private final SourceWords nouns = SourceWords.bundled();

  VerbCues(CueLexicon lexicon, Contents contents, ReportedClause clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.contents = contents;
  }

  /** The statement that this verb introduces, or null. */
  @Nullable Draft of(ParsedSentence sentence, Token verb) {
    if (!verb.isVerb() || NOT_PREDICATES.contains(verb.relation())) {
      return null;
    }
    Cue cue = lexicon.verb(verb.lemma());
    if (cue == null
        || isDocumentsVerb(sentence, verb)
        || isPurpose(sentence, verb)
        || Leave.isFor(sentence, verb)) {
      return null;
    }
    Token reporter = Coordination.reporter(sentence, verb, lexicon);
    Token source =
        contents.outsideQuotations(
            sentence,
            Subjects.speaker(
                sentence,
                reporter == null || Coordination.isOther(sentence, verb) ? verb : reporter),
            verb);
    Predicate predicate =
        new Predicate(
            sentence,
            verb,
            cue,
            source,
            CueSpan.verb(sentence, verb),
            Subjects.isPassive(sentence, verb));
    Draft draft = predicate.passive ? passive(predicate) : null;
    if (draft == null) {
      draft = clause(predicate);
    }
    if (draft == null) {
      draft = complement(predicate);
    }
    return draft == null ? inserted(predicate) : draft;
  }

  private @Nullable Draft clause(Predicate p) {
    if (!p.cue.takes(Shape.CLAUSE)) {
      return null;
    }
    Attitude attitude = p.cue.attitude(Shape.CLAUSE);
    BitSet words = clauses.words(p.s, p.verb, p.source);
    if (!words.isEmpty() && !isAnotherClause(p, words)) {
      return draft(p, words, attitude, Pattern.CLAUSE);
    }
    BitSet shared = clauses.shared(p.s, p.verb);
    if (!shared.isEmpty()) {
      return draft(p, shared, attitude, Pattern.CLAUSE);
    }
    boolean quoted = p.source != null && clauses.isBehindQuotation(p.s, p.source, p.verb);
    if (p.verb.relation().equals("parataxis") && p.verb.head() >= 0 && !quoted) {
      words.or(Contents.under(p.s, p.s.token(p.verb.head())));
      words.andNot(Contents.under(p.s, p.verb));
      return draft(p, words, attitude, Pattern.PARENTHESIS);
    }
    return null;
  }

  /** "recalled the attack; Morvia denies it": the verb has its object, the rest is by itself. */
  private static boolean isAnotherClause(Predicate p, BitSet words) {
    int first = words.nextSetBit(0);
    return first > p.verb.index() + 1
        && p.s.token(first - 1).form().equals(";")
        && p.s.child(p.verb, "dobj").isPresent();
  }

  /** The clause that the verb comments on or is set into. */
  private @Nullable Draft inserted(Predicate p) {
    Token object = p.s.child(p.verb, "dobj", "xcomp", "oprd").orElse(null);
    if (!p.cue.takes(Shape.CLAUSE) || object != null && !object.lemma().equals("it")) {
      return null;
    }
    Attitude attitude = p.cue.attitude(Shape.CLAUSE);
    BitSet commented = clauses.commented(p.s, p.verb);
    if (!commented.isEmpty()) {
      return draft(p, commented, attitude, Pattern.COMMENT);
    }
    BitSet around = clauses.around(p.s, p.verb, p.source);
    return around.isEmpty() ? null : draft(p, around, attitude, Pattern.PARENTHESIS);
  }

  private @Nullable Draft complement(Predicate p) {
    Draft found = p.cue.takes(Shape.RAISING) ? raising(p) : null;
    Token object = p.s.child(p.verb, "dobj").orElse(null);
    if (found == null) {
      found = infinitive(p, object);
    }
    if (found == null && p.cue.takes(Shape.GERUND)) {
      Token gerund = gerund(p.s, p.verb);
      found =
          gerund == null
              ? null
              : draft(p, Contents.under(p.s, gerund), p.cue.attitude(Shape.GERUND), Pattern.GERUND);
    }
    if (found == null && object != null && p.cue.takes(Shape.OBJECT) && !isAddressed(p, object)) {
      Draft document = throughDocument(p, object);
      if (document != null) {
        return document;
      }
      found = draft(p, objectWords(p, object), p.cue.attitude(Shape.OBJECT), Pattern.OBJECT);
    }
    if (found == null) {
      found = preposition(p);
    }
    return found == null && object == null ? relative(p) : found;
  }

  /** "issued a statement saying that": what the document says is what its author says. */
  private @Nullable Draft throughDocument(Predicate p, Token object) {
    if (!nouns.is(SourceWords.Kind.DOCUMENT, object.lemma())) {
      return null;
    }
    for (Token says : p.s.children(object)) {
      Cue cue = lexicon.verb(says.lemma());
      if (says.relation().equals("acl")
          && says.tag().equals("VBG")
          && cue != null
          && cue.takes(Shape.CLAUSE)) {
        BitSet clause = clauses.words(p.s, says, null);
        Span span = p.span.cover(CueSpan.verb(p.s, says));
        Predicate through = new Predicate(p.s, p.verb, cue, p.source, span, p.passive);
        return clause.isEmpty()
            ? null
            : draft(through, clause, cue.attitude(Shape.CLAUSE), Pattern.CLAUSE);
      }
    }
    return null;
  }

  /** "met to discuss the loan": what for, not what anybody said. */
  private static boolean isPurpose(ParsedSentence s, Token verb) {
    return PURPOSES.contains(verb.relation())
        && isInfinitive(s, verb)
        && s.child(verb, "ccomp").isEmpty();
  }

  /** The "saying" of "issued a statement saying that", which goes with "issued". */
  private boolean isDocumentsVerb(ParsedSentence s, Token verb) {
    if (!verb.relation().equals("acl") || !verb.tag().equals("VBG") || verb.head() < 0) {
      return false;
    }
    Token document = s.token(verb.head());
    if (!document.relation().equals("dobj")
        || document.head() < 0
        || !nouns.is(SourceWords.Kind.DOCUMENT, document.lemma())) {
      return false;
    }
    Cue issuing = lexicon.verb(s.token(document.head()).lemma());
    return issuing != null && issuing.takes(Shape.OBJECT);
  }

  /** The object with what is said of it; "what Dorn called 'a last offer'": only the words. */
  private BitSet objectWords(Predicate p, Token object) {
    BitSet said = new BitSet(p.s.size());
    if (object.tag().equals("WP") && object.index() < p.verb.index()) {
      addTail(p.s, p.verb, p.verb.index(), said);
      BitSet quoted = contents.quotedFirst(p.s, said);
      if (!quoted.isEmpty()) {
        return quoted;
      }
    }
    BitSet words = Contents.under(p.s, object);
    addTail(p.s, p.verb, object.index(), words);
    return words;
  }

  /** "told reporters": whom one speaks to is not what one says. */
  private boolean isAddressed(Predicate p, Token object) {
    return ReportedClause.tells(p.verb)
        && (object.tag().equals("PRP")
            || object.isProperNoun()
            || nouns.is(SourceWords.Kind.ADDRESSEE, object.lemma()));
  }

  private @Nullable Draft infinitive(Predicate p, @Nullable Token object) {
    Token infinitive = infinitive(p.s, p.verb);
    if (infinitive == null) {
      return null;
    }
    BitSet words = Contents.under(p.s, infinitive);
    boolean ownSubject = p.s.child(infinitive, "nsubj").isPresent();
    if (p.cue.takes(Shape.OBJECT_INFINITIVE) && (object != null || ownSubject)) {
      if (object != null) {
        words.or(Contents.under(p.s, object));
      }
      return draft(p, words, p.cue.attitude(Shape.OBJECT_INFINITIVE), Pattern.OBJECT_INFINITIVE);
    }
    return object == null && p.cue.takes(Shape.INFINITIVE)
        ? draft(p, words, p.cue.attitude(Shape.INFINITIVE), Pattern.INFINITIVE)
        : null;
  }

  private @Nullable Draft raising(Predicate p) {
    Token rest = p.s.child(p.verb, "xcomp", "oprd", "acomp", "ccomp").orElse(null);
    Token subject = p.s.child(p.verb, "nsubj").orElse(null);
    if (rest == null
        || rest.index() < p.verb.index()
        || isSaying(rest)
        || p.s.child(p.verb, "expl").isPresent()
        || subject == null
        || rest.relation().equals("ccomp") && subject.lemma().equals("it")) {
      return null;
    }
    BitSet words = Contents.under(p.s, rest);
    if (!rest.relation().equals("ccomp")) {
      words.or(Contents.under(p.s, subject));
    }
    Predicate sourceless = new Predicate(p.s, p.verb, p.cue, null, p.span, p.passive);
    return draft(sourceless, words, p.cue.attitude(Shape.RAISING), Pattern.RAISING);
  }

  /** "She seemed to deny it": what she denies is what there is to tell. */
  private boolean isSaying(Token infinitive) {
    Cue cue = infinitive.isVerb() ? lexicon.verb(infinitive.lemma()) : null;
    return cue != null && (cue.takes(Shape.CLAUSE) || cue.takes(Shape.OBJECT));
  }

  private @Nullable Draft preposition(Predicate p) {
    if (p.passive && p.source == null && ReportedClause.addresses(p.verb)) {
      return null; // "asked about the pass": who asked is not told, nor what
    }
    for (Token child : p.s.children(p.verb)) {
      if (!child.relation().equals("prep") || !p.cue.takes(child.lemma())) {
        continue;
      }
      Token object = p.s.child(child, "pobj", "pcomp").orElse(null);
      if (object == null || object.index() < p.verb.index()) {
        continue;
      }
      BitSet words = Contents.under(p.s, object);
      for (Token more : p.s.children(p.verb)) {
        boolean as = more.relation().equals("prep") && more.lemma().equals("as");
        if (more.index() > object.index() && (as || more.relation().equals("xcomp"))) {
          words.or(Contents.under(p.s, more));
        }
      }
      Span span = child.index() == p.verb.index() + 1 ? p.span.cover(child.span()) : p.span;
      Predicate with = new Predicate(p.s, p.verb, p.cue, p.source, span, p.passive);
      Attitude attitude = p.cue.attitude(new Frame(Shape.PREPOSITION, child.lemma()));
      return draft(with, words, attitude, Pattern.PREPOSITION);
    }
    return null;
  }

  private @Nullable Draft relative(Predicate p) {
    if (!p.verb.relation().equals("relcl")
        || !p.cue.takes(Shape.OBJECT)
        || p.verb.head() < 0
        || p.source == null
        || p.source.index() > p.verb.index()
        || p.source.tag().startsWith("W")
        || p.source.index() == p.verb.head()) {
      return null;
    }
    BitSet words = Contents.under(p.s, p.s.token(p.verb.head()));
    words.andNot(Contents.under(p.s, p.verb));
    return draft(p, words, p.cue.attitude(Shape.OBJECT), Pattern.RELATIVE);
  }

  private @Nullable Draft passive(Predicate p) {
    if (ReportedClause.tells(p.verb)) {
      return null;
    }
    Token infinitive = infinitive(p.s, p.verb);
    boolean expected = infinitive != null && p.cue.takes(Shape.OBJECT_INFINITIVE);
    if (expected && p.source == null && Leave.isGiven(p.s, p.verb)) {
      return null;
    }
    if (!expected && !p.cue.takes(Shape.PASSIVE)) {
      return null;
    }
    Token subject = p.s.child(p.verb, "nsubjpass").orElse(null);
    BitSet words = new BitSet(p.s.size());
    if (subject != null) {
      words.or(Contents.under(p.s, subject));
    } else if (p.verb.relation().equals("acl") && p.source != null) {
      words.or(Contents.under(p.s, p.s.token(p.verb.head())));
      words.andNot(Contents.under(p.s, p.verb));
    } else {
      return null;
    }
    if (infinitive != null) {
      words.or(Contents.under(p.s, infinitive));
    }
    addTail(p.s, p.verb, p.verb.index(), words);
    Shape shape = expected ? Shape.OBJECT_INFINITIVE : Shape.PASSIVE;
    return draft(p, words, p.cue.attitude(shape), Pattern.PASSIVE);
  }

  private static void addTail(ParsedSentence s, Token verb, int behind, BitSet words) {
    for (Token child : s.children(verb)) {
      boolean preposition =
          child.relation().equals("prep") && OBJECT_TAIL_PREPOSITIONS.contains(child.lemma());
      if (child.index() > behind && (preposition || OBJECT_TAIL.contains(child.relation()))) {
        words.or(Contents.under(s, child));
      }
    }
  }

  private static @Nullable Token infinitive(ParsedSentence s, Token verb) {
    for (Token child : s.children(verb)) {
      if ((child.relation().equals("xcomp") || child.relation().equals("ccomp"))
          && child.index() > verb.index()
          && isInfinitive(s, child)) {
        return child;
      }
    }
    return null;
  }

  private static @Nullable Token gerund(ParsedSentence s, Token verb) {
    for (Token child : s.children(verb)) {
      if (child.relation().equals("xcomp")
          && child.index() > verb.index()
          && child.tag().equals("VBG")) {
        return child;
      }
    }
    return null;
  }

  /** Whether "to" stands before the verb. */
  static boolean isInfinitive(ParsedSentence s, Token verb) {
    for (Token child : s.children(verb)) {
      if (child.tag().equals("TO") && child.index() < verb.index()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Draft draft(Predicate p, BitSet words, Attitude attitude, Pattern pattern) {
    boolean speakerless = p.source == null && pattern != Pattern.RAISING && !p.passive;
    boolean clause = pattern == Pattern.CLAUSE || pattern == Pattern.PARENTHESIS;
    BitSet own = clause ? words : contents.beforeQuotation(p.s, words);
    List<Span> spans = contents.of(p.s, own, p.span);
    return spans.isEmpty() || speakerless
        ? null
        : contents.clipped(Draft.of(p.s, p.verb, p.span, p.source, spans, attitude, pattern));
  }
}
