package org.chancery.engine.extraction.event;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Weights of numbered features, one a class, as a trained model keeps them. Immutable and safe for
 * use by several threads.
 */
final class WeightTable {

  /** Weights are kept as multiples of one part of so many. */
  static final float STEPS = 4096;

  /** Open addressing: a key above, one more than its row below; 0 where free. */
  private final long[] slots;

  private final short[] weights;
  private final int classes;

  private WeightTable(int classes, int[] keys, short[] weights) {
    this.classes = classes;
    this.weights = weights;
    this.slots = new long[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
    for (int i = 0; i < keys.length; i++) {
      int at = keys[i] & (slots.length - 1);
      while (slots[at] != 0) {
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = ((long) keys[i] << Integer.SIZE) | (i + 1);
    }
  }

  /** Reads the number of features, then each feature's number and its weights. */
  static WeightTable read(DataInputStream in, int classes) throws IOException {
    int[] keys = new int[in.readInt()];
    short[] weights = new short[keys.length * classes];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readInt();
      for (int c = 0; c < classes; c++) {
        weights[i * classes + c] = in.readShort();
      }
    }
    return new WeightTable(classes, keys, weights);
  }

  /** Logarithms of the classes' odds up to a common summand; a new array. */
  float[] scores(FeatureList features) {
    float[] scores = new float[classes];
    for (int i = 0; i < features.size(); i++) {
      int row = row(features.key(i));
      if (row >= 0) {
        float value = features.value(i) / STEPS;
        for (int c = 0; c < classes; c++) {
          scores[c] += value * weights[row + c];
        }
      }
    }
    return scores;
  }

  /** Where a feature's weights begin, -1 where it has none. */
  private int row(int key) {
    int at = key & (slots.length - 1);
    while (slots[at] != 0) {
      long slot = slots[at];
      if ((int) (slot >> Integer.SIZE) == key) {
        return ((int) slot - 1) * classes;
      }
      at = (at + 1) & (slots.length - 1);
    }
    return -1;
  }
}
