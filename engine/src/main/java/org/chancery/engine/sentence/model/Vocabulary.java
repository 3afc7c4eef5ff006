package org.chancery.engine.sentence.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.List;

/**
 * The strings that the models know, numbered from 1.
 *
 * <p>The first of them are the atoms, the values that features are made of; the rest are words that
 * have an ambiguity class or word clusters only. Immutable and safe to share.
 */
final class Vocabulary {

  private static final int MIX = 0x9E37_79B9;

  private final int atomCount;
  private final LongBuffer slots;
  private final int capacity;
  private final IntBuffer offsets;
  private final CharBuffer chars;
  private final ShortBuffer classes;
  private final ShortBuffer clusters;

  Vocabulary(ModelImage image, int atomCount) {
    this.atomCount = atomCount;
    slots = image.section(Section.WORD_SLOTS).asLongBuffer();
    capacity = slots.capacity();
    offsets = image.section(Section.WORD_OFFSETS).asIntBuffer();
    chars = image.section(Section.WORD_CHARS).asCharBuffer();
    classes = image.section(Section.WORD_CLASSES).asShortBuffer();
    clusters = image.section(Section.WORD_CLUSTERS).asShortBuffer();
  }

  /** The number of a string, 0 when the models do not know it. */
  int word(String string) {
    int hash = string.hashCode();
    int slot = slot(hash, capacity);
    while (true) {
      long found = slots.get(slot);
      if (found == 0) {
        return 0;
      }
      if ((int) (found >>> 32) == hash && is((int) found, string)) {
        return (int) found;
      }
      slot = slot + 1 == capacity ? 0 : slot + 1;
    }
  }

  /** A word's number as an atom, 0 when no feature is made of it. */
  int atom(int word) {
    return word <= atomCount ? word : 0;
  }

  /** The number of a string as an atom, 0 when no feature is made of it. */
  int atom(String string) {
    return atom(word(string));
  }

  /** The ambiguity class of a word, 0 for none. */
  int ambiguityClass(int word) {
    return word == 0 ? 0 : classes.get(word - 1);
  }

  /** The set of clusters of a word, 0 for none. */
  int clusterSet(int word) {
    return word == 0 ? 0 : clusters.get(word - 1);
  }

  private boolean is(int word, String string) {
    int begin = offsets.get(word - 1);
    int length = string.length();
    if (offsets.get(word) - begin != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (chars.get(begin + i) != string.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Makes the section of the hash slots. */
  static ByteBuffer slots(List<String> words) {
    int capacity = Math.max(16, words.size() + words.size() / 2);
    ByteBuffer section = littleEndian(capacity * 8L);
    LongBuffer slots = section.asLongBuffer();
    for (int i = 0; i < words.size(); i++) {
      int hash = words.get(i).hashCode();
      int slot = slot(hash, capacity);
      while (slots.get(slot) != 0) {
        slot = slot + 1 == capacity ? 0 : slot + 1;
      }
      slots.put(slot, (long) hash << 32 | (i + 1));
    }
    return section;
  }

  /** Makes the section of the strings' beginnings. */
  static ByteBuffer offsets(List<String> words) {
    ByteBuffer section = littleEndian((words.size() + 1) * 4L);
    int offset = 0;
    section.putInt(offset);
    for (String word : words) {
      offset += word.length();
      section.putInt(offset);
    }
    return section.flip();
  }

  /** Makes the section of the strings' characters. */
  static ByteBuffer chars(List<String> words) {
    ByteBuffer section = littleEndian(words.stream().mapToLong(String::length).sum() * 2);
    CharBuffer chars = section.asCharBuffer();
    words.forEach(chars::put);
    return section;
  }

  private static ByteBuffer littleEndian(long length) {
    return ByteBuffer.allocate(Math.toIntExact(length)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int slot(int hash, int capacity) {
    long mixed = (hash * MIX) & 0xFFFF_FFFFL;
    return (int) ((mixed * capacity) >>> 32);
  }
}
