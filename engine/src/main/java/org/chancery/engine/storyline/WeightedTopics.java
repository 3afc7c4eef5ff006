package org.chancery.engine.storyline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Topics of articles with terms weighed by how rare they are among all of them, each at most of
 * length 1. Confined to one thread while made, then immutable.
 */
final class WeightedTopics {

  /**
   * Articles that are thought to stand beside the given ones, and how many of them have any one
   * term: without them the only affair of a small folder would make its own words look common.
   */
  private static final double BACKGROUND = 1000;

  private static final double BACKGROUND_WITH_TERM = 2;

  /**
   * Rarity of a term of which an article may wholly consist, that of one in a hundred articles.
   * What is more common tells less: two articles made of nothing but such words are not alike.
   */
  private static final double TELLING = StrictMath.log(100);

  private final List<TopicVector> topics;
  private final float[][] weights;

  WeightedTopics(List<TopicVector> topics) {
    this.topics = topics;
    Map<Integer, Integer> articlesWith = new HashMap<>();
    for (TopicVector topic : topics) {
      for (int i = 0; i < topic.size(); i++) {
        articlesWith.merge(topic.term(i), 1, Integer::sum);
      }
    }
    this.weights = new float[topics.size()][];
    for (int article = 0; article < weights.length; article++) {
      weights[article] = weights(topics.get(article), articlesWith);
    }
  }

  private float[] weights(TopicVector topic, Map<Integer, Integer> articlesWith) {
    double[] raw = new double[topic.size()];
    double squares = 0;
    for (int i = 0; i < raw.length; i++) {
      double having = articlesWith.getOrDefault(topic.term(i), 1) + BACKGROUND_WITH_TERM;
      double rarity = StrictMath.log((topics.size() + BACKGROUND) / having);
      raw[i] = topic.weight(i) * rarity;
      double full = topic.weight(i) * Math.max(rarity, TELLING);
      squares += full * full;
    }
    double length = Math.sqrt(squares);
    float[] unit = new float[raw.length];
    for (int i = 0; i < raw.length; i++) {
      unit[i] = length == 0 ? 0 : (float) (raw[i] / length);
    }
    return unit;
  }

  /** How far two articles are about the same: cosine, 0 to 1. */
  double likeness(int one, int other) {
    TopicVector a = topics.get(one);
    TopicVector b = topics.get(other);
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int order = Integer.compare(a.term(i), b.term(j));
      if (order == 0) {
        sum += (double) weights[one][i++] * weights[other][j++];
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** The terms that tell most of an article. */
  int[] telling(int article, int most) {
    TopicVector topic = topics.get(article);
    long[] ranked = new long[topic.size()];
    for (int i = 0; i < ranked.length; i++) {
      // Weights are positive, so their bits are in their order.
      ranked[i] = ((long) -Float.floatToIntBits(weights[article][i]) << Integer.SIZE) | i;
    }
    Arrays.sort(ranked);
    return Arrays.stream(ranked).limit(most).mapToInt(rank -> topic.term((int) rank)).toArray();
  }
}
