package org.chancery.engine.extraction.statement;

import java.util.List;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.extraction.statement.Frame.Shape;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who spoke a quotation by a verb behind it: "We will stay," said Dorn. One for each article.
 */
final class VerbBehind {

  /** Most tokens to the verb: titles and appositions may come between. */
  private static final int NEAR = 20;

  /** Most words of a sentence that says no more than who spoke. */
  private static final int LONGEST_SPEAKER = 5;

  /** Most words of a noun phrase with what hangs on it: "a voice-over in the ad". */
  private static final int LONGEST_NOUN_PHRASE = 9;

  private final Quotations quotations;
  private final CueLexicon lexicon;
  private final Drafts drafts;
  private final SentencePlaces places;
  private final QuotationWords words;
  private final SpeechVerbs verbs;

  VerbBehind(
      Quotations quotations,
      CueLexicon lexicon,
      Drafts drafts,
      SentencePlaces places,
      QuotationWords words,
      SpeechVerbs verbs) {
    this.quotations = quotations;
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
    Token named = subjectVerb(sentence, edge);
    if (named != null && leadsElsewhere(quotation, sentence, named)) {
      return false;
    }
    if (named != null && verbs.isFreeVerb(sentence, named)) {
      return verbs.add(quotation, sentence, named, Pattern.QUOTATION);
    }
    int last = Math.min(sentence.size(), edge + NEAR);
    for (int i = edge; i < last; i++) {
      if (takeOver(quotation, sentence, edge, sentence.token(i))) {
        return true;
      }
      if (verbs.isFreeSpeechVerb(sentence, sentence.token(i))
          && !VerbCues.isInfinitive(sentence, sentence.token(i))) {
        return verbs.add(quotation, sentence, sentence.token(i), Pattern.QUOTATION);
      }
    }
    boolean comma = words.endsInComma(quotation);
    if (!comma && words.isCall(quotation)) {
      last = Math.min(last, edge + LONGEST_SPEAKER);
    }
    return (comma && !places.runsInto(quotation) || words.isCall(quotation))
        && edge < last
        && !isJoint(sentence.token(edge))
        && (byAnyVerb(quotation, sentence, edge, last) || byWordTakenForNoun(quotation, sentence));
  }

  /**
   * Whether the words right behind the quotation are a name and a verb of speech: "…," Dorn said;
   * "…?" asked Dorn.
   */
  boolean names(Quotation quotation) {
    ParsedSentence sentence = places.behind(quotation);
    return sentence != null && namingVerb(quotation, sentence) != null;
  }

  /** The same, of a verb that stands nearer than this statement's cue. */
  boolean namesBefore(Quotation quotation, Draft farther) {
    ParsedSentence sentence = places.behind(quotation);
    Token verb = sentence == null ? null : namingVerb(quotation, sentence);
    return verb != null && verb.span().end() <= farther.cueSpan().begin();
  }

  /** Gives the quotation to the statement of the verb that names its speaker, where it has one. */
  boolean retakes(Quotation quotation) {
    ParsedSentence sentence = places.behind(quotation);
    Token verb = sentence == null ? null : namingVerb(quotation, sentence);
    int i = sentence == null || verb == null ? -1 : drafts.byCue(sentence, verb);
    if (i >= 0) {
      drafts.replaceContent(i, quotation);
    }
    return i >= 0;
  }

  private @Nullable Token namingVerb(Quotation quotation, ParsedSentence sentence) {
    int edge = SentencePlaces.edgeBehind(sentence, quotation);
    if (edge >= sentence.size()
        || words.endsInFullStop(quotation)
        || isJoint(sentence.token(edge))) {
      return null;
    }
    if (verbs.isSpeechVerb(sentence, sentence.token(edge)) && Subjects.isInverted(sentence, edge)) {
      return sentence.token(edge);
    }
    Token verb = subjectVerb(sentence, edge);
    return verb == null || leadsElsewhere(quotation, sentence, verb) ? null : verb;
  }

  /** The verb of speech whose subject begins at this edge, or null. */
  private @Nullable Token subjectVerb(ParsedSentence sentence, int edge) {
    for (int i = edge + 1; i < sentence.size(); i++) {
      Token verb = sentence.token(i);
      if (verb.isVerb() && hasSubjectAt(sentence, verb, edge)) {
        return verbs.isSpeechVerb(sentence, verb) ? verb : null;
      }
    }
    return null;
  }

  private static boolean hasSubjectAt(ParsedSentence sentence, Token verb, int edge) {
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("nsubj")
          && child.index() < verb.index()
          && begins(sentence, child, edge)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Holding signs against 'the tax,' the crowd chanted 'No more!'": the verb has its own words
   * right behind it, and the quotation does not open the sentence.
   */
  private boolean leadsElsewhere(Quotation quotation, ParsedSentence sentence, Token verb) {
    int next = verb.index() + 1;
    return next < sentence.size()
        && sentence.span().begin() < quotation.span().begin()
        && quotations.at(sentence.token(next).span().begin()).isPresent();
  }

  private static boolean begins(ParsedSentence sentence, Token subject, int edge) {
    return NounPhrase.span(sentence, subject).begin() == sentence.token(edge).span().begin();
  }

  /**
   * "We will stay," the statement read: a verb of speech at the end that the parse takes for a
   * noun.
   */
  private boolean byWordTakenForNoun(Quotation quotation, ParsedSentence sentence) {
    int edge = SentencePlaces.edgeBehind(sentence, quotation);
    int last = takenForNoun(sentence, edge);
    if (last < 0) {
      return false;
    }
    Token verb = sentence.token(last);
    Cue cue = lexicon.verb(verb.lemma());
    if (cue == null) {
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

  /** Index of the first word from the edge that may be a verb of speech taken for a noun, or -1. */
  private int takenForNoun(ParsedSentence sentence, int edge) {
    int last = lastWord(sentence, edge);
    for (int i = edge + 1; i <= Math.min(last, edge + LONGEST_NOUN_PHRASE); i++) {
      Token token = sentence.token(i);
      Cue cue = lexicon.verb(token.lemma());
      if (token.isVerb()) {
        return -1;
      }
      boolean ends =
          i == last
              || sentence.token(i + 1).tag().equals("IN")
              || sentence.token(i + 1).relation().equals("punct");
      if (token.isNoun() && ends && cue != null && cue.takes(Shape.CLAUSE)) {
        return i - edge <= LONGEST_SPEAKER || i == last ? i : -1;
      }
    }
    return -1;
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
      if (verbs.isFreeVerb(sentence, sentence.token(i))
          && !VerbCues.isInfinitive(sentence, sentence.token(i))) {
        return verbs.add(quotation, sentence, sentence.token(i), Pattern.QUOTATION);
      }
    }
    return byNameAlone(quotation, sentence, edge);
  }

  /** "We will stay," Dorn from her car: a name, and where or how, without a verb. */
  private boolean byNameAlone(Quotation quotation, ParsedSentence sentence, int edge) {
    int end = edge;
    while (end < sentence.size()
        && end - edge < LONGEST_SPEAKER
        && Character.isUpperCase(sentence.token(end).form().charAt(0))) {
      end++;
    }
    boolean verbless =
        sentence.tokens().subList(edge, sentence.size()).stream().noneMatch(Token::isVerb);
    if (end == edge
        || end == sentence.size()
        || !verbless
        || !words.isSpeech(quotation)
        || !words.endsInComma(quotation)
        || !sentence.token(end).tag().equals("IN")) {
      return false;
    }
    drafts.add(
        Draft.of(
                sentence,
                sentence.token(end),
                sentence.token(end).span(),
                NounPhrase.head(sentence, edge, end - 1),
                List.of(quotation.span()),
                Attitude.ASSERTION,
                Pattern.QUOTATION)
            .withSource(sentence.span(edge, end - 1)));
    return true;
  }

  /** Whether this token begins the words that say who spoke. */
  private static boolean startsWithCue(Token first, Draft draft) {
    Span source = draft.sourceSpan();
    return source != null && source.begin() == first.span().begin()
        || draft.cueSpan().begin() == first.span().begin();
  }
}
