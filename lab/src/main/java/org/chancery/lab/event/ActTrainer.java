package org.chancery.lab.event;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.engine.extraction.event.ActEvidence;
import org.chancery.engine.extraction.event.FeatureList;
import org.chancery.engine.extraction.event.PairModel;

/** Trains one of the two models of acts. The same examples give the same bytes. */
final class ActTrainer {

  /** Features that fewer examples show say nothing of others. */
  private static final int LEAST = 2;

  /** Features without a weight of .04, as packed, are left out. */
  private static final int FAINT = 164;

  private final int classes;
  private final int dimensions;
  private final int steps;
  private final double penalty;

  ActTrainer(int classes, int dimensions, int steps, double penalty) {
    this.classes = classes;
    this.dimensions = dimensions;
    this.steps = steps;
    this.penalty = penalty;
  }

  /** Writes the model that these examples make. */
  void train(List<ActExample> examples, DataOutputStream out) throws IOException {
    int blocks = examples.get(0).evidence().blocks();
    int dense = blocks * dimensions;
    Map<Integer, Integer> numbers = numbers(examples, dense);
    double[] penalties = new double[dense + numbers.size()];
    Arrays.fill(penalties, penalty);
    List<SoftmaxTrainer.Example> read = new ArrayList<>();
    for (ActExample example : examples) {
      read.add(example(example, numbers));
    }
    double[] weights = new SoftmaxTrainer(classes, penalties, read).train(steps);
    out.writeInt(classes);
    out.writeInt(blocks);
    out.writeInt(dimensions);
    for (int i = 0; i < dense * classes; i++) {
      out.writeShort(PairModel.packed(weights[i]));
    }
    List<Integer> strong = new ArrayList<>();
    numbers.forEach(
        (key, number) -> {
          if (isStrong(weights, number * classes)) {
            strong.add(key);
          }
        });
    out.writeInt(strong.size());
    for (int key : strong) {
      out.writeInt(key);
      int first = numbers.getOrDefault(key, 0) * classes;
      for (int c = 0; c < classes; c++) {
        out.writeShort(PairModel.packed(weights[first + c]));
      }
    }
  }

  private static Map<Integer, Integer> numbers(List<ActExample> examples, int first) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (ActExample example : examples) {
      FeatureList features = example.evidence().features();
      Set<Integer> seen = new HashSet<>();
      for (int i = 0; i < features.size(); i++) {
        if (seen.add(features.key(i))) {
          counts.merge(features.key(i), 1, Integer::sum);
        }
      }
    }
    counts.values().removeIf(count -> count < LEAST);
    Map<Integer, Integer> numbers = new TreeMap<>(counts);
    int next = first;
    for (Map.Entry<Integer, Integer> entry : numbers.entrySet()) {
      entry.setValue(next++);
    }
    return numbers;
  }

  private SoftmaxTrainer.Example example(ActExample example, Map<Integer, Integer> numbers) {
    ActEvidence evidence = example.evidence();
    FeatureList features = evidence.features();
    int most = features.size() + evidence.blocks() * dimensions;
    int[] ids = new int[most];
    float[] values = new float[most];
    int n = 0;
    for (int b = 0; b < evidence.blocks(); b++) {
      Optional<float[]> vector = evidence.vector(b);
      if (vector.isPresent()) {
        for (int i = 0; i < dimensions; i++) {
          ids[n] = b * dimensions + i;
          values[n++] = vector.get()[i];
        }
      }
    }
    for (int i = 0; i < features.size(); i++) {
      Integer id = numbers.get(features.key(i));
      if (id != null) {
        ids[n] = id;
        values[n++] = features.value(i);
      }
    }
    return new SoftmaxTrainer.Example(
        Arrays.copyOf(ids, n), Arrays.copyOf(values, n), example.label(), example.weight());
  }

  private boolean isStrong(double[] weights, int first) {
    for (int c = 0; c < classes; c++) {
      if (Math.abs(PairModel.packed(weights[first + c])) >= FAINT) {
        return true;
      }
    }
    return false;
  }
}
