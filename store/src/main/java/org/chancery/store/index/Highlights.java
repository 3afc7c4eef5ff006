package org.chancery.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Where the words of a search stand in a text, in whatever form. Immutable. */
public final class Highlights {

  private static final String ANY_FIELD = "";

  private final Set<String> stems;

  /**
   * @param words as they were searched for
   */
  public Highlights(String words) {
    Set<String> found = new HashSet<>();
    StringBuilder wanted = new StringBuilder();
    for (String word : words.split("\\s+", -1)) {
      // What a result must not have needs no mark.
      if (!word.startsWith("-")) {
        wanted.append(word).append(' ');
      }
    }
    each(wanted.toString(), (term, begin, end) -> found.add(term));
    this.stems = Set.copyOf(found);
  }

  /**
   * A piece of a text.
   *
   * @param isFound whether it is one of the words
   */
  public record Piece(String text, boolean isFound) {}

  /** A text in pieces; joined they are the text. */
  public List<Piece> in(String text) {
    List<Piece> pieces = new ArrayList<>();
    int[] done = {0};
    if (!stems.isEmpty()) {
      each(
          text,
          (term, begin, end) -> {
            if (stems.contains(term) && begin >= done[0]) {
              add(pieces, text.substring(done[0], begin), false);
              add(pieces, text.substring(begin, end), true);
              done[0] = end;
            }
          });
    }
    add(pieces, text.substring(done[0]), false);
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, String text, boolean isFound) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, isFound));
    }
  }

  @FunctionalInterface
  private interface Taker {
    void take(String term, int begin, int end);
  }

  private static void each(String text, Taker taker) {
    try (Analyzer analyzer = new EnglishAnalyzer();
        TokenStream tokens = analyzer.tokenStream(ANY_FIELD, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        taker.take(
            term.toString().toLowerCase(Locale.ROOT), place.startOffset(), place.endOffset());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
