package org.chancery.engine.extraction.event;

import java.util.Arrays;

/**
 * What a pair's sentence shows, as numbered features with a weight each. A feature's number is a
 * hash of its name, so that names need not be kept. Confined to one pair.
 */
public final class FeatureList {

  private static final int START = 0x811c9dc5;
  private static final FeatureGroup[] GROUPS = FeatureGroup.values();
  private static final int PRIME = 0x01000193;

  private int[] keys = new int[256];
  private float[] values = new float[256];
  private byte[] groups = new byte[256];
  private FeatureGroup group = FeatureGroup.WORDS;
  private int size;

  /** What is added from now on comes from {@code next}. */
  void begin(FeatureGroup next) {
    group = next;
  }

  /** Adds the feature that these parts name, with weight 1. */
  void add(String... parts) {
    add(1, parts);
  }

  /** Adds a feature with a weight; given twice, the weights add up. */
  void add(float value, String... parts) {
    add(hash(parts), value);
  }

  void add(int key, float value) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
      groups = Arrays.copyOf(groups, 2 * size);
    }
    keys[size] = key;
    groups[size] = (byte) group.ordinal();
    values[size++] = value;
  }

  /** The number of the feature that these parts name. */
  static int hash(String... parts) {
    int hash = START;
    for (String part : parts) {
      for (int i = 0; i < part.length(); i++) {
        hash = (hash ^ part.charAt(i)) * PRIME;
      }
      hash = (hash ^ '|') * PRIME;
    }
    // The last bits of this hash hang on the last letters only; mix them.
    hash ^= hash >>> 15;
    hash *= 0x2c1b3c6d;
    return hash ^ (hash >>> 12);
  }

  public int size() {
    return size;
  }

  /** Number of the i-th feature. */
  public int key(int i) {
    return keys[i];
  }

  /** Weight of the i-th feature. */
  public float value(int i) {
    return values[i];
  }

  /** Where the i-th feature comes from. */
  public FeatureGroup group(int i) {
    return GROUPS[groups[i]];
  }
}
