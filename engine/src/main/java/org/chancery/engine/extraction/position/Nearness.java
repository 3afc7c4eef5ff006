package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.engine.meaning.WordVectors;

/**
 * Tells which things two words name alike though they share no stem: petrol and gasoline, wages and
 * salaries. Only of things: words for what becomes of them are told apart by the lexicon, since by
 * their use "lift" and "impose" are close to each other. Immutable, safe for use by several
 * threads.
 */
final class Nearness {

  /** From here on two words name one thing where another word of the wording is there too. */
  static final double BESIDE_OTHERS = 0.52;

  /** From here on a word may be meant for a thing that the text before names. */
  static final double AKIN = 0.3;

  /** From here on a word stands for a wording's only thing. */
  static final double ALONE = 0.68;

  /** The most that a word which is not the concept's own gets. */
  private static final double ALMOST = 0.999;

  private final Map<String, List<float[]>> byConcept;

  /** What was found for the words met so far; the same for every article. */
  private final Map<String, List<ConceptHit>> known = new ConcurrentHashMap<>();

  private Nearness(Map<String, List<float[]>> byConcept) {
    this.byConcept = byConcept;
  }

  /** The concepts that a word, in its base form, names by meaning, at index 0. */
  List<ConceptHit> hits(String lemma) {
    return known.computeIfAbsent(lemma, this::find);
  }

  private List<ConceptHit> find(String lemma) {
    float[] vector = WordVectors.bundled().of(lemma).orElse(null);
    if (vector == null) {
      return List.of();
    }
    List<ConceptHit> near = new ArrayList<>(0);
    byConcept.forEach(
        (concept, words) -> {
          double likeness = nearest(vector, words);
          if (likeness >= BESIDE_OTHERS) {
            near.add(new ConceptHit(0, concept, 1, false, Math.min(likeness, ALMOST)));
          }
        });
    return List.copyOf(near);
  }

  /**
   * Of the things that these issues name.
   *
   * @param issues as their wordings were read
   */
  static Nearness of(List<IssueReading> issues, ConceptLexicon concepts) {
    Map<String, List<float[]>> vectors = new TreeMap<>();
    for (IssueReading reading : issues) {
      Issue issue = reading.issue();
      learn(issue.proposal(), concepts, vectors);
      issue.also().forEach(wording -> learn(wording, concepts, vectors));
      String title = issue.title();
      if (title != null) {
        learn(title, concepts, vectors);
      }
    }
    return new Nearness(vectors);
  }

  private static void learn(
      String wording, ConceptLexicon concepts, Map<String, List<float[]>> vectors) {
    List<String> lemmas = concepts.lemmas(wording);
    for (ConceptHit hit : concepts.hits(lemmas)) {
      if (hit.act() || vectors.containsKey(hit.concept())) {
        continue;
      }
      List<String> words =
          concepts.isInLexicon(hit.concept())
              ? concepts.wordsOf(hit.concept())
              : List.of(lemmas.get(hit.index()));
      List<float[]> known = new ArrayList<>(words.size());
      words.forEach(word -> WordVectors.bundled().of(word).ifPresent(known::add));
      vectors.put(hit.concept(), known);
    }
  }

  /** Whether a word, in its base form, is so near to one of these concepts: to a word of it. */
  boolean isNear(String lemma, Set<String> concepts, double least) {
    float[] vector = null;
    for (String concept : concepts) {
      List<float[]> words = byConcept.getOrDefault(concept, List.of());
      if (vector == null && !words.isEmpty()) {
        vector = WordVectors.bundled().of(lemma).orElse(null);
        if (vector == null) {
          return false;
        }
      }
      if (vector != null && nearest(vector, words) >= least) {
        return true;
      }
    }
    return false;
  }

  private static double nearest(float[] vector, List<float[]> words) {
    double nearest = 0;
    for (float[] word : words) {
      nearest = Math.max(nearest, WordVectors.cosine(vector, word));
    }
    return nearest;
  }
}
