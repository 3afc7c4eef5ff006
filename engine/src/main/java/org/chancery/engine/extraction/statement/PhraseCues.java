package org.chancery.engine.extraction.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** Statements that a phrase before the source introduces: "according to". One for each article. */
final class PhraseCues {

  /** Most tokens of a sentence that is nothing but such a phrase. */
  private static final int LONGEST_FRAGMENT = 10;

  private final CueLexicon lexicon;
  private final Contents contents;
  private final SentencePlaces places;

  PhraseCues(CueLexicon lexicon, Contents contents, SentencePlaces places) {
    this.places = places;
    this.lexicon = lexicon;
    this.contents = contents;
  }

  /** The statement whose phrase ends with this token, or null. */
  @Nullable Draft of(ParsedSentence sentence, Token last) {
    for (CuePhrase phrase : lexicon.phrasesEndingIn(last.form().toLowerCase(Locale.ROOT))) {
      int first = last.index() - phrase.words().size() + 1;
      if (first >= 0 && matches(sentence, first, phrase.words())) {
        return phrase.namesSource()
            ? draft(sentence, first, last, phrase)
            : adverb(sentence, last, phrase);
      }
    }
    return null;
  }

  private static boolean matches(ParsedSentence sentence, int first, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.token(first + i).form().equalsIgnoreCase(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Draft draft(ParsedSentence s, int first, Token last, CuePhrase phrase) {
    Token source = s.child(last, "pobj").orElse(null);
    if (source == null) {
      return null;
    }
    Token top = s.token(first);
    for (int i = first; i <= last.index(); i++) {
      int head = s.token(i).head();
      if (head < first || head > last.index()) {
        top = s.token(i);
      }
    }
    Token clause = clause(s, top);
    if (clause == null) {
      return fragment(s, first, last, source, phrase);
    }
    BitSet tokens = Contents.under(s, clause);
    tokens.andNot(Contents.under(s, top));
    ReportedClause.withoutConnective(s, tokens);
    Span span = s.span(first, last.index());
    List<Span> spans =
        contents.withQuotationBefore(
            contents.of(s, tokens, span.cover(NounPhrase.span(s, source))));
    return spans.isEmpty()
        ? null
        : Draft.of(s, last, span, source, spans, phrase.attitude(), Pattern.PHRASE);
  }

  /**
   * A phrase that a stray mark cut off from its sentence: it speaks of the sentence before, in the
   * same paragraph.
   */
  private @Nullable Draft fragment(
      ParsedSentence s, int first, Token last, Token source, CuePhrase phrase) {
    ParsedSentence before = places.before(s);
    boolean alone = s.size() <= LONGEST_FRAGMENT && s.token(first).head() < 0;
    if (!alone || before == null || before.paragraph() != s.paragraph()) {
      return null;
    }
    BitSet all = new BitSet(before.size());
    all.set(0, before.size());
    Span span = s.span(first, last.index());
    List<Span> spans = contents.of(before, all, span);
    return spans.isEmpty()
        ? null
        : Draft.of(s, last, span, source, spans, phrase.attitude(), Pattern.PHRASE);
  }

  private @Nullable Draft adverb(ParsedSentence s, Token adverb, CuePhrase phrase) {
    Token clause = clause(s, adverb);
    if (clause == null || !clause.isVerb()) {
      return null;
    }
    BitSet tokens = Contents.under(s, clause);
    tokens.clear(adverb.index());
    List<Span> spans = contents.of(s, tokens, adverb.span());
    return spans.isEmpty()
        ? null
        : Draft.of(s, adverb, adverb.span(), null, spans, phrase.attitude(), Pattern.ADVERB);
  }

  /** "Dorn said it was over, according to Reuters": that he said it is what they report. */
  private boolean isReported(ParsedSentence s, Token token, Token top) {
    if (!token.relation().equals("ccomp") || token.head() < 0 || top.index() < token.index()) {
      return false;
    }
    Token reporter = s.token(token.head());
    Cue cue = lexicon.verb(reporter.lemma());
    boolean setOff = s.token(top.index() - 1).form().equals(",");
    return setOff
        && reporter.index() < token.index()
        && cue != null
        && cue.takes(Frame.Shape.CLAUSE);
  }

  /** The verb whose clause the phrase comments on. */
  private @Nullable Token clause(ParsedSentence s, Token top) {
    int i = top.head();
    while (i >= 0) {
      Token token = s.token(i);
      if (token.relation().equals("conj") && token.head() >= 0 || isReported(s, token, top)) {
        i = token.head();
        continue;
      }
      if (token.isVerb() && !token.relation().equals("xcomp") && !token.relation().equals("acl")
          || token.head() < 0) {
        return token;
      }
      i = token.head();
    }
    return null;
  }
}
