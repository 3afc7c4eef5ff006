package org.chancery.engine.sentence.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * The weights of a linear model, feature by feature, most of the zeros left out.
 *
 * <p>A feature's block is, in 32-bit words, either 0 and then the weights of all labels, or the
 * number of weights that are not zero; their labels, four to a word, the first in the lowest byte;
 * these weights. The first form is for features with many weights: it is added up by vector
 * instructions. Place 0 is nobody's, so that it can stand for none. Immutable and safe to share.
 */
final class WeightBlocks {

  /** Most labels that a model can have. */
  static final int MAX_LABELS = 1 << 8;

  /** From this number of weights on, all labels' weights are kept. */
  private static final int FULL = 20;

  private final IntBuffer words;
  private final FloatBuffer floats;

  WeightBlocks(ByteBuffer section) {
    words = section.asIntBuffer();
    floats = section.asFloatBuffer();
  }

  /**
   * Adds features' weights to the scores of the labels, in order.
   *
   * <p>Leaving zeros out, or not, changes no bit of the sums: these start at +0 and can never
   * become -0. All blocks' first words are read before any is looked at: the processor then waits
   * for memory once, not once a block.
   *
   * @param places the features' places, {@code count} of them
   * @param sizes room for as many numbers
   * @param row room for as many numbers as there are labels
   */
  void addTo(float[] scores, int[] places, int count, int[] sizes, float[] row) {
    for (int i = 0; i < count; i++) {
      sizes[i] = words.get(places[i]);
    }
    for (int i = 0; i < count; i++) {
      if (sizes[i] == 0) {
        addAll(scores, places[i] + 1, row);
      } else {
        addSome(scores, places[i], sizes[i]);
      }
    }
  }

  private void addSome(float[] scores, int place, int count) {
    int labelAt = place + 1;
    int weightAt = labelAt + ((count + 3) >> 2);
    int labels = 0;
    for (int i = 0; i < count; i++) {
      if ((i & 3) == 0) {
        labels = words.get(labelAt++);
      }
      scores[labels & 0xFF] += floats.get(weightAt + i);
      labels >>>= 8;
    }
  }

  private void addAll(float[] scores, int at, float[] row) {
    floats.get(at, row, 0, scores.length);
    for (int label = 0; label < scores.length; label++) {
      scores[label] += row[label];
    }
  }

  /** Collects blocks. */
  static final class Builder {

    private int[] words = new int[1 << 20];
    private int size = 1;

    /** Adds the block of the weights from {@code begin} to {@code end}, all of one feature. */
    int add(FloatGapList weights, int begin, int end, int labelCount) {
      int count = end - begin;
      int place = size;
      if (count >= FULL) {
        reserve(1 + labelCount);
        for (int i = begin; i < end; i++) {
          words[place + 1 + weights.index(i) % labelCount] = bits(weights.value(i));
        }
        return place;
      }
      int labelWords = (count + 3) / 4;
      reserve(1 + labelWords + count);
      words[place] = count;
      for (int i = 0; i < count; i++) {
        int label = weights.index(begin + i) % labelCount;
        words[place + 1 + i / 4] |= label << (8 * (i % 4));
        words[place + 1 + labelWords + i] = bits(weights.value(begin + i));
      }
      return place;
    }

    private static int bits(float weight) {
      return Float.floatToRawIntBits(weight);
    }

    ByteBuffer section() {
      ByteBuffer section = ByteBuffer.allocate(size * 4).order(ByteOrder.LITTLE_ENDIAN);
      section.asIntBuffer().put(words, 0, size);
      return section;
    }

    private void reserve(int count) {
      size += count;
      if (size > words.length) {
        words = Arrays.copyOf(words, Math.max(size, words.length * 2));
      }
    }
  }
}
