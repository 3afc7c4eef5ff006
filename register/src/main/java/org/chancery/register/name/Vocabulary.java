package org.chancery.register.name;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.chancery.register.image.ImageReader;
import org.chancery.register.image.ImageWriter;

/**
 * The words that names consist of, numbered in alphabetical order. Immutable; safe for use by
 * several threads.
 */
final class Vocabulary {

  /** Number of a word that no name has. */
  static final int UNKNOWN = -1;

  private final char[] letters;
  private final int[] offsets;
  private final int[] table;

  private Vocabulary(char[] letters, int[] offsets, int[] table) {
    this.letters = letters;
    this.offsets = offsets;
    this.table = table;
  }

  static Vocabulary of(Collection<String> words) {
    List<String> sorted = words.stream().distinct().sorted().toList();
    int[] offsets = new int[sorted.size() + 1];
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < sorted.size(); i++) {
      letters.append(sorted.get(i));
      offsets[i + 1] = letters.length();
    }
    int[] table = new int[Math.max(2, Integer.highestOneBit(sorted.size() + 1) * 4)];
    Arrays.fill(table, UNKNOWN);
    for (int i = 0; i < sorted.size(); i++) {
      int slot = slot(sorted.get(i).hashCode(), table.length);
      while (table[slot] != UNKNOWN) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = i;
    }
    return new Vocabulary(letters.toString().toCharArray(), offsets, table);
  }

  int size() {
    return offsets.length - 1;
  }

  /**
   * The number of a word, or {@link #UNKNOWN}.
   *
   * @param hash of its first {@code length} characters, as {@link String#hashCode} reckons it
   */
  int number(char[] word, int length, int hash) {
    int slot = slot(hash, table.length);
    while (true) {
      int number = table[slot];
      if (number == UNKNOWN) {
        return UNKNOWN;
      }
      int begin = offsets[number];
      if (Arrays.equals(letters, begin, offsets[number + 1], word, 0, length)) {
        return number;
      }
      slot = (slot + 1) & (table.length - 1);
    }
  }

  int number(String word) {
    return number(word.toCharArray(), word.length(), word.hashCode());
  }

  void write(ImageWriter image) {
    image.chars(letters);
    image.ints(offsets);
    image.ints(table);
  }

  static Vocabulary read(ImageReader image) {
    return new Vocabulary(image.chars(), image.ints(), image.ints());
  }

  private static int slot(int hash, int size) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (size - 1);
  }
}
