package org.chancery.engine.extraction.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.meaning.WordVectors;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against one reading of a word or of an actor: numbered features, and the
 * meaning of some words as vectors, one a block. Confined to one thread.
 */
public final class ActEvidence {

  /** More than most words have. */
  private static final int EXPECTED = 128;

  private final FeatureList features = new FeatureList(EXPECTED);
  private final float[] @Nullable [] vectors;
  private final WordVectors words;

  ActEvidence(WordVectors words, int blocks) {
    this.words = words;
    this.vectors = new float[blocks][];
  }

  /** The numbered features. */
  public FeatureList features() {
    return features;
  }

  /** How many blocks there may be. */
  public int blocks() {
    return vectors.length;
  }

  /** Vector of a block; absent where no word of it has one. */
  public Optional<float[]> vector(int block) {
    return Optional.ofNullable(vectors[block]).map(v -> Arrays.copyOf(v, v.length));
  }

  /** Dimensions of all blocks together. */
  int meanings() {
    return vectors.length * words.dimensions();
  }

  float @Nullable [] raw(int block) {
    return vectors[block];
  }

  void add(String... parts) {
    features.add(parts);
  }

  void add(float value, String... parts) {
    features.add(value, parts);
  }

  void meaning(int block, List<String> of) {
    vectors[block] = of.isEmpty() ? null : words.ofPhrase(of).orElse(null);
  }
}
