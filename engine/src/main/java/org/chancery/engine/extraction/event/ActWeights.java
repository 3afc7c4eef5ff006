package org.chancery.engine.extraction.event;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Weights of a multinomial logistic regression over {@link ActEvidence}. Immutable and safe for use
 * by several threads.
 */
final class ActWeights {

  private final WeightTable features;
  private final float[][] meanings;

  private ActWeights(WeightTable features, float[][] meanings) {
    this.features = features;
    this.meanings = meanings;
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
        block[i] = in.readShort() / WeightTable.STEPS;
      }
      meanings[b] = block;
    }
    return new ActWeights(WeightTable.read(in, classes), meanings);
  }

  /** Logarithms of the classes' odds up to a common summand. */
  float[] scores(ActEvidence evidence) {
    float[] scores = features.scores(evidence.features());
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
}
