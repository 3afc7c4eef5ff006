package org.chancery.lab.event;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Trains a multinomial logistic regression by L-BFGS. The same examples in the same order give the
 * same weights on every machine.
 */
final class SoftmaxTrainer {

  private static final int MEMORY = 8;
  private static final double ARMIJO = 1e-4;

  /**
   * An example.
   *
   * @param features numbers from 0
   * @param label class from 0
   * @param weight how much it counts
   */
  record Example(int[] features, float[] values, int label, double weight) {}

  private final int classes;
  private final int features;
  private final double[] penalty;
  private final List<Example> examples;

  /**
   * @param penalty of each feature's squared weights
   */
  SoftmaxTrainer(int classes, double[] penalty, List<Example> examples) {
    this.classes = classes;
    this.features = penalty.length;
    this.penalty = penalty.clone();
    this.examples = examples;
  }

  /** The weights, all classes of a feature next to each other. */
  double[] train(int steps) {
    double[] x = new double[features * classes];
    double[] gradient = new double[x.length];
    double value = evaluate(x, gradient);
    Deque<double[][]> memory = new ArrayDeque<>();
    for (int i = 0; i < steps; i++) {
      double[] direction = direction(gradient, memory);
      double slope = dot(direction, gradient);
      double step = i == 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
      double[] next = new double[x.length];
      double[] nextGradient = new double[x.length];
      double nextValue = Double.POSITIVE_INFINITY;
      for (int tries = 0; tries < 20; tries++) {
        for (int k = 0; k < x.length; k++) {
          next[k] = x[k] + step * direction[k];
        }
        nextValue = evaluate(next, nextGradient);
        if (nextValue <= value + ARMIJO * step * slope) {
          break;
        }
        step /= 2;
      }
      if (!(nextValue < value)) {
        break;
      }
      remember(memory, x, next, gradient, nextGradient);
      boolean done = value - nextValue < 1e-6 * Math.abs(value);
      x = next;
      gradient = nextGradient;
      value = nextValue;
      if (done) {
        break;
      }
    }
    return x;
  }

  private static void remember(
      Deque<double[][]> memory, double[] x, double[] next, double[] g, double[] nextG) {
    double[] s = new double[x.length];
    double[] y = new double[x.length];
    for (int k = 0; k < x.length; k++) {
      s[k] = next[k] - x[k];
      y[k] = nextG[k] - g[k];
    }
    if (dot(s, y) > 1e-10) {
      memory.addLast(new double[][] {s, y});
      if (memory.size() > MEMORY) {
        memory.removeFirst();
      }
    }
  }

  private static double[] direction(double[] gradient, Deque<double[][]> memory) {
    double[] q = gradient.clone();
    double[] alpha = new double[memory.size()];
    int i = memory.size();
    for (Iterator<double[][]> it = memory.descendingIterator(); it.hasNext(); ) {
      double[][] pair = it.next();
      i--;
      alpha[i] = dot(pair[0], q) / dot(pair[0], pair[1]);
      add(q, -alpha[i], pair[1]);
    }
    if (!memory.isEmpty()) {
      double[][] last = memory.getLast();
      double scale = dot(last[0], last[1]) / dot(last[1], last[1]);
      for (int k = 0; k < q.length; k++) {
        q[k] *= scale;
      }
    }
    i = 0;
    for (double[][] pair : memory) {
      double beta = dot(pair[1], q) / dot(pair[0], pair[1]);
      add(q, alpha[i] - beta, pair[0]);
      i++;
    }
    for (int k = 0; k < q.length; k++) {
      q[k] = -q[k];
    }
    return q;
  }

  private static void add(double[] to, double factor, double[] what) {
    for (int k = 0; k < to.length; k++) {
      to[k] += factor * what[k];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  private double evaluate(double[] x, double[] gradient) {
    double value = 0;
    Arrays.fill(gradient, 0);
    for (int f = 0; f < features; f++) {
      for (int c = 0; c < classes; c++) {
        double w = x[f * classes + c];
        value += penalty[f] * w * w / 2;
        gradient[f * classes + c] = penalty[f] * w;
      }
    }
    double[] scores = new double[classes];
    for (Example example : examples) {
      Arrays.fill(scores, 0);
      for (int i = 0; i < example.features().length; i++) {
        int at = example.features()[i] * classes;
        for (int c = 0; c < classes; c++) {
          scores[c] += example.values()[i] * x[at + c];
        }
      }
      value -= example.weight() * softmax(scores, example.label());
      for (int c = 0; c < classes; c++) {
        scores[c] = example.weight() * (scores[c] - (c == example.label() ? 1 : 0));
      }
      for (int i = 0; i < example.features().length; i++) {
        int at = example.features()[i] * classes;
        for (int c = 0; c < classes; c++) {
          gradient[at + c] += example.values()[i] * scores[c];
        }
      }
    }
    return value;
  }

  /** Makes scores probabilities in place; gives the logarithm of the label's. */
  private static double softmax(double[] scores, int label) {
    double most = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = StrictMath.exp(scores[c] - most);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= sum;
    }
    return StrictMath.log(Math.max(scores[label], 1e-300));
  }
}
