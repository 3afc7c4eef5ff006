package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a sentence shows of a word or of a pair, as numbered features with a weight each. A
 * feature's number is a hash of its name, so that names need not be kept. Confined to one thread.
 */
public final class FeatureList {

  private static final int START = 0x811c9dc5;
  private static final FeatureGroup[] GROUPS = FeatureGroup.values();
  private static final int PRIME = 0x01000193;

  private int[] keys;
  private float[] values;
  private byte[] groups;
  private FeatureGroup group = FeatureGroup.WORDS;
  private final List<Run> runs = new ArrayList<>();
  private int size;

  /** Features from {@code begin} up to before {@code end} that always come together. */
  record Run(int number, int begin, int end) {}

  /** An empty list with room for so many features; more may be added. */
  FeatureList(int expected) {
    this.keys = new int[expected];
    this.values = new float[expected];
    this.groups = new byte[expected];
  }

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
    room(1);
    keys[size] = key;
    groups[size] = (byte) group.ordinal();
    values[size++] = value;
  }

  /**
   * Adds features that always come together.
   *
   * @param run number of the run, the same for the same keys
   */
  void addRun(int run, int[] runKeys, float[] runValues) {
    runs.add(new Run(run, size, size + runKeys.length));
    room(runKeys.length);
    System.arraycopy(runKeys, 0, keys, size, runKeys.length);
    System.arraycopy(runValues, 0, values, size, runKeys.length);
    Arrays.fill(groups, size, size + runKeys.length, (byte) group.ordinal());
    size += runKeys.length;
  }

  private void room(int more) {
    if (size + more > keys.length) {
      int length = Math.max(size + more, 2 * size);
      keys = Arrays.copyOf(keys, length);
      values = Arrays.copyOf(values, length);
      groups = Arrays.copyOf(groups, length);
    }
  }

  /** The runs in the order in which they were added. */
  List<Run> runs() {
    return runs;
  }

  /** The weights themselves, not to be changed; there may be more than features. */
  float[] values() {
    return values;
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
