package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
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
    int last = -1;
    Quotation lastOwned = null;
    for (Quotation quotation : quotations.all()) {
      int owner = owner(quotation);
      if (owner < 0) {
        owner = beside(quotation);
      }
      if (owner < 0
          && last >= 0
          && lastOwned != null
          && continues(drafts.get(last), lastOwned, quotation)) {
        drafts.set(last, drafts.get(last).with(quotation.span()));
        owner = last;
      }
      if (owner < 0) {
        owner = behindColon(quotation);
      }
      if (owner >= 0) {
        last = owner;
        lastOwned = quotation;
      }
    }
    return joinForward();
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

  /** A verb of speech in the quotation's sentence, outside it and near its edge. */
  private int beside(Quotation quotation) {
    if (!isSpeech(quotation)) {
      return -1;
    }
    ParsedSentence after = sentenceAt(quotation.span().end() - 1);
    if (after != null) {
      for (int i = firstTokenFrom(after, quotation.span().end());
          i < Math.min(after.size(), firstTokenFrom(after, quotation.span().end()) + NEAR);
          i++) {
        if (isFreeSpeechVerb(after, after.token(i))) {
          return add(quotation, after, after.token(i), Pattern.QUOTATION);
        }
      }
    }
    ParsedSentence before = sentenceAt(quotation.span().begin());
    if (before != null) {
      int edge = firstTokenFrom(before, quotation.span().begin());
      for (int i = edge - 1; i >= Math.max(0, edge - NEAR); i--) {
        if (isFreeSpeechVerb(before, before.token(i))) {
          return add(quotation, before, before.token(i), Pattern.QUOTATION);
        }
      }
    }
    return -1;
  }

  private boolean isFreeSpeechVerb(ParsedSentence sentence, Token token) {
    if (!token.isVerb() || token.relation().startsWith("aux")) {
      return false;
    }
    Cue cue = lexicon.verb(token.lemma());
    if (cue == null || !cue.takes(Shape.CLAUSE) || Subjects.isPassive(sentence, token)) {
      return false;
    }
    for (Draft draft : drafts) {
      if (draft.sentence() == sentence && draft.cue() == token) {
        return false;
      }
    }
    return quotations.at(token.span().begin()).isEmpty();
  }

  private int add(Quotation quotation, ParsedSentence sentence, Token verb, Pattern pattern) {
    Cue cue = lexicon.verb(verb.lemma());
    Token source = Subjects.speaker(sentence, verb);
    if (source != null && quotation.span().contains(source.span())) {
      source = null;
    }
    if (source == null) {
      return -1;
    }
    drafts.add(
        new Draft(
            sentence,
            verb,
            CueSpan.verb(sentence, verb),
            source,
            List.of(quotation.span()),
            cue == null
                ? org.chancery.engine.extraction.Statement.Attitude.ASSERTION
                : cue.attitude(),
            pattern));
    return drafts.size() - 1;
  }

  /** Whether nothing but space stands between the statement and the quotation. */
  private boolean continues(Draft draft, Quotation previous, Quotation quotation) {
    if (!isSpeech(quotation)) {
      return false;
    }
    Span sentence = draft.sentence().span();
    int end = Math.max(Math.max(sentence.end(), previous.span().end()), draft.contentCover().end());
    if (end > quotation.span().begin()) {
      return false;
    }
    String between = article.text().substring(end, quotation.span().begin());
    return between.chars().noneMatch(Character::isLetterOrDigit) && breaks(between) <= 2;
  }

  private static long breaks(String between) {
    return between.chars().filter(c -> c == '\n').count();
  }

  private int behindColon(Quotation quotation) {
    int i = quotation.span().begin() - 1;
    while (i >= 0
        && (Character.isWhitespace(article.text().charAt(i))
            || article.text().charAt(i) == '\u00a0')) {
      i--;
    }
    if (i < 0 || article.text().charAt(i) != ':' || !isSpeech(quotation)) {
      return -1;
    }
    ParsedSentence sentence = sentenceAt(i);
    if (sentence == null) {
      return -1;
    }
    for (int t = firstTokenFrom(sentence, i); t >= 0; t--) {
      if (t < sentence.size() && sentence.token(t).isVerb() && sentence.token(t).head() < 0) {
        return add(quotation, sentence, sentence.token(t), Pattern.COLON);
      }
    }
    return -1;
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
    boolean stop = ".,!?…—-".indexOf(last) >= 0 || !quotation.closed();
    char behind =
        quotation.span().end() < article.text().length()
            ? article.text().charAt(quotation.span().end())
            : '\n';
    return words >= 2 && (stop || ".,\n".indexOf(behind) >= 0) && !Character.isLowerCase(first)
        || words >= 5 && stop;
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
