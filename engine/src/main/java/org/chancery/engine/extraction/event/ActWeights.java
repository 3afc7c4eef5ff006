package org.chancery.engine.extraction.event;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * Weights of a multinomial logistic regression over {@link ActEvidence}. Immutable and safe for use
 * by several threads.
 */
final class ActWeights {

  /** More than sums of some hundred floats differ by with the order in which they are added. */
  private static final double ROUNDING = 0.05;

  private final WeightTable weights;
  private final WordScores words;
  private final int classes;

  private ActWeights(WeightTable weights, int classes) {
    this.weights = weights;
    this.words = new WordScores(weights, classes);
    this.classes = classes;
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
    return new ActWeights(WeightTable.read(in, classes, meanings), classes);
  }

  /** Logarithms of the classes' odds up to a common summand; more may stand behind them. */
  float[] scores(ActEvidence evidence) {
    return scores(evidence, features(evidence));
  }

  /** The same; absent where each class but the last is surely less than so far above the last. */
  Optional<float[]> scores(ActEvidence evidence, double above) {
    WeightSum sum = features(evidence);
    return mayReach(weights.scores(sum), evidence, above)
        ? Optional.of(scores(evidence, sum))
        : Optional.empty();
  }

  private WeightSum features(ActEvidence evidence) {
    return weights.sum(evidence.features(), evidence.meanings());
  }

  private float[] scores(ActEvidence evidence, WeightSum sum) {
    for (int b = 0; b < weights.runs(); b++) {
      float[] vector = evidence.raw(b);
      if (vector != null) {
        weights.add(b, vector, 0, sum);
      }
    }
    return weights.scores(sum);
  }

  /**
   * @param near scores of the features alone; changed
   */
  private boolean mayReach(float[] near, ActEvidence evidence, double above) {
    for (int b = 0; b < weights.runs(); b++) {
      if (!words.add(evidence.table(), evidence.words(b), b, near)) {
        return true;
      }
    }
    double least = near[classes - 1] + above - ROUNDING;
    for (int c = 0; c < classes - 1; c++) {
      if (near[c] >= least) {
        return true;
      }
    }
    return false;
  }
}
