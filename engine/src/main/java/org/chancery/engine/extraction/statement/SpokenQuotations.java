package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.extraction.statement.Frame.Shape;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives each quotation that syntax left without a speaker to the statement it continues or to the
 * speaker beside it; one that has neither is no statement (a title, a name, a word held at a
 * distance). One for each article.
 */
final class SpokenQuotations {

  /** Most tokens between a quotation and the verb that says who spoke. */
  private static final int NEAR = 12;

  /** The same behind a quotation, where titles and appositions may come between. */
  private static final int NEAR_BEHIND = 20;

  private static final Set<String> NOT_PREDICATES =
      Set.of("aux", "auxpass", "relcl", "acl", "nmod", "compound", "prep");

  private final Quotations quotations;
  private final CueLexicon lexicon;
  private final Drafts drafts;
  private final SentencePlaces places;
  private final QuotationWords words;

  SpokenQuotations(
      Quotations quotations, CueLexicon lexicon, Drafts drafts, SentencePlaces places) {
    this.quotations = quotations;
    this.lexicon = lexicon;
    this.drafts = drafts;
    this.places = places;
    this.words = new QuotationWords(places.text());
  }

  /** Extends drafts by the quotations that go on with them, and adds new ones. */
  void attach() {
    Quotation previous = null;
    for (Quotation quotation : quotations.all()) {
      if (drafts.owner(quotation) < 0 && !resumes(previous, quotation)) {
        giveSpeaker(quotation, previous);
      }
      previous = quotation;
    }
    joinForward();
  }

  private void giveSpeaker(Quotation quotation, @Nullable Quotation previous) {
    boolean speech = words.isSpeech(quotation);
    if ((speech || words.endsInComma(quotation)) && behind(quotation)) {
      return;
    }
    ParsedSentence own = places.at(quotation.span().begin());
    if (rightBehindVerb(quotation, own) || speech && behindVerbAndComma(quotation, own)) {
      return;
    }
    if (speech
        && !before(quotation, own)
        && !behindColon(quotation)
        && !continues(quotation, previous)
        && startsSentence(quotation)) {
      before(quotation, places.at(places.lastLetterBefore(quotation)));
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
    if (!between || sentence != drafts.get(owner).sentence()) {
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

  /** A verb of speech behind the quotation and near its edge. */
  private boolean behind(Quotation quotation) {
    ParsedSentence sentence = places.behind(quotation);
    if (sentence == null) {
      return false;
    }
    int edge = SentencePlaces.edgeBehind(sentence, quotation);
    if (edge < sentence.size() && isNewSentence(quotation, sentence.token(edge))) {
      return false;
    }
    if (Subjects.isInverted(sentence, edge) && drafts.byCue(sentence, sentence.token(edge)) < 0) {
      return add(quotation, sentence, sentence.token(edge), Pattern.QUOTATION);
    }
    if (edge < sentence.size()
        && isFreeVerb(sentence, sentence.token(edge))
        && Subjects.behind(sentence, sentence.token(edge)) != null) {
      return add(quotation, sentence, sentence.token(edge), Pattern.QUOTATION);
    }
    int last = Math.min(sentence.size(), edge + NEAR_BEHIND);
    for (int i = edge; i < last; i++) {
      if (takeOver(quotation, sentence, edge, sentence.token(i))) {
        return true;
      }
      if (isFreeSpeechVerb(sentence, sentence.token(i))) {
        return add(quotation, sentence, sentence.token(i), Pattern.QUOTATION);
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
      if (isFreeVerb(sentence, sentence.token(i))) {
        return add(quotation, sentence, sentence.token(i), Pattern.QUOTATION);
      }
    }
    return false;
  }

  /** A verb of speech with nothing between it and the quotation. */
  private boolean rightBehindVerb(Quotation quotation, @Nullable ParsedSentence sentence) {
    int edge =
        sentence == null ? 0 : SentencePlaces.firstTokenFrom(sentence, quotation.span().begin());
    return sentence != null
        && edge > 0
        && isFreeSpeechVerb(sentence, sentence.token(edge - 1))
        && add(quotation, sentence, sentence.token(edge - 1), Pattern.QUOTATION);
  }

  /** Any verb that a comma parts from the quotation: "Dorn snapped, 'Enough!'" */
  private boolean behindVerbAndComma(Quotation quotation, @Nullable ParsedSentence sentence) {
    int edge =
        sentence == null ? 0 : SentencePlaces.firstTokenFrom(sentence, quotation.span().begin());
    if (sentence == null || edge < 2 || !sentence.token(edge - 1).form().equals(",")) {
      return false;
    }
    Token last = sentence.token(edge - 2);
    boolean particle = last.relation().equals("prt") || last.lemma().equals("back");
    Token verb = particle && edge > 2 ? sentence.token(edge - 3) : last;
    return isFreeVerb(sentence, verb) && add(quotation, sentence, verb, Pattern.QUOTATION);
  }

  /** A verb of speech in this sentence, before the quotation and near it. */
  private boolean before(Quotation quotation, @Nullable ParsedSentence sentence) {
    if (sentence == null) {
      return false;
    }
    int edge = SentencePlaces.firstTokenFrom(sentence, quotation.span().begin());
    for (int i = edge - 1; i >= Math.max(0, edge - NEAR); i--) {
      if (tells(quotation, sentence, sentence.token(i))) {
        return true;
      }
      if (isFreeSpeechVerb(sentence, sentence.token(i))) {
        return add(quotation, sentence, sentence.token(i), Pattern.QUOTATION);
      }
    }
    return false;
  }

  /** "He told reporters, 'It is over'": the object is whom he told, the quotation is what. */
  private boolean tells(Quotation quotation, ParsedSentence sentence, Token verb) {
    int i = drafts.byCue(sentence, verb);
    if (i < 0
        || drafts.get(i).pattern() != Pattern.OBJECT
        || !ReportedClause.addresses(verb)
        || drafts.get(i).contentCover().end() > quotation.span().begin()) {
      return false;
    }
    drafts.replaceContent(i, quotation);
    return true;
  }

  private boolean isFreeSpeechVerb(ParsedSentence sentence, Token token) {
    Cue cue = lexicon.verb(token.lemma());
    return cue != null && cue.takes(Shape.CLAUSE) && isFreeVerb(sentence, token);
  }

  private boolean isFreeVerb(ParsedSentence sentence, Token token) {
    if (!token.isVerb()
        || token.relation().startsWith("aux")
        || token.lemma().equals("be")
        || Subjects.isPassive(sentence, token)) {
      return false;
    }
    if (drafts.byCue(sentence, token) >= 0) {
      return false;
    }
    return quotations.at(token.span().begin()).isEmpty();
  }

  /** Whether this token begins the words that say who spoke. */
  private static boolean startsWithCue(Token first, Draft draft) {
    Span source = draft.sourceSpan();
    return source != null && source.begin() == first.span().begin()
        || draft.cueSpan().begin() == first.span().begin();
  }

  private boolean add(Quotation quotation, ParsedSentence sentence, Token verb, Pattern pattern) {
    Cue cue = lexicon.verb(verb.lemma());
    Token source =
        pattern == Pattern.QUOTATION && Subjects.isInverted(sentence, verb.index())
            ? Subjects.behind(sentence, verb)
            : Subjects.speaker(sentence, verb);
    if (source != null && quotation.span().contains(source.span())) {
      source = Subjects.beside(sentence, verb);
    }
    if (source == null || quotation.span().contains(source.span())) {
      return false;
    }
    drafts.add(
        Draft.of(
            sentence,
            verb,
            CueSpan.verb(sentence, verb),
            source,
            List.of(quotation.span()),
            cue == null || !cue.takes(Shape.CLAUSE)
                ? Attitude.ASSERTION
                : cue.attitude(Shape.CLAUSE),
            pattern));
    return true;
  }

  /**
   * The statement of the sentence right before the quotation, which a quotation that stands for
   * itself goes on with.
   */
  private boolean continues(Quotation quotation, @Nullable Quotation previous) {
    if (!standsAlone(quotation)) {
      return false;
    }
    ParsedSentence own = places.at(quotation.span().begin());
    if (own == null) {
      return false;
    }
    int best = -1;
    int bestEnd = -1;
    for (int i : candidates(own, previous)) {
      int end = endBefore(drafts.get(i), quotation);
      if (end < 0 || !isNext(end, own, quotation)) {
        continue;
      }
      boolean quotes = quotes(drafts.get(i));
      if (!quotes && own.paragraph() != drafts.get(i).sentence().paragraph()) {
        continue;
      }
      int rank = quotes ? end + places.text().length() : end;
      if (rank > bestEnd) {
        best = i;
        bestEnd = rank;
      }
    }
    if (best >= 0) {
      drafts.extend(best, quotation);
    }
    return best >= 0;
  }

  /** Drafts of this sentence and the one before, and that of the quotation before. */
  private List<Integer> candidates(ParsedSentence own, @Nullable Quotation previous) {
    List<Integer> candidates = new ArrayList<>(drafts.inSentence(own.index() - 1));
    candidates.addAll(drafts.inSentence(own.index()));
    int owner = previous == null ? -1 : drafts.owner(previous);
    if (owner >= 0) {
      candidates.add(owner);
    }
    return candidates;
  }

  private boolean quotes(Draft draft) {
    return draft.content().stream().anyMatch(span -> !quotations.overlapping(span).isEmpty());
  }

  /** Where the draft's words before the quotation end; -1 where none are. */
  private static int endBefore(Draft draft, Quotation quotation) {
    int begin = quotation.span().begin();
    if (draft.cueSpan().begin() > begin
        || draft.attitude() != Attitude.ASSERTION
        || draft.pattern() == Pattern.PHRASE
        || draft.pattern() == Pattern.ADVERB) {
      return -1;
    }
    int end = draft.cueSpan().end();
    for (Span span : draft.content()) {
      if (span.end() <= begin) {
        end = Math.max(end, span.end());
      }
    }
    return end;
  }

  private boolean isNext(int end, ParsedSentence own, Quotation quotation) {
    ParsedSentence before = places.at(end - 1);
    return before != null
        && own.index() - before.index() <= 1
        && own.paragraph() - before.paragraph() <= 1
        && quotation.span().begin() >= end;
  }

  /** Whether the quotation begins its paragraph or follows the end of a sentence. */
  private boolean standsAlone(Quotation quotation) {
    int i = places.lastLetterBefore(quotation);
    if (i <= 0) {
      return true;
    }
    char c = places.text().charAt(i);
    boolean starts = places.text().substring(i, quotation.span().begin()).indexOf('\n') >= 0;
    return starts || ".!?:\"”'’".indexOf(c) >= 0;
  }

  private boolean behindColon(Quotation quotation) {
    int i = places.lastLetterBefore(quotation);
    if (i < 0 || places.text().charAt(i) != ':') {
      return false;
    }
    ParsedSentence sentence = places.at(i);
    if (sentence == null) {
      return false;
    }
    if (byLabel(quotation, sentence, i)) {
      return true;
    }
    for (int t = Math.min(SentencePlaces.firstTokenFrom(sentence, i), sentence.size() - 1);
        t >= 0;
        t--) {
      Token token = sentence.token(t);
      boolean main =
          token.isVerb()
              && !NOT_PREDICATES.contains(token.relation())
              && quotations.at(token.span().begin()).isEmpty();
      if (main && add(quotation, sentence, token, Pattern.COLON)) {
        return true;
      }
    }
    return byNoun(quotation, sentence, i);
  }

  /** A name between a mark and the colon: "… in the south - Mara Dorn: 'It is over.'" */
  private boolean byLabel(Quotation quotation, ParsedSentence sentence, int colon) {
    Token mark = sentence.tokenAt(colon).orElse(null);
    int first = mark == null ? 0 : mark.index();
    while (first > 0 && sentence.token(first - 1).isProperNoun()) {
      first--;
    }
    boolean apart =
        first > 0
            && (sentence.token(first - 1).relation().equals("punct")
                || sentence.token(first - 1).lemma().equals("from"));
    if (mark == null || first == mark.index() || !apart) {
      return false;
    }
    Token name = NounPhrase.head(sentence, first, mark.index() - 1);
    drafts.add(
        Draft.of(
                sentence,
                mark,
                mark.span(),
                name,
                List.of(quotation.span()),
                Attitude.ASSERTION,
                Pattern.LABEL)
            .withSource(sentence.span(first, mark.index() - 1)));
    return true;
  }

  /** A line without a verb before the colon: "Transcript as follows:". */
  private boolean byNoun(Quotation quotation, ParsedSentence sentence, int colon) {
    Token mark = sentence.tokenAt(colon).orElse(null);
    if (mark == null) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      if (token.isNoun() && token.index() < mark.index() && token.head() < 0) {
        drafts.add(
            Draft.of(
                sentence,
                mark,
                mark.span(),
                token,
                List.of(quotation.span()),
                Attitude.ASSERTION,
                Pattern.COLON));
        return true;
      }
    }
    return false;
  }

  /** Quotations that run on into the next paragraph's and got no owner of their own. */
  private void joinForward() {
    List<Quotation> all = quotations.all();
    for (int i = all.size() - 2; i >= 0; i--) {
      if (all.get(i).continues() && drafts.owner(all.get(i)) < 0) {
        int next = drafts.owner(all.get(i + 1));
        if (next >= 0) {
          drafts.extend(next, all.get(i));
        }
      }
    }
  }
}
