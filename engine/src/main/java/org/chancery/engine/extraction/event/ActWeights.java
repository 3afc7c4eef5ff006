package org.chancery.engine.extraction.event;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Weights of a multinomial logistic regression over {@link ActEvidence}. Immutable and safe for use
 * by several threads.
 */
final class ActWeights {

  private final WeightTable weights;

  private ActWeights(WeightTable weights) {
    this.weights = weights;
  }

  /**
   * Reads the numbers of classes, blocks and dimensions, the blocks' weights, the number of
   * features, and each feature's number with its weights; weights are multiples of 1/4096.
   */
  static ActWeights read(DataInputStream in) throws IOException {
    int classes = in.readInt();
    short[][] meanings = new short[in.readInt()][];
    int dimensions = in.readInt();
    for (int b = 0; b < meanings.length; b++) {
      meanings[b] = new short[dimensions * classes];
      for (int i = 0; i < meanings[b].length; i++) {
        meanings[b][i] = in.readShort();
      }
    }
    return new ActWeights(WeightTable.read(in, classes, meanings));
  }

  /** Logarithms of the classes' odds up to a common summand; more may stand behind them. */
  float[] scores(ActEvidence evidence) {
    WeightSum sum = weights.sum(evidence.features(), evidence.meanings());
    for (int b = 0; b < weights.runs(); b++) {
      float[] vector = evidence.raw(b);
      if (vector != null) {
        weights.add(b, vector, 0, sum);
      }
    }
    return weights.scores(sum);
  }
}
