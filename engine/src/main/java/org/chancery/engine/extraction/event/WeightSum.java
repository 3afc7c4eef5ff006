package org.chancery.engine.extraction.event;

import java.util.Arrays;

/**
 * A sum of rows of weights, each row times a value, in the order in which they are added. Confined
 * to one thread.
 *
 * <p>Rows are found first and summed up then, some classes side by side: so the processor need not
 * wait for one class's sum before it goes on with the next, which takes a third of the time.
 */
final class WeightSum {

  private static final int LANES = 6;

  private int[] begins;
  private float[] values;
  private int size;

  /** An empty sum with room for so many rows; more may be added. */
  WeightSum(int expected) {
    this.begins = new int[expected];
    this.values = new float[expected];
  }

  /** How long a row must be so that it holds so many classes. */
  static int width(int classes) {
    return (classes + LANES - 1) / LANES * LANES;
  }

  /** Adds the row that begins at {@code begin}. */
  void add(int begin, float value) {
    room(1);
    begins[size] = begin;
    values[size++] = value;
  }

  /** Adds some rows, each with its own value; the first value stands at {@code from}. */
  void add(int[] rows, float[] all, int from) {
    room(rows.length);
    System.arraycopy(rows, 0, begins, size, rows.length);
    System.arraycopy(all, from, values, size, rows.length);
    size += rows.length;
  }

  private void room(int more) {
    if (size + more > begins.length) {
      int length = Math.max(size + more, 2 * size);
      begins = Arrays.copyOf(begins, length);
      values = Arrays.copyOf(values, length);
    }
  }

  /** The sum, one a class; a new array of the rows' {@linkplain #width length}. */
  float[] over(float[] weights, int classes) {
    float[] sums = new float[width(classes)];
    for (int c = 0; c < classes; c += LANES) {
      lanes(weights, c, sums);
    }
    return sums;
  }

  private void lanes(float[] weights, int first, float[] sums) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    float s4 = 0;
    float s5 = 0;
    for (int i = 0; i < size; i++) {
      int at = begins[i] + first;
      float x = values[i];
      s0 += x * weights[at];
      s1 += x * weights[at + 1];
      s2 += x * weights[at + 2];
      s3 += x * weights[at + 3];
      s4 += x * weights[at + 4];
      s5 += x * weights[at + 5];
    }
    sums[first] = s0;
    sums[first + 1] = s1;
    sums[first + 2] = s2;
    sums[first + 3] = s3;
    sums[first + 4] = s4;
    sums[first + 5] = s5;
  }
}
