package org.chancery.engine.sentence.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * From a feature to the place of its weights: an open-addressing hash table of exact keys.
 *
 * <p>A key packs the feature template's number and up to three atoms (numbers of strings, from 1; 0
 * for none) into 64 bits. A slot is two longs: the key, 0 when the slot is free, and the place in
 * {@link WeightBlocks}. Immutable and safe to share.
 */
final class FeatureTable {

  /** Most templates that a model can have. */
  static final int MAX_TEMPLATES = 1 << 7;

  /** Most atoms of a joined feature. */
  static final int MAX_ATOMS = 3;

  /** Atoms are below this. */
  static final int ATOM_BOUND = 1 << 19;

  private static final int ATOM_BITS = 19;
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

  private final LongBuffer slots;
  private final int capacity;

  FeatureTable(ByteBuffer section) {
    slots = section.asLongBuffer();
    capacity = slots.capacity() / 2;
  }

  static long key(int template, int first, int second, int third) {
    return ((((long) template << ATOM_BITS | first) << ATOM_BITS | second) << ATOM_BITS) | third;
  }

  /**
   * Finds the places of features' weights.
   *
   * <p>All keys' first slots are read before any is looked at: the processor then waits for memory
   * once, not once a key.
   *
   * @param keys the features, {@code count} of them
   * @param firstFound room for as many keys
   * @param places room for as many places; gets those of the features that the model knows, in
   *     order
   * @return how many features the model knows
   */
  int find(long[] keys, int count, long[] firstFound, int[] places) {
    for (int i = 0; i < count; i++) {
      firstFound[i] = slots.get(2 * slot(keys[i], capacity));
    }
    int known = 0;
    for (int i = 0; i < count; i++) {
      if (firstFound[i] != 0) {
        int place = find(keys[i], firstFound[i]);
        if (place != 0) {
          places[known++] = place;
        }
      }
    }
    return known;
  }

  private int find(long key, long firstFound) {
    int slot = slot(key, capacity);
    long found = firstFound;
    while (found != key) {
      if (found == 0) {
        return 0;
      }
      slot = slot + 1 == capacity ? 0 : slot + 1;
      found = slots.get(2 * slot);
    }
    return (int) slots.get(2 * slot + 1);
  }

  /** Makes the section of a table that holds the given keys, all different. */
  static ByteBuffer section(long[] keys, int[] places, int count) {
    int capacity = Math.max(16, count + count / 2);
    ByteBuffer section = ByteBuffer.allocate(capacity * 16).order(ByteOrder.LITTLE_ENDIAN);
    LongBuffer slots = section.asLongBuffer();
    for (int i = 0; i < count; i++) {
      int slot = slot(keys[i], capacity);
      while (slots.get(2 * slot) != 0) {
        slot = slot + 1 == capacity ? 0 : slot + 1;
      }
      slots.put(2 * slot, keys[i]).put(2 * slot + 1, places[i]);
    }
    return section;
  }

  private static int slot(long key, int capacity) {
    long mixed = (key ^ (key >>> 32)) * MIX;
    return (int) (((mixed >>> 32) * capacity) >>> 32);
  }
}
