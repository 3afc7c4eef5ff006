package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.Collections;
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
  private final List<List<String>> meanings;
  private final WordVectors words;

  ActEvidence(WordVectors words, int blocks) {
    this.words = words;
    this.meanings = new ArrayList<>(Collections.nCopies(blocks, List.of()));
  }

  /** The numbered features. */
  public FeatureList features() {
    return features;
  }

  /** How many blocks there may be. */
  public int blocks() {
    return meanings.size();
  }

  /** Vector of a block; absent where no word of it has one. */
  public Optional<float[]> vector(int block) {
    return Optional.ofNullable(raw(block));
  }

  /** Dimensions of all blocks together. */
  int meanings() {
    return meanings.size() * words.dimensions();
  }

  /** The same, made anew; null where there is none. */
  float @Nullable [] raw(int block) {
    List<String> phrase = meanings.get(block);
    return phrase.isEmpty() ? null : words.ofPhrase(phrase).orElse(null);
  }

  /** The words whose meaning a block has. */
  List<String> words(int block) {
    return meanings.get(block);
  }

  /** Where the words' meaning is looked up. */
  WordVectors table() {
    return words;
  }

  void add(String... parts) {
    features.add(parts);
  }

  void add(float value, String... parts) {
    features.add(value, parts);
  }

  void meaning(int block, List<String> of) {
    meanings.set(block, of);
  }
}
