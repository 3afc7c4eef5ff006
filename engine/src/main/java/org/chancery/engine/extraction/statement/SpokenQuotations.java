package org.chancery.engine.extraction.statement;

import java.util.List;
import org.chancery.engine.sentence.ParsedSentence;
import org.jspecify.annotations.Nullable;

/**
 * Gives each quotation that syntax left without a speaker to the statement it continues or to the
 * speaker beside it; one that has neither is no statement (a title, a name, a word held at a
 * distance). One for each article.
 */
final class SpokenQuotations {

  private final Quotations quotations;
  private final Drafts drafts;
  private final SentencePlaces places;
  private final Contents contents;
  private final QuotationWords words;
  private final VerbBehind behind;
  private final VerbBefore before;
  private final NounBefore noun;
  private final ColonBefore colon;
  private final ContinuedSpeech continued;

  SpokenQuotations(
      Quotations quotations,
      CueLexicon lexicon,
      Drafts drafts,
      SentencePlaces places,
      Contents contents) {
    this.quotations = quotations;
    this.contents = contents;
    this.drafts = drafts;
    this.places = places;
    this.words = new QuotationWords(places.text());
    SpeechVerbs verbs = new SpeechVerbs(quotations, lexicon, drafts);
    this.behind = new VerbBehind(quotations, lexicon, drafts, places, words, verbs);
    this.before = new VerbBefore(drafts, verbs);
    this.noun = new NounBefore(lexicon, drafts);
    this.colon = new ColonBefore(quotations, drafts, places, verbs);
    this.continued = new ContinuedSpeech(drafts, places);
  }

  /** Extends drafts by the quotations that go on with them, and adds new ones. */
  void attach() {
    Quotation previous = null;
    for (Quotation quotation : quotations.all()) {
      int owner = drafts.owner(quotation);
      if (before.isOfDocument(quotation, places.at(quotation.span().begin()))) {
        previous = quotation;
        continue;
      }
      if (owner < 0 ? !resumes(previous, quotation) : isTakenBack(quotation, owner)) {
        giveSpeaker(quotation, previous);
      } else if (owner >= 0) {
        before.breaksInto(quotation, drafts.get(owner));
      }
      previous = quotation;
    }
    joinForward();
  }

  /**
   * Whether a quotation that the parse gave to words before it is followed by its own speaker: it
   * is then free again.
   */
  private boolean isTakenBack(Quotation quotation, int owner) {
    Draft given = drafts.get(owner);
    if (before.isOpening(given, quotation)) {
      return false;
    }
    boolean precedes = given.cueSpan().end() <= quotation.span().begin();
    boolean leads = words.endsInComma(quotation) || words.isCall(quotation);
    if (!leads
        || !isSetApart(quotation)
        || !(precedes ? behind.names(quotation) : behind.namesBefore(quotation, given))) {
      return false;
    }
    drafts.release(owner, quotation, contents);
    return !behind.retakes(quotation);
  }

  /** Behind the end of a sentence, a dash or a bracket. */
  private boolean isSetApart(Quotation quotation) {
    int i = places.lastLetterBefore(quotation);
    return i < 0 || ".!?-–—(\"”'".indexOf(places.text().charAt(i)) >= 0;
  }

  private void giveSpeaker(Quotation quotation, @Nullable Quotation previous) {
    boolean speech = words.isSpeech(quotation);
    ParsedSentence own = places.at(quotation.span().begin());
    if (before.opensSentence(quotation, own) || before.isFronted(quotation, own)) {
      return;
    }
    if (words.endsAlone(quotation)
        && !behind.names(quotation)
        && places.isBehindColon(quotation)
        && (noun.speaks(quotation, own)
            || before.isNear(quotation, own)
            || colon.speaks(quotation))) {
      return;
    }
    if ((speech
            || words.endsInComma(quotation)
            || words.isCall(quotation)
            || words.startsSentence(quotation) && behind.names(quotation))
        && (behind.speaks(quotation) || behind.names(quotation) && behind.retakes(quotation))) {
      return;
    }
    if (before.adjoins(quotation, own)
        || noun.speaks(quotation, own)
        || !words.isName(quotation) && before.standsBeforeMark(quotation, own, false)
        || (speech || words.startsSentence(quotation))
            && before.standsBeforeMark(quotation, own, true)) {
      return;
    }
    ParsedSentence last = places.at(places.lastLetterBefore(quotation));
    if (speech && (before.breaksIn(quotation, last) || before.goesOn(quotation, own))) {
      return;
    }
    if (speech
        && !before.isNear(quotation, own)
        && !colon.speaks(quotation)
        && !continued.isContinued(quotation, previous)
        && startsSentence(quotation)) {
      if (!before.isNear(quotation, last)) {
        before.issues(quotation, last);
      }
    }
  }

  /** A quotation broken by its cue: "We will go," he said on Monday, "and come back." */
  private boolean resumes(@Nullable Quotation previous, Quotation quotation) {
    if (previous == null || !words.endsInComma(previous) || words.isName(quotation)) {
      return false;
    }
    int owner = drafts.owner(previous);
    if (owner < 0) {
      return false;
    }
    int cue = drafts.get(owner).cueSpan().begin();
    boolean between = previous.span().end() <= cue && cue < quotation.span().begin();
    ParsedSentence sentence = places.at(quotation.span().begin());
    if (!between
        || sentence != drafts.get(owner).sentence()
        || before.hasOwnVerb(quotation, sentence, drafts.get(owner).cue())) {
      return false;
    }
    drafts.extend(owner, quotation);
    return true;
  }

  private boolean startsSentence(Quotation quotation) {
    ParsedSentence sentence = places.at(quotation.span().begin());
    return quotation.span().begin() > 1
        && (sentence == null
            || SentencePlaces.firstTokenFrom(sentence, quotation.span().begin()) == 0);
  }

  /**
   * Quotations that run on into the next paragraph's go with it where they have no owner of their
   * own, or only one that they were thought to go on with.
   */
  private void joinForward() {
    List<Quotation> all = quotations.all();
    for (int i = all.size() - 2; i >= 0; i--) {
      Quotation quotation = all.get(i);
      int owner = drafts.owner(quotation);
      int next = drafts.owner(all.get(i + 1));
      if (!quotation.continues() || next < 0 || owner == next) {
        continue;
      }
      if (owner >= 0 && goesOn(quotation, drafts.get(owner))) {
        drafts.release(owner, quotation, contents);
        owner = -1;
      }
      if (owner < 0) {
        drafts.extend(next, quotation);
      }
    }
  }

  /** Whether the quotation stands in a sentence behind that of the statement's cue. */
  private boolean goesOn(Quotation quotation, Draft draft) {
    ParsedSentence own = places.at(quotation.span().begin());
    return own != null
        && own.index() > draft.sentence().index()
        && draft.content().stream().anyMatch(span -> span.end() <= quotation.span().begin());
  }
}
