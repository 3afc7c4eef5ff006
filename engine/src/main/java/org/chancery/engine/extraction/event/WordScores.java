package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.engine.meaning.WordVectors;

/**
 * What the meaning of each word adds to the classes' scores, kept for every word that was asked
 * about: near enough to tell at once what is far from a bar, but for the order of rounding. Safe
 * for use by several threads; takes at most 300 bytes for each word and block of vectors.
 */
final class WordScores {

  /** Below it, small differences between sums of vectors would grow too much. */
  private static final double LEAST = 0.01;

  private final WeightTable weights;
  private final int classes;
  private final Map<String, float[][]> known = new ConcurrentHashMap<>();

  WordScores(WeightTable weights, int classes) {
    this.weights = weights;
    this.classes = classes;
  }

  /**
   * Adds what a phrase's meaning does in one block; nothing where no word of it has a vector.
   *
   * @return whether that can be told: not of words whose vectors all but cancel out
   */
  boolean add(WordVectors vectors, List<String> words, int block, float[] scores) {
    double length = words.size() == 1 ? 1 : vectors.length(words);
    for (String word : words) {
      float[][] found = of(vectors, word);
      if (found.length > 0) {
        if (length < LEAST) {
          return false;
        }
        for (int c = 0; c < classes; c++) {
          scores[c] += found[block][c] / length;
        }
      }
    }
    return true;
  }

  /** By block and class; empty for a word without a vector. */
  private float[][] of(WordVectors vectors, String word) {
    float[][] found = known.get(word);
    if (found != null) {
      return found;
    }
    Optional<float[]> vector = vectors.of(word);
    if (vector.isEmpty()) {
      return new float[0][];
    }
    float[][] made = new float[weights.runs()][];
    for (int b = 0; b < made.length; b++) {
      WeightSum sum = new WeightSum(vectors.dimensions());
      weights.add(b, vector.get(), 0, sum);
      made[b] = weights.scores(sum);
    }
    known.put(word, made);
    return made;
  }
}
