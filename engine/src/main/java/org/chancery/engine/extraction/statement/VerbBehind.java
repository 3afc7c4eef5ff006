package org.chancery.engine.extraction.statement;

import org.chancery.engine.extraction.statement.Frame.Shape;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;

/**
 * Finds who spoke a quotation by a verb behind it: "We will stay," said Dorn. One for each article.
 */
final class VerbBehind {

  /** Most tokens to the verb: titles and appositions may come between. */
  private static final int NEAR = 20;

  private final CueLexicon lexicon;
  private final Drafts drafts;
  private final SentencePlaces places;
  private final QuotationWords words;
  private final SpeechVerbs verbs;

  VerbBehind(
      CueLexicon lexicon,
      Drafts drafts,
      SentencePlaces places,
      QuotationWords words,
      SpeechVerbs verbs) {
    this.lexicon = lexicon;
    this.drafts = drafts;
    this.places = places;
    this.words = words;
    this.verbs = verbs;
  }

  /** A verb of speech behind the quotation and near its edge. */
  boolean speaks(Quotation quotation) {
    ParsedSentence sentence = places.behind(quotation);
    if (sentence == null) {
      return false;
    }
    int edge = SentencePlaces.edgeBehind(sentence, quotation);
    if (edge < sentence.size() && isNewSentence(quotation, sentence.token(edge))) {
      return false;
    }
    if (Subjects.isInverted(sentence, edge) && drafts.byCue(sentence, sentence.token(edge)) < 0) {
      return verbs.add(quotation, sentence, sentence.token(edge), Pattern.QUOTATION);
    }
    if (edge < sentence.size()
        && verbs.isFreeVerb(sentence, sentence.token(edge))
        && Subjects.behind(sentence, sentence.token(edge)) != null) {
      return verbs.add(quotation, sentence, sentence.token(edge), Pattern.QUOTATION);
    }
    int last = Math.min(sentence.size(), edge + NEAR);
    for (int i = edge; i < last; i++) {
      if (takeOver(quotation, sentence, edge, sentence.token(i))) {
        return true;
      }
      if (verbs.isFreeSpeechVerb(sentence, sentence.token(i))) {
        return verbs.add(quotation, sentence, sentence.token(i), Pattern.QUOTATION);
      }
    }
    return words.endsInComma(quotation)
        && edge < last
        && byAnyVerb(quotation, sentence, edge, last);
  }

  /** The quotation ended its sentence; what follows is another. */
  private boolean isNewSentence(Quotation quotation, Token next) {
    return words.endsInFullStop(quotation) && Character.isUpperCase(next.form().charAt(0));
  }

  /**
   * "Did you know?" Dorn asked the minister: the words behind the verb are whom he asked, the
   * quotation is what.
   */
  private boolean takeOver(Quotation quotation, ParsedSentence sentence, int edge, Token verb) {
    int i = drafts.byCue(sentence, verb);
    if (i < 0) {
      return false;
    }
    Draft draft = drafts.get(i);
    Cue cue = lexicon.verb(verb.lemma());
    if (cue == null
        || !cue.takes(Shape.CLAUSE)
        || draft.pattern() == Pattern.CLAUSE
        || draft.pattern() == Pattern.PARENTHESIS
        || draft.pattern() == Pattern.QUOTATION
        || !startsWithCue(sentence.token(edge), draft)) {
      return false;
    }
    drafts.replaceContent(i, quotation);
    return true;
  }

  private boolean byAnyVerb(Quotation quotation, ParsedSentence sentence, int edge, int last) {
    for (int i = edge; i < last; i++) {
      int draft = drafts.byCue(sentence, sentence.token(i));
      if (draft >= 0 && startsWithCue(sentence.token(edge), drafts.get(draft))) {
        drafts.extend(draft, quotation);
        return true;
      }
    }
    for (int i = edge; i < last; i++) {
      if (verbs.isFreeVerb(sentence, sentence.token(i))) {
        return verbs.add(quotation, sentence, sentence.token(i), Pattern.QUOTATION);
      }
    }
    return false;
  }

  /** Whether this token begins the words that say who spoke. */
  private static boolean startsWithCue(Token first, Draft draft) {
    Span source = draft.sourceSpan();
    return source != null && source.begin() == first.span().begin()
        || draft.cueSpan().begin() == first.span().begin();
  }
}
