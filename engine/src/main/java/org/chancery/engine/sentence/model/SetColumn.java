package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;

/** A property of which a token can have several values. */
enum SetColumn {
  /** The tags that the word had in a large tagged corpus. */
  AMBIGUITY,
  /** Capitals, digits and punctuation. */
  ORTHOGRAPHY,
  /** First or last in the sentence. */
  POSITION,
  /** The word's Brown clusters, prefixes of one bit string. */
  CLUSTERS;

  /**
   * The column that an item of an NLP4J template looks at.
   *
   * @throws IllegalArgumentException if there is none
   */
  static SetColumn of(FeatureItem item) {
    return switch (item.field) {
      case ambiguity_classes -> AMBIGUITY;
      case orthographic -> ORTHOGRAPHY;
      case positional -> POSITION;
      case word_clusters -> CLUSTERS;
      default -> throw new IllegalArgumentException("no set column for feature item " + item);
    };
  }
}
