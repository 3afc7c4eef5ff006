package org.chancery.formats.output.html;

import org.jspecify.annotations.Nullable;

/** Finds the UTF-16 unit at which a code point of a text begins. Immutable. */
public final class CodePointIndex {

  private final int units;

  /** Where each code point begins, then the text's length; null where all have one unit. */
  private final int @Nullable [] begins;

  public CodePointIndex(String text) {
    units = text.length();
    int count = text.codePointCount(0, units);
    if (count == units) {
      begins = null;
      return;
    }
    int[] places = new int[count + 1];
    int unit = 0;
    for (int i = 0; i < count; i++) {
      places[i] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    places[count] = units;
    begins = places;
  }

  /** The unit where the code point with that number begins; bounded by the text. */
  public int unit(int codePoint) {
    if (begins == null) {
      return Math.max(0, Math.min(codePoint, units));
    }
    return begins[Math.max(0, Math.min(codePoint, begins.length - 1))];
  }
}
