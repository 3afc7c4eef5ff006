package org.chancery.distil;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Splits lower-case words into a model's word pieces, the longest first. */
final class WordPieces {

  private static final String INSIDE = "##";
  private static final int START = 101;
  private static final int END = 102;
  private static final int UNKNOWN = 100;

  private final Map<String, Integer> ids;

  WordPieces(Map<String, Integer> ids) {
    this.ids = ids;
  }

  /** The pieces of one word between the model's marks of begin and end. */
  long[] of(String word) {
    List<Integer> pieces = new ArrayList<>();
    pieces.add(START);
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      Integer id = null;
      while (to > from && id == null) {
        id = ids.get((from > 0 ? INSIDE : "") + word.substring(from, to));
        to--;
      }
      if (id == null) {
        pieces.add(UNKNOWN);
        break;
      }
      pieces.add(id);
      from = to + 1;
    }
    pieces.add(END);
    return pieces.stream().mapToLong(Integer::longValue).toArray();
  }
}
