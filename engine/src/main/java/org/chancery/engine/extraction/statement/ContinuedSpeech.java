package org.chancery.engine.extraction.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.extraction.Statement.Attitude;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statement that a quotation which stands for itself goes on with. One for each article.
 */
final class ContinuedSpeech {

  private final Drafts drafts;
  private final SentencePlaces places;

  ContinuedSpeech(Drafts drafts, SentencePlaces places) {
    this.drafts = drafts;
    this.places = places;
  }

  /**
   * The statement of the sentence right before the quotation, which a quotation that stands for
   * itself goes on with.
   */
  boolean isContinued(Quotation quotation, @Nullable Quotation previous) {
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
      boolean quotes = drafts.quotes(i);
      if (!quotes && own.paragraph() != drafts.get(i).sentence().paragraph()) {
        continue;
      }
      int rank = end + places.text().length() * preference(drafts.get(i), quotes);
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

  /** Whoever is quoted goes on speaking, rather than who is said to have reported it. */
  private static int preference(Draft draft, boolean quotes) {
    if (!quotes) {
      return 0;
    }
    return draft.pattern() == Pattern.COMMENT ? 1 : 2;
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
}
