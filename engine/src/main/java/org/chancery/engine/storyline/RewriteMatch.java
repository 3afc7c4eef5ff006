package org.chancery.engine.storyline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.engine.storyline.TextGist.Sentence;

/**
 * How far a text says, sentence by sentence, what another one says. A sentence is said again where
 * one of the other text has its names and numbers and means about the same; names that many
 * sentences have count little. Immutable.
 */
final class RewriteMatch {

  /** What a sentence counts beside its names and numbers. */
  private static final double PLAIN = .3;

  /**
   * A cosine below the first is no likeness; above the second it is enough, with the same names.
   */
  private static final double UNLIKE = 0;

  private static final double LIKE = .5;

  /** So many names and numbers together tell a sentence, whatever words are between them. */
  private static final int TELLING = 3;

  private final List<Sentence> one;
  private final List<Sentence> other;
  private final Map<Integer, Integer> sentencesWith = new HashMap<>();

  RewriteMatch(TextGist one, TextGist other) {
    this.one = one.sentences();
    this.other = other.sentences();
    for (List<Sentence> text : List.of(this.one, this.other)) {
      for (Sentence sentence : text) {
        for (int detail : sentence.details()) {
          sentencesWith.merge(detail, 1, Integer::sum);
        }
      }
    }
  }

  /** The share of the first text that the other says too, 0 to 1. */
  double saidAgain() {
    return share(one, other);
  }

  /** The share of the other text that the first says too, 0 to 1. */
  double saidBefore() {
    return share(other, one);
  }

  private double share(List<Sentence> some, List<Sentence> among) {
    double said = 0;
    double all = 0;
    for (Sentence sentence : some) {
      double weight = PLAIN + weight(sentence);
      double best = 0;
      for (Sentence candidate : among) {
        best = Math.max(best, likeness(sentence, candidate));
      }
      said += weight * best;
      all += weight;
    }
    return all == 0 ? 0 : said / all;
  }

  private double weight(Sentence sentence) {
    double sum = 0;
    for (int detail : sentence.details()) {
      sum += weight(detail);
    }
    return sum;
  }

  private double weight(int detail) {
    return 2.0 / sentencesWith.getOrDefault(detail, 1);
  }

  private double likeness(Sentence one, Sentence other) {
    if (one.details().length == 0 || other.details().length == 0) {
      return one.details().length == other.details().length ? meaning(one, other) : 0;
    }
    double shared = 0;
    int count = 0;
    for (int detail : one.details()) {
      if (other.has(detail)) {
        shared += weight(detail);
        count++;
      }
    }
    if (count == 0) {
      return 0;
    }
    double meaning = meaning(one, other);
    double sure = count < TELLING ? meaning : (1 + meaning) / 2;
    return sure * shared / Math.max(weight(one), weight(other));
  }

  private static double meaning(Sentence one, Sentence other) {
    return Math.max(0, Math.min(1, (one.cosine(other) - UNLIKE) / (LIKE - UNLIKE)));
  }
}
