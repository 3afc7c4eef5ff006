package org.chancery.lab.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits a logistic regression to circumstances of events and whether these are right. The same
 * events in the same order give the same numbers. Not thread-safe.
 */
final class ConfidenceFit {

  private static final int STEPS = 300;
  private static final double PENALTY = 20;

  /** What fewer events show says nothing of others. */
  private static final int LEAST = 20;

  private static final int WRONG = 0;
  private static final int RIGHT = 1;

  private record Judged(Map<String, Double> values, boolean right, double weight) {}

  private final List<Judged> events = new ArrayList<>();

  /**
   * Takes in an event.
   *
   * @param values of the circumstances in which it was found
   * @param weight how much it counts
   */
  void add(Map<String, Double> values, boolean right, double weight) {
    events.add(new Judged(values, right, weight));
  }

  /** What each circumstance adds to the logarithm of the odds that an event is right. */
  Map<String, Double> weights() {
    Map<String, Integer> numbers = numbers();
    double[] penalties = new double[numbers.size()];
    Arrays.fill(penalties, PENALTY);
    List<SoftmaxTrainer.Example> examples = events.stream().map(e -> example(e, numbers)).toList();
    double[] fitted = new SoftmaxTrainer(2, penalties, examples).train(STEPS);
    Map<String, Double> weights = new TreeMap<>();
    numbers.forEach(
        (name, number) ->
            weights.put(name, fitted[2 * number + RIGHT] - fitted[2 * number + WRONG]));
    return weights;
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> counts = new HashMap<>();
    events.forEach(e -> e.values().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
    counts.values().removeIf(count -> count < LEAST);
    Map<String, Integer> numbers = new TreeMap<>(counts);
    int next = 0;
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      entry.setValue(next++);
    }
    return numbers;
  }

  private static SoftmaxTrainer.Example example(Judged event, Map<String, Integer> numbers) {
    int[] features = new int[event.values().size()];
    float[] values = new float[features.length];
    int n = 0;
    for (Map.Entry<String, Double> one : event.values().entrySet()) {
      Integer number = numbers.get(one.getKey());
      if (number != null) {
        features[n] = number;
        values[n++] = one.getValue().floatValue();
      }
    }
    return new SoftmaxTrainer.Example(
        Arrays.copyOf(features, n),
        Arrays.copyOf(values, n),
        event.right() ? RIGHT : WRONG,
        event.weight());
  }
}
