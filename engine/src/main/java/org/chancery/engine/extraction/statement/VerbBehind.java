package org.chancery.engine.extraction.statement;

import java.util.List;
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

  /** Most words of a sentence that says no more than who spoke. */
  private static final int LONGEST_SPEAKER = 5;

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
    if (edge < sentence.size() && isNewSentence(quotation, sentence, edge)) {
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
    boolean comma = words.endsInComma(quotation);
    if (!comma && words.isCall(quotation)) {
      last = Math.min(last, edge + LONGEST_SPEAKER);
    }
    return (comma || words.isCall(quotation))
        && edge < last
        && !isJoint(sentence.token(edge))
        && (byAnyVerb(quotation, sentence, edge, last) || byWordTakenForNoun(quotation, sentence));
  }

  /**
   * "We will stay," the statement read: a verb of speech at the end that the parse takes for a
   * noun.
   */
  private boolean byWordTakenForNoun(Quotation quotation, ParsedSentence sentence) {
    int edge = SentencePlaces.edgeBehind(sentence, quotation);
    int last = lastWord(sentence, edge);
    if (last <= edge || last - edge > LONGEST_SPEAKER) {
      return false;
    }
    Token verb = sentence.token(last);
    Cue cue = lexicon.verb(verb.lemma());
    if (!verb.isNoun() || cue == null || !cue.takes(Shape.CLAUSE)) {
      return false;
    }
    drafts.add(
        Draft.of(
                sentence,
                verb,
                verb.span(),
                NounPhrase.head(sentence, edge, last - 1),
                List.of(quotation.span()),
                cue.attitude(Shape.CLAUSE),
                Pattern.QUOTATION)
            .withSource(sentence.span(edge, last - 1)));
    return true;
  }

  /** A word that goes on with the sentence around the quotation: who, and, after. */
  private static boolean isJoint(Token token) {
    return token.tag().startsWith("W") || token.tag().equals("CC") || token.tag().equals("IN");
  }

  private static int lastWord(ParsedSentence sentence, int edge) {
    int last = sentence.size() - 1;
    while (last > edge && sentence.token(last).relation().equals("punct")) {
      last--;
    }
    return last;
  }

  /** The quotation ended its sentence; what follows is another, of more words than who spoke. */
  private boolean isNewSentence(Quotation quotation, ParsedSentence sentence, int edge) {
    return words.endsInFullStop(quotation)
        && Character.isUpperCase(sentence.token(edge).form().charAt(0))
        && !isMereSpeaker(sentence, edge);
  }

  /** "We will stay." Dorn said. */
  private boolean isMereSpeaker(ParsedSentence sentence, int edge) {
    int last = lastWord(sentence, edge);
    return last > edge
        && last - edge <= LONGEST_SPEAKER
        && verbs.isFreeSpeechVerb(sentence, sentence.token(last));
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
