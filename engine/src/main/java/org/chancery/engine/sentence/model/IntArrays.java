package org.chancery.engine.sentence.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lists of int arrays as bytes: the number of arrays, then each with its length before it. */
final class IntArrays {

  private IntArrays() {}

  static void write(DataOutput out, List<int[]> arrays) throws IOException {
    out.writeInt(arrays.size());
    for (int[] array : arrays) {
      out.writeInt(array.length);
      for (int value : array) {
        out.writeInt(value);
      }
    }
  }

  static List<int[]> read(DataInput in) throws IOException {
    List<int[]> arrays = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      int[] array = new int[in.readInt()];
      for (int j = 0; j < array.length; j++) {
        array[j] = in.readInt();
      }
      arrays.add(array);
    }
    return arrays;
  }
}
