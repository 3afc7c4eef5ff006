package org.chancery.register.image;

import java.nio.charset.StandardCharsets;
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

  /** The string of a number; absent for {@link ImageWriter#NO_STRING}. */
  public @Nullable String textOrNull(int number) {
    return number == ImageWriter.NO_STRING ? null : text(number);
  }
}
