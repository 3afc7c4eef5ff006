package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.extraction.statement.Frame.Shape;
import org.chancery.engine.sentence.ParsedArticle;
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

  private static final int LONGEST_NAME = 6;
  private static final Set<String> SMALL_WORDS =
      Set.of("the", "a", "an", "of", "and", "in", "on", "to", "for", "with", "at", "is");

  private final ParsedArticle article;
  private final Quotations quotations;
  private final CueLexicon lexicon;
  private final List<Draft> drafts;

  SpokenQuotations(
      ParsedArticle article, Quotations quotations, CueLexicon lexicon, List<Draft> drafts) {
    this.article = article;
    this.quotations = quotations;
    this.lexicon = lexicon;
    this.drafts = new ArrayList<>(drafts);
  }

  /** The drafts, those with more quotations among them, and new ones; in no order. */
  List<Draft> attach() {
    Quotation previous = null;
    for (Quotation quotation : quotations.all()) {
      if (owner(quotation) < 0 && !resumes(previous, quotation)) {
        giveSpeaker(quotation);
      }
      previous = quotation;
    }
    return joinForward();
  }

  private void giveSpeaker(Quotation quotation) {
    boolean speech = isSpeech(quotation);
    if ((speech || endsInComma(quotation)) && behind(quotation)) {
      return;
    }
    ParsedSentence own = sentenceAt(quotation.span().begin());
    if (rightBehindVerb(quotation, own)) {
      return;
    }
    if (speech
        && !before(quotation, own)
        && !behindColon(quotation)
        && !continues(quotation)
        && startsSentence(quotation)) {
      before(quotation, sentenceAt(lastLetterBefore(quotation)));
    }
  }

  /** A quotation broken by its cue: "We will go," he said on Monday, "and come back." */
  private boolean resumes(@Nullable Quotation previous, Quotation quotation) {
    if (previous == null || !endsInComma(previous) || isName(quotation)) {
      return false;
    }
    int owner = owner(previous);
    if (owner < 0) {
      return false;
    }
    int cue = drafts.get(owner).cueSpan().begin();
    boolean between = previous.span().end() <= cue && cue < quotation.span().begin();
    ParsedSentence sentence = sentenceAt(quotation.span().begin());
    if (!between || sentence != drafts.get(owner).sentence()) {
      return false;
    }
    drafts.set(owner, drafts.get(owner).with(quotation.span()));
    return true;
  }

  private boolean startsSentence(Quotation quotation) {
    ParsedSentence sentence = sentenceAt(quotation.span().begin());
    return quotation.span().begin() > 1
        && (sentence == null || firstTokenFrom(sentence, quotation.span().begin()) == 0);
  }

  private int owner(Quotation quotation) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (!quotation.span().overlaps(draft.cueSpan())) {
        for (Span span : draft.content()) {
          if (span.overlaps(quotation.span())) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  /** A verb of speech behind the quotation and near its edge. */
  private boolean behind(Quotation quotation) {
    ParsedSentence sentence = sentenceBehind(quotation);
    if (sentence == null) {
      return false;
    }
    int edge = firstTokenFrom(sentence, quotation.span().end());
    if (edge < sentence.size() && isNewSentence(quotation, sentence.token(edge))) {
      return false;
    }
    if (Subjects.isInverted(sentence, edge) && indexOf(sentence, sentence.token(edge)) < 0) {
      return add(quotation, sentence, sentence.token(edge), Pattern.QUOTATION);
    }
    int last = Math.min(sentence.size(), edge + NEAR);
    for (int i = edge; i < last; i++) {
      if (takeOver(quotation, sentence, edge, sentence.token(i))) {
        return true;
      }
      if (isFreeSpeechVerb(sentence, sentence.token(i))) {
        return add(quotation, sentence, sentence.token(i), Pattern.QUOTATION);
      }
    }
    return endsInComma(quotation) && edge < last && byAnyVerb(quotation, sentence, edge, last);
  }

  /** The quotation ended its sentence; what follows is another. */
  private boolean isNewSentence(Quotation quotation, Token next) {
    String inner = quotation.inner().of(article.text()).strip();
    return inner.endsWith(".") && Character.isUpperCase(next.form().charAt(0));
  }

  /**
   * "Did you know?" Dorn asked the minister: the words behind the verb are whom he asked, the
   * quotation is what.
   */
  private boolean takeOver(Quotation quotation, ParsedSentence sentence, int edge, Token verb) {
    int i = indexOf(sentence, verb);
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
    drafts.set(i, draft.withContent(List.of(quotation.span())));
    return true;
  }

  private boolean byAnyVerb(Quotation quotation, ParsedSentence sentence, int edge, int last) {
    for (int i = edge; i < last; i++) {
      int draft = indexOf(sentence, sentence.token(i));
      if (draft >= 0 && startsWithCue(sentence.token(edge), drafts.get(draft))) {
        drafts.set(draft, drafts.get(draft).with(quotation.span()));
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
    int edge = sentence == null ? 0 : firstTokenFrom(sentence, quotation.span().begin());
    return sentence != null
        && edge > 0
        && isFreeSpeechVerb(sentence, sentence.token(edge - 1))
        && add(quotation, sentence, sentence.token(edge - 1), Pattern.QUOTATION);
  }

  /** A verb of speech in this sentence, before the quotation and near it. */
  private boolean before(Quotation quotation, @Nullable ParsedSentence sentence) {
    if (sentence == null) {
      return false;
    }
    int edge = firstTokenFrom(sentence, quotation.span().begin());
    for (int i = edge - 1; i >= Math.max(0, edge - NEAR); i--) {
      if (isFreeSpeechVerb(sentence, sentence.token(i))) {
        return add(quotation, sentence, sentence.token(i), Pattern.QUOTATION);
      }
    }
    return false;
  }

  /** The sentence that goes on behind the quotation, in the same line. */
  private @Nullable ParsedSentence sentenceBehind(Quotation quotation) {
    int i = quotation.span().end();
    while (i < article.text().length() && isBlank(article.text().charAt(i))) {
      i++;
    }
    return i < article.text().length() ? sentenceAt(i) : null;
  }

  private int lastLetterBefore(Quotation quotation) {
    int i = quotation.span().begin() - 1;
    while (i > 0 && Character.isWhitespace(article.text().charAt(i))) {
      i--;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == ',';
  }

  /** A comma before the closing mark says that the speaker follows. */
  private boolean endsInComma(Quotation quotation) {
    String inner = quotation.inner().of(article.text()).strip();
    return quotation.closed() && inner.endsWith(",");
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
    if (indexOf(sentence, token) >= 0) {
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

  /** The draft whose cue is this token, or -1. */
  private int indexOf(ParsedSentence sentence, Token cue) {
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).sentence() == sentence && drafts.get(i).cue() == cue) {
        return i;
      }
    }
    return -1;
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
            cue == null ? Attitude.ASSERTION : cue.attitude(),
            pattern));
    return true;
  }

  /**
   * The statement of the sentence right before the quotation, which a quotation that stands for
   * itself goes on with.
   */
  private boolean continues(Quotation quotation) {
    if (!standsAlone(quotation)) {
      return false;
    }
    ParsedSentence own = sentenceAt(quotation.span().begin());
    if (own == null) {
      return false;
    }
    int best = -1;
    int bestEnd = -1;
    for (int i = 0; i < drafts.size(); i++) {
      int end = endBefore(drafts.get(i), quotation);
      if (end < 0 || !isNext(end, own, quotation)) {
        continue;
      }
      boolean quotes = quotes(drafts.get(i));
      if (!quotes && own.paragraph() != drafts.get(i).sentence().paragraph()) {
        continue;
      }
      int rank = quotes ? end + article.text().length() : end;
      if (rank > bestEnd) {
        best = i;
        bestEnd = rank;
      }
    }
    if (best >= 0) {
      drafts.set(best, drafts.get(best).with(quotation.span()));
    }
    return best >= 0;
  }

  private boolean quotes(Draft draft) {
    return draft.content().stream().anyMatch(span -> !quotations.overlapping(span).isEmpty());
  }

  /** Where the draft's words before the quotation end; -1 where none are. */
  private static int endBefore(Draft draft, Quotation quotation) {
    int begin = quotation.span().begin();
    if (draft.cueSpan().begin() > begin || draft.attitude() != Attitude.ASSERTION) {
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
    ParsedSentence before = sentenceAt(end - 1);
    return before != null
        && own.index() - before.index() <= 1
        && own.paragraph() - before.paragraph() <= 1
        && quotation.span().begin() >= end;
  }

  /** Whether the quotation begins its paragraph or follows the end of a sentence. */
  private boolean standsAlone(Quotation quotation) {
    int i = lastLetterBefore(quotation);
    if (i <= 0) {
      return true;
    }
    char c = article.text().charAt(i);
    boolean starts = article.text().substring(i, quotation.span().begin()).indexOf('\n') >= 0;
    return starts || ".!?:\"”'’".indexOf(c) >= 0;
  }

  private boolean behindColon(Quotation quotation) {
    int i = quotation.span().begin() - 1;
    while (i >= 0
        && (Character.isWhitespace(article.text().charAt(i))
            || article.text().charAt(i) == '\u00a0')) {
      i--;
    }
    if (i < 0 || article.text().charAt(i) != ':') {
      return false;
    }
    ParsedSentence sentence = sentenceAt(i);
    if (sentence == null) {
      return false;
    }
    for (int t = Math.min(firstTokenFrom(sentence, i), sentence.size() - 1); t >= 0; t--) {
      Token token = sentence.token(t);
      if (isFreeVerb(sentence, token) && !token.relation().equals("relcl")) {
        return add(quotation, sentence, token, Pattern.COLON);
      }
    }
    return byNoun(quotation, sentence, i);
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

  /** Long enough, and a whole clause by its marks: not a title or a word held at a distance. */
  private boolean isSpeech(Quotation quotation) {
    String inner = quotation.inner().of(article.text()).strip();
    if (inner.isEmpty() || !quotation.closed() && !quotation.continues() && inner.length() > 3000) {
      return false;
    }
    char last = inner.charAt(inner.length() - 1);
    char first = inner.charAt(0);
    int words = inner.split("\\s+").length;
    if (isName(quotation)) {
      return false;
    }
    boolean stop = ".,!?…—-".indexOf(last) >= 0 || !quotation.closed();
    char behind =
        quotation.span().end() < article.text().length()
            ? article.text().charAt(quotation.span().end())
            : '\n';
    return words >= 2 && (stop || ".,\n".indexOf(behind) >= 0) && !Character.isLowerCase(first)
        || words >= 5 && stop;
  }

  /** A short one whose words are all capitalised: the name of a show, a book, a song. */
  private boolean isName(Quotation quotation) {
    String[] words = quotation.inner().of(article.text()).strip().split("\\s+");
    if (words.length < 2 || words.length > LONGEST_NAME || endsInComma(quotation)) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      if (!Character.isLowerCase(word.charAt(0))) {
        capitals++;
      } else if (!SMALL_WORDS.contains(word)) {
        return false;
      }
    }
    return capitals > 1;
  }

  /** Quotations that run on into the next paragraph's and got no owner of their own. */
  private List<Draft> joinForward() {
    List<Quotation> all = quotations.all();
    for (int i = all.size() - 2; i >= 0; i--) {
      if (all.get(i).continues() && owner(all.get(i)) < 0) {
        int next = owner(all.get(i + 1));
        if (next >= 0) {
          drafts.set(next, drafts.get(next).with(all.get(i).span()));
        }
      }
    }
    return drafts;
  }

  private @Nullable ParsedSentence sentenceAt(int index) {
    List<ParsedSentence> sentences = article.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (index < span.begin()) {
        high = middle - 1;
      } else if (index >= span.end()) {
        low = middle + 1;
      } else {
        return sentences.get(middle);
      }
    }
    return null;
  }

  private static int firstTokenFrom(ParsedSentence sentence, int index) {
    int i = 0;
    while (i < sentence.size() && sentence.token(i).span().begin() < index) {
      i++;
    }
    return i;
  }
}
