package org.chancery.engine.extraction.statement;

import java.util.Set;

/** What the words of a quotation say about it: speech, or a title, or a word held at a distance. */
final class QuotationWords {

  private static final int LONGEST_NAME = 6;

  /** So many words that end like a sentence are speech even when they begin in the middle. */
  private static final int LONG_ENOUGH = 5;

  private static final String INNER_MARKS = "'’‘";

  private static final Set<String> SMALL_WORDS =
      Set.of("the", "a", "an", "of", "and", "in", "on", "to", "for", "with", "at", "is");

  private final String text;

  QuotationWords(String text) {
    this.text = text;
  }

  /** The words, without the closing mark of a quotation within the quotation. */
  private String inner(Quotation quotation) {
    String inner = quotation.inner().of(text).strip();
    int end = inner.length();
    while (end > 0 && INNER_MARKS.indexOf(inner.charAt(end - 1)) >= 0) {
      end--;
    }
    return inner.substring(0, end).strip();
  }

  /** A comma before the closing mark says that the speaker follows. */
  boolean endsInComma(Quotation quotation) {
    return quotation.closed() && inner(quotation).endsWith(",");
  }

  boolean endsInFullStop(Quotation quotation) {
    return inner(quotation).endsWith(".");
  }

  /** Ends so that no words need follow which say who spoke. */
  boolean endsAlone(Quotation quotation) {
    return endsInFullStop(quotation) || isCall(quotation);
  }

  /** A question or a call, of however few words. */
  boolean isCall(Quotation quotation) {
    String inner = inner(quotation);
    return quotation.closed() && (inner.endsWith("?") || inner.endsWith("!"));
  }

  /** Long enough, and a whole clause by its marks. */
  boolean isSpeech(Quotation quotation) {
    String inner = inner(quotation);
    if (inner.isEmpty() || isName(quotation)) {
      return false;
    }
    int words = inner.split("\\s+").length;
    boolean stop = ".,!?…—-".indexOf(inner.charAt(inner.length() - 1)) >= 0 || !quotation.closed();
    boolean ends = stop || ".,\n".indexOf(charBehind(quotation)) >= 0;
    return words >= 2 && ends && !Character.isLowerCase(inner.charAt(0))
        || words >= LONG_ENOUGH && stop;
  }

  /** So many words behind a capital are speech, wherever the quotation ends. */
  boolean startsSentence(Quotation quotation) {
    String inner = inner(quotation);
    return !inner.isEmpty()
        && Character.isUpperCase(inner.charAt(0))
        && inner.split("\\s+").length >= LONG_ENOUGH
        && !isName(quotation);
  }

  private char charBehind(Quotation quotation) {
    int end = quotation.span().end();
    return end < text.length() ? text.charAt(end) : '\n';
  }

  /** A short one whose words are all capitalised: the name of a show, a book, a song. */
  boolean isName(Quotation quotation) {
    String[] words = inner(quotation).split("\\s+");
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
}
