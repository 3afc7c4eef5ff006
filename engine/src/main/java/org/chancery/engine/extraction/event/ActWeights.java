package org.chancery.engine.extraction.event;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Weights of a multinomial logistic regression over {@link ActEvidence}. Immutable and safe for use
 * by several threads.
 */
final class ActWeights {

  private static final float STEPS = 4096;

  /** Open addressing: a key above, one more than its row below; 0 where free. */
  private final long[] slots;

  private final short[] weights;
  private final float[][] meanings;
  private final int classes;

  private ActWeights(int classes, int[] keys, short[] weights, float[][] meanings) {
    this.classes = classes;
    this.weights = weights;
    this.meanings = meanings;
    this.slots = new long[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
    for (int i = 0; i < keys.length; i++) {
      int at = keys[i] & (slots.length - 1);
      while (slots[at] != 0) {
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = ((long) keys[i] << Integer.SIZE) | (i + 1);
    }
  }

  /**
   * Reads the numbers of classes, blocks and dimensions, the blocks' weights, the number of
   * features, and each feature's number with its weights; weights are multiples of 1/4096.
   */
  static ActWeights read(DataInputStream in) throws IOException {
    int classes = in.readInt();
    float[][] meanings = new float[in.readInt()][];
    int dimensions = in.readInt();
    for (int b = 0; b < meanings.length; b++) {
      float[] block = new float[dimensions * classes];
      for (int i = 0; i < block.length; i++) {
        block[i] = in.readShort() / STEPS;
      }
      meanings[b] = block;
    }
    int[] keys = new int[in.readInt()];
    short[] weights = new short[keys.length * classes];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readInt();
      for (int c = 0; c < classes; c++) {
        weights[i * classes + c] = in.readShort();
      }
    }
    return new ActWeights(classes, keys, weights, meanings);
  }

  /** Logarithms of the classes' odds up to a common summand. */
  float[] scores(ActEvidence evidence) {
    float[] scores = new float[classes];
    FeatureList features = evidence.features();
    for (int i = 0; i < features.size(); i++) {
      int row = row(features.key(i));
      if (row >= 0) {
        float value = features.value(i) / STEPS;
        for (int c = 0; c < classes; c++) {
          scores[c] += value * weights[row + c];
        }
      }
    }
    for (int b = 0; b < meanings.length; b++) {
      float[] vector = evidence.raw(b);
      if (vector != null) {
        add(vector, meanings[b], scores);
      }
    }
    return scores;
  }

  private static void add(float[] vector, float[] block, float[] scores) {
    int at = 0;
    for (float x : vector) {
      for (int c = 0; c < scores.length; c++) {
        scores[c] += x * block[at++];
      }
    }
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
