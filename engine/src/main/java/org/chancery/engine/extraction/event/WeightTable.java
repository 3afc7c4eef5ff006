package org.chancery.engine.extraction.event;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Weights of numbered features, one a class, as a trained model keeps them. Immutable and safe for
 * use by several threads.
 */
final class WeightTable {

  /** Weights are kept in the file as multiples of one part of so many. */
  static final float STEPS = 4096;

  /** Open addressing: a key above, where its row begins below; 0 where free. */
  private final long[] slots;

  /** The first row is all 0; a row is as {@linkplain WeightSum#width long} as a sum needs it. */
  private final float[] weights;

  private final int classes;

  /** Where the rows begin of features that always come together, by the number of their run. */
  private final int[][] runs;

  private WeightTable(long[] slots, float[] weights, int classes, int[][] runs) {
    this.slots = slots;
    this.weights = weights;
    this.classes = classes;
    this.runs = runs;
  }

  /**
   * Reads the number of features, then each feature's number and its weights.
   *
   * @param runs weights of the dimensions of vectors, as read before
   */
  static WeightTable read(DataInputStream in, int classes, short[]... runs) throws IOException {
    int features = in.readInt();
    int width = WeightSum.width(classes);
    int dimensions = 0;
    for (short[] run : runs) {
      dimensions += run.length / classes;
    }
    float[] weights = new float[(1 + features + dimensions) * width];
    long[] slots = new long[Integer.highestOneBit(Math.max(1, features)) * 4];
    int row = width;
    for (int i = 0; i < features; i++) {
      put(slots, in.readInt(), row);
      for (int c = 0; c < classes; c++) {
        weights[row + c] = in.readShort() / STEPS;
      }
      row += width;
    }
    int[][] begins = new int[runs.length][];
    for (int r = 0; r < runs.length; r++) {
      begins[r] = new int[runs[r].length / classes];
      for (int i = 0; i < begins[r].length; i++) {
        begins[r][i] = row;
        for (int c = 0; c < classes; c++) {
          weights[row + c] = runs[r][i * classes + c] / STEPS;
        }
        row += width;
      }
    }
    return new WeightTable(slots, weights, classes, begins);
  }

  private static void put(long[] slots, int key, int row) {
    int at = key & (slots.length - 1);
    while (slots[at] != 0) {
      at = (at + 1) & (slots.length - 1);
    }
    slots[at] = ((long) key << Integer.SIZE) | row;
  }

  /**
   * The same weights, quicker for features that come in runs.
   *
   * @param keys the numbers of each run's features
   */
  WeightTable with(int[][] keys) {
    int[][] begins = new int[keys.length][];
    for (int r = 0; r < keys.length; r++) {
      begins[r] = new int[keys[r].length];
      for (int i = 0; i < keys[r].length; i++) {
        begins[r][i] = row(keys[r][i]);
      }
    }
    return new WeightTable(slots, weights, classes, begins);
  }

  /**
   * The weighted rows of these features.
   *
   * @param more how many rows will be added to them
   */
  WeightSum sum(FeatureList features, int more) {
    WeightSum sum = new WeightSum(features.size() + more);
    int next = 0;
    for (FeatureList.Run run : features.runs()) {
      if (run.number() < runs.length) {
        add(features, next, run.begin(), sum);
        add(run.number(), features.values(), run.begin(), sum);
        next = run.end();
      }
    }
    add(features, next, features.size(), sum);
    return sum;
  }

  private void add(FeatureList features, int begin, int end, WeightSum sum) {
    for (int i = begin; i < end; i++) {
      int row = row(features.key(i));
      if (row > 0) {
        sum.add(row, features.value(i));
      }
    }
  }

  /** Adds a vector of a run; it begins at {@code from}. */
  void add(int run, float[] values, int from, WeightSum sum) {
    sum.add(runs[run], values, from);
  }

  /** How many runs there are. */
  int runs() {
    return runs.length;
  }

  /**
   * Logarithms of the classes' odds up to a common summand; a new array, which may be longer than
   * there are classes.
   */
  float[] scores(WeightSum sum) {
    return sum.over(weights, classes);
  }

  /** Where a feature's weights begin, 0 where it has none. */
  private int row(int key) {
    int at = key & (slots.length - 1);
    while (slots[at] != 0) {
      long slot = slots[at];
      if ((int) (slot >> Integer.SIZE) == key) {
        return (int) slot;
      }
      at = (at + 1) & (slots.length - 1);
    }
    return 0;
  }
}
