package org.chancery.register.image;

import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Strings by number, decoded when first asked for. Safe for use by several threads: at worst two of
 * them decode the same string.
 */
public final class StringTable {

  private final int[] offsets;
  private final byte[] texts;
  private final @Nullable String[] decoded;

  StringTable(int[] offsets, byte[] texts) {
    this.offsets = offsets;
    this.texts = texts;
    this.decoded = new String[Math.max(0, offsets.length - 1)];
  }

  /** The string of a number. */
  public String text(int number) {
    String known = decoded[number];
    if (known != null) {
      return known;
    }
    int begin = offsets[number];
    String text = new String(texts, begin, offsets[number + 1] - begin, StandardCharsets.UTF_8);
    decoded[number] = text;
    return text;
  }

  /**
   * Finds a string among rows that stand in the alphabetical order of theirs.
   *
   * @param rows how many there are
   * @param number of a row's string
   * @return the row, or -1
   */
  public int find(String string, int rows, IntUnaryOperator number) {
    int low = 0;
    int high = rows - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = text(number.applyAsInt(middle)).compareTo(string);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** The string of a number; absent for {@link ImageWriter#NO_STRING}. */
  public @Nullable String textOrNull(int number) {
    return number == ImageWriter.NO_STRING ? null : text(number);
  }
}
