package org.chancery.engine.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of a repaired text: its lines that are not blank. */
public final class Paragraphs {

  private Paragraphs() {}

  /** Spans of the paragraphs, in order, without white space at their ends. */
  public static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int lineEnd = text.indexOf('\n', begin);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      int first = begin;
      int last = end;
      while (first < last && isSpace(text.charAt(first))) {
        first++;
      }
      while (last > first && isSpace(text.charAt(last - 1))) {
        last--;
      }
      if (first < last) {
        paragraphs.add(new Span(first, last));
      }
      begin = end + 1;
    }
    return paragraphs;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
