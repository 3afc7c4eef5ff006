package org.chancery.engine.sentence.model;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Arrays;

/**
 * The weights of a serialised NLP4J model without its zeros.
 *
 * <p>{@link Nlp4jModelReader} puts this class in the place of the list of the same name that the
 * models were written with: 451 MB of the dependency model's weights, 19 in 20 of them zero, then
 * pass by without ever being held. Java's serialisation matches a class to the stream by its simple
 * name, its version number and its place in the hierarchy; hence the name and the superclass. None
 * of the list's own operations may be called.
 */
final class FloatGapList extends org.magicwerk.brownies.collections.primitive.FloatGapList {

  private static final long serialVersionUID = -4477005565661968383L;
  private static final int FIRST_CAPACITY = 1 << 20;

  private transient int[] indices = {};
  private transient float[] values = {};
  private transient int count;
  private transient int length;

  /** Number of weights in the model, zeros included. */
  int length() {
    return length;
  }

  /** Number of weights that are not zero. */
  int count() {
    return count;
  }

  /** Index in the model of the {@code i}-th weight that is not zero; ascending. */
  int index(int i) {
    return indices[i];
  }

  /** The {@code i}-th weight that is not zero. */
  float value(int i) {
    return values[i];
  }

  private void readObject(ObjectInputStream in) throws IOException {
    length = in.readInt();
    indices = new int[Math.min(length, FIRST_CAPACITY)];
    values = new float[indices.length];
    count = 0;
    for (int i = 0; i < length; i++) {
      float weight = in.readFloat();
      if (weight != 0) {
        keep(i, weight);
      }
    }
  }

  private void keep(int index, float weight) {
    if (count == indices.length) {
      indices = Arrays.copyOf(indices, count * 2);
      values = Arrays.copyOf(values, count * 2);
    }
    indices[count] = index;
    values[count++] = weight;
  }
}
