package org.chancery.formats.record;

import org.chancery.engine.text.Span;

/** The words around a span that make it understood by itself. Stateless. */
final class Surroundings {

  /** Most units shown before and behind the span. */
  private static final int REACH = 90;

  private static final String ENDS = ".!?\n\r";

  private Surroundings() {}

  /** The span with its sentence, or with as much of it as is near; cuts are marked by "…". */
  static String of(String text, Span span) {
    int begin = begin(text, span.begin());
    int end = end(text, span.end());
    boolean cutBefore = begin > 0 && span.begin() - begin >= REACH;
    boolean cutBehind = end < text.length() && end - span.end() >= REACH;
    while (cutBefore && begin < span.begin() && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin++;
    }
    while (cutBehind && end > span.end() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    String words = text.substring(begin, end).strip().replaceAll("\\s+", " ");
    return (cutBefore ? "… " : "") + words + (cutBehind ? " …" : "");
  }

  private static int begin(String text, int from) {
    int least = Math.max(0, from - REACH);
    for (int i = from - 1; i > least; i--) {
      if (isEnd(text, i)) {
        return i + 1;
      }
    }
    return least;
  }

  private static int end(String text, int from) {
    int most = Math.min(text.length(), from + REACH);
    for (int i = from; i < most; i++) {
      if (isEnd(text, i)) {
        return i + 1;
      }
    }
    return most;
  }

  /** A full stop that white space follows, or the end of a line. */
  private static boolean isEnd(String text, int i) {
    char c = text.charAt(i);
    if (ENDS.indexOf(c) < 0) {
      return false;
    }
    boolean line = c == '\n' || c == '\r';
    boolean initial = i > 1 && Character.isUpperCase(text.charAt(i - 1));
    return line
        || !initial && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
  }
}
