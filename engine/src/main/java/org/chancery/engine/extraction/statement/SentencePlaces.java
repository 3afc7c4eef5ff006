package org.chancery.engine.extraction.statement;

import java.util.List;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds sentences and tokens by place in the article's text. Immutable. */
final class SentencePlaces {

  private final String text;
  private final List<ParsedSentence> sentences;

  SentencePlaces(ParsedArticle article) {
    this.text = article.text();
    this.sentences = article.sentences();
  }

  String text() {
    return text;
  }

  /** The sentence that holds this index, or null between sentences. */
  @Nullable ParsedSentence at(int index) {
    int i = lastBeginningAt(index);
    return i >= 0 && index < sentences.get(i).span().end() ? sentences.get(i) : null;
  }

  /** The sentence before this one, or null. */
  @Nullable ParsedSentence before(ParsedSentence sentence) {
    return sentence.index() == 0 ? null : sentences.get(sentence.index() - 1);
  }

  /** Number of the last sentence that begins at or before the index; -1 before the first. */
  int lastBeginningAt(int index) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().begin() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The sentence that goes on behind the quotation, in the same line, or null. */
  @Nullable ParsedSentence behind(Quotation quotation) {
    int i = quotation.span().end();
    while (i < text.length() && (Spaces.isBlank(text.charAt(i)) || text.charAt(i) == ',')) {
      i++;
    }
    return i < text.length() ? at(i) : null;
  }

  /** Index of the last character before the quotation that is not space; -1 where none is. */
  int lastLetterBefore(Quotation quotation) {
    int i = quotation.span().begin() - 1;
    while (i >= 0 && Spaces.isSpace(text.charAt(i))) {
      i--;
    }
    return i;
  }

  /**
   * Whether the quotation goes on with the clause that it stands in: a word before it in the same
   * line, and a small letter at its head.
   */
  boolean runsInto(Quotation quotation) {
    int i = quotation.span().begin() - 1;
    while (i >= 0 && Spaces.isBlank(text.charAt(i))) {
      i--;
    }
    return i >= 0
        && Character.isLetter(text.charAt(i))
        && Character.isLowerCase(text.charAt(quotation.inner().begin()));
  }

  /** Whether a colon in the same line stands right before the quotation. */
  boolean isBehindColon(Quotation quotation) {
    int i = quotation.span().begin() - 1;
    while (i >= 0 && Spaces.isBlank(text.charAt(i))) {
      i--;
    }
    return i >= 0 && text.charAt(i) == ':';
  }

  /** Place in the sentence of the first token that begins at or behind the index. */
  static int firstTokenFrom(ParsedSentence sentence, int index) {
    int i = 0;
    while (i < sentence.size() && sentence.token(i).span().begin() < index) {
      i++;
    }
    return i;
  }

  /** Place in the sentence of the first token that the quotation does not precede. */
  static int edgeBehind(ParsedSentence sentence, Quotation quotation) {
    return firstTokenFrom(sentence, quotation.span().end());
  }

  /** Numbers of the sentences that a span touches, half-open; empty before the first sentence. */
  Span touched(Span span) {
    int first = lastBeginningAt(span.begin());
    int last = lastBeginningAt(Math.max(span.begin(), span.end() - 1));
    return new Span(Math.max(0, first), Math.max(0, last + 1));
  }
}
