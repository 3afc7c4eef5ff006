package org.chancery.engine.storyline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Extraction;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Statement;

/**
 * What an article is about: its actors, the names that recur in it and the words of its title and
 * lead, each with its weight in this article; the other words count less. Immutable; at most 0.8
 * kB.
 */
final class TopicVector {

  /** Terms kept, the weightiest. */
  private static final int SIZE = 96;

  private static final int LEAD_WORDS = 90;

  // Weights by where a term stands: tried on the sample articles, and not sensitive.
  private static final double TITLE = 2;
  private static final double LEAD = 1;
  private static final double BODY = .5;
  private static final double NAME = 1;
  private static final double ACTOR = 1.2;

  /** States are in most news; that one is in two articles says less than that a person is. */
  private static final double STATE = .5;

  private final int[] terms;
  private final float[] weights;

  private TopicVector(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  static TopicVector of(
      String title, List<Word> words, List<Extraction> records, TopicWords topics) {
    Map<String, Double> found = new HashMap<>();
    topics.in(title).forEach(word -> found.merge(word, TITLE, Math::max));
    words.stream()
        .limit(LEAD_WORDS)
        .filter(topics::says)
        .forEach(word -> found.merge(word.stem(), LEAD, Math::max));
    Map<String, Integer> rest = new HashMap<>();
    words.stream().filter(topics::says).forEach(word -> rest.merge(word.stem(), 1, Integer::sum));
    rest.forEach((word, count) -> found.merge(word, BODY * growth(count), Double::sum));
    Map<String, Integer> names = new HashMap<>();
    words.stream()
        .filter(word -> word.capital() && topics.says(word))
        .forEach(word -> names.merge(word.stem(), 1, Integer::sum));
    names.forEach((name, count) -> found.merge(name, NAME * growth(count - 1), Double::sum));
    Map<String, Integer> actors = new HashMap<>();
    records.stream()
        .flatMap(TopicVector::parties)
        .flatMap(Party::terms)
        .forEach(term -> actors.merge(term, 1, Integer::sum));
    actors.forEach(
        (actor, count) ->
            found.put(actor, (Party.isState(actor) ? STATE : ACTOR) * (1 + growth(count - 1))));
    return heaviest(found);
  }

  /** 0 for 0, then ever slower; StrictMath is the same on every machine. */
  private static double growth(int count) {
    return StrictMath.log(1.0 + count);
  }

  private static Stream<Party> parties(Extraction record) {
    if (record instanceof Event event) {
      return Stream.concat(event.actors().stream(), event.recipients().stream()).map(Party::of);
    }
    if (record instanceof Statement statement) {
      return statement.sources().stream().map(Party::of);
    }
    if (record instanceof Position position) {
      return Stream.of(Party.of(position.actor()));
    }
    return Stream.empty();
  }

  private static TopicVector heaviest(Map<String, Double> found) {
    Map<Integer, Float> kept = new HashMap<>();
    found.entrySet().stream()
        .filter(term -> term.getValue() > 0)
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SIZE)
        .forEach(
            term ->
                kept.putIfAbsent(Hash.fold(Hash.of(term.getKey())), term.getValue().floatValue()));
    int[] terms = kept.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    float[] weights = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      weights[i] = Objects.requireNonNull(kept.get(terms[i]));
    }
    return new TopicVector(terms, weights);
  }

  void write(DataOutputStream out) throws IOException {
    DigestCodec.numbers(out, terms);
    for (float weight : weights) {
      out.writeFloat(weight);
    }
  }

  static TopicVector read(DataInputStream in) throws IOException {
    int[] terms = DigestCodec.numbers(in);
    float[] weights = new float[terms.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readFloat();
    }
    return new TopicVector(terms, weights);
  }

  int size() {
    return terms.length;
  }

  /** Hash of the term at a place, rising with it. */
  int term(int at) {
    return terms[at];
  }

  float weight(int at) {
    return weights[at];
  }

  /** All terms, rising. */
  int[] terms() {
    return Arrays.copyOf(terms, terms.length);
  }
}
