package org.chancery.engine.extraction.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chancery.engine.extraction.statement.Frame.Shape;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** Statements that a verb introduces. One for each article; not for several threads. */
final class VerbCues {

  private static final Set<String> NOT_PREDICATES =
      Set.of("aux", "auxpass", "nmod", "compound", "det", "case", "mark");
  private static final Set<String> OBJECT_TAIL =
      Set.of("oprd", "xcomp", "acomp", "ccomp", "dative");
  private static final Set<String> OBJECT_TAIL_PREPOSITIONS =
      Set.of("as", "for", "of", "with", "over", "against", "to", "from");

  private final CueLexicon lexicon;
  private final Contents contents;
  private final ReportedClause clauses;

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
    if (cue == null) {
      return null;
    }
    Token reporter = Coordination.reporter(sentence, verb, lexicon);
    Token source =
        contents.outsideQuotations(
            sentence, Subjects.speaker(sentence, reporter == null ? verb : reporter), verb);
    Span span = CueSpan.verb(sentence, verb);
    Draft draft =
        Subjects.isPassive(sentence, verb) ? passive(sentence, verb, cue, source, span) : null;
    if (draft == null) {
      draft = clause(sentence, verb, cue, source, span);
    }
    if (draft == null) {
      draft = complement(sentence, verb, cue, source, span);
    }
    return draft;
  }

  private @Nullable Draft clause(
      ParsedSentence s, Token verb, Cue cue, @Nullable Token source, Span span) {
    if (!cue.takes(Shape.CLAUSE)) {
      return null;
    }
    BitSet tokens = clauses.words(s, verb, source);
    if (!tokens.isEmpty()) {
      return draft(s, verb, cue, source, span, tokens, Pattern.CLAUSE);
    }
    if (verb.relation().equals("parataxis") && verb.head() >= 0) {
      tokens.or(Contents.under(s, s.token(verb.head())));
      tokens.andNot(Contents.under(s, verb));
      return draft(s, verb, cue, source, span, tokens, Pattern.PARENTHESIS);
    }
    Token object = s.child(verb, "dobj", "xcomp", "oprd").orElse(null);
    if (object != null && !object.lemma().equals("it")) {
      return null;
    }
    BitSet commented = clauses.commented(s, verb);
    if (!commented.isEmpty()) {
      return draft(s, verb, cue, source, span, commented, Pattern.COMMENT);
    }
    BitSet around = clauses.around(s, verb, source);
    return around.isEmpty() ? null : draft(s, verb, cue, source, span, around, Pattern.PARENTHESIS);
  }

  private @Nullable Draft complement(
      ParsedSentence s, Token verb, Cue cue, @Nullable Token source, Span span) {
    if (cue.takes(Shape.RAISING)) {
      Draft raising = raising(s, verb, cue, span);
      if (raising != null) {
        return raising;
      }
    }
    Token object = s.child(verb, "dobj").orElse(null);
    Token infinitive = infinitive(s, verb);
    if (infinitive != null && cue.takes(Shape.OBJECT_INFINITIVE)) {
      boolean own = s.child(infinitive, "nsubj").isPresent();
      if (object != null || own) {
        BitSet tokens = Contents.under(s, infinitive);
        if (object != null) {
          tokens.or(Contents.under(s, object));
        }
        return draft(s, verb, cue, source, span, tokens, Pattern.OBJECT_INFINITIVE);
      }
    }
    if (infinitive != null && object == null && cue.takes(Shape.INFINITIVE)) {
      return draft(s, verb, cue, source, span, Contents.under(s, infinitive), Pattern.INFINITIVE);
    }
    Token gerund = gerund(s, verb);
    if (gerund != null && cue.takes(Shape.GERUND)) {
      return draft(s, verb, cue, source, span, Contents.under(s, gerund), Pattern.GERUND);
    }
    if (object != null && cue.takes(Shape.OBJECT)) {
      return draft(s, verb, cue, source, span, withTail(s, verb, object), Pattern.OBJECT);
    }
    Draft preposition = preposition(s, verb, cue, source, span);
    if (preposition != null) {
      return preposition;
    }
    return object == null ? relative(s, verb, cue, source, span) : null;
  }

  private @Nullable Draft raising(ParsedSentence s, Token verb, Cue cue, Span span) {
    Token rest = s.child(verb, "xcomp", "oprd", "acomp", "ccomp").orElse(null);
    Token subject = s.child(verb, "nsubj").orElse(null);
    if (rest == null || rest.index() < verb.index()) {
      return null;
    }
    BitSet tokens = Contents.under(s, rest);
    if (subject != null && !rest.relation().equals("ccomp")) {
      tokens.or(Contents.under(s, subject));
    }
    return draft(s, verb, cue, null, span, tokens, Pattern.RAISING);
  }

  private @Nullable Draft preposition(
      ParsedSentence s, Token verb, Cue cue, @Nullable Token source, Span span) {
    for (Token child : s.children(verb)) {
      if (!child.relation().equals("prep") || !cue.takes(child.lemma())) {
        continue;
      }
      Token object = s.child(child, "pobj", "pcomp").orElse(null);
      if (object == null || object.index() < verb.index()) {
        continue;
      }
      BitSet tokens = Contents.under(s, object);
      for (Token more : s.children(verb)) {
        boolean as = more.relation().equals("prep") && more.lemma().equals("as");
        if (more.index() > object.index() && (as || more.relation().equals("xcomp"))) {
          tokens.or(Contents.under(s, more));
        }
      }
      Span cueSpan = child.index() == verb.index() + 1 ? span.cover(child.span()) : span;
      return draft(s, verb, cue, source, cueSpan, tokens, Pattern.PREPOSITION);
    }
    return null;
  }

  private @Nullable Draft relative(
      ParsedSentence s, Token verb, Cue cue, @Nullable Token source, Span span) {
    if (!verb.relation().equals("relcl")
        || !cue.takes(Shape.OBJECT)
        || verb.head() < 0
        || source == null
        || source.index() > verb.index()
        || source.tag().startsWith("W")
        || source.index() == verb.head()) {
      return null;
    }
    BitSet tokens = Contents.under(s, s.token(verb.head()));
    tokens.andNot(Contents.under(s, verb));
    return draft(s, verb, cue, source, span, tokens, Pattern.RELATIVE);
  }

  private @Nullable Draft passive(
      ParsedSentence s, Token verb, Cue cue, @Nullable Token source, Span span) {
    Token subject = s.child(verb, "nsubjpass").orElse(null);
    Token infinitive = infinitive(s, verb);
    if (ReportedClause.addresses(verb)) {
      return null;
    }
    boolean expected = infinitive != null && cue.takes(Shape.OBJECT_INFINITIVE);
    if (!expected && !cue.takes(Shape.PASSIVE)) {
      return null;
    }
    BitSet tokens = new BitSet(s.size());
    if (subject != null) {
      tokens.or(Contents.under(s, subject));
    } else if (verb.relation().equals("acl") && verb.head() >= 0) {
      tokens.or(Contents.under(s, s.token(verb.head())));
      tokens.andNot(Contents.under(s, verb));
    } else {
      return null;
    }
    if (infinitive != null) {
      tokens.or(Contents.under(s, infinitive));
    }
    addTail(s, verb, verb.index(), tokens);
    return draft(s, verb, cue, source, span, tokens, Pattern.PASSIVE);
  }

  private static BitSet withTail(ParsedSentence s, Token verb, Token object) {
    BitSet tokens = Contents.under(s, object);
    addTail(s, verb, object.index(), tokens);
    return tokens;
  }

  private static void addTail(ParsedSentence s, Token verb, int behind, BitSet tokens) {
    for (Token child : s.children(verb)) {
      if (child.index() > behind
          && (OBJECT_TAIL.contains(child.relation())
              || child.relation().equals("prep")
                  && OBJECT_TAIL_PREPOSITIONS.contains(child.lemma()))) {
        tokens.or(Contents.under(s, child));
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

  static boolean isInfinitive(ParsedSentence s, Token verb) {
    for (Token child : s.children(verb)) {
      if (child.tag().equals("TO") && child.index() < verb.index()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Draft draft(
      ParsedSentence s,
      Token verb,
      Cue cue,
      @Nullable Token source,
      Span span,
      BitSet tokens,
      Pattern pattern) {
    List<Span> spans = contents.of(s, tokens, span);
    boolean speakerless =
        source == null && pattern != Pattern.RAISING && !Subjects.isPassive(s, verb);
    return spans.isEmpty() || speakerless
        ? null
        : Draft.of(s, verb, span, source, spans, cue.attitude(), pattern);
  }
}
