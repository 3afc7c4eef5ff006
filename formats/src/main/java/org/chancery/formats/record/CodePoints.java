package org.chancery.formats.record;

import org.jspecify.annotations.Nullable;

/**
 * Turns indices in UTF-16 units into code points, for one text. Constant time where the text has no
 * surrogates.
 */
final class CodePoints {

  private final int @Nullable [] supplementary;

  CodePoints(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += startsPair(text, i) ? 1 : 0;
    }
    if (count == 0) {
      supplementary = null;
      return;
    }
    int[] places = new int[count];
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      if (startsPair(text, i)) {
        places[next++] = i;
      }
    }
    supplementary = places;
  }

  private static boolean startsPair(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1));
  }

  /** The number of code points before the unit at {@code index}. */
  int at(int index) {
    if (supplementary == null) {
      return index;
    }
    int low = 0;
    int high = supplementary.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (supplementary[middle] < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return index - low;
  }
}
