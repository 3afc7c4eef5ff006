package org.chancery.engine.sentence.model;

/** The parts of a model image, in the order in which they are stored. */
enum Section {
  /** Labels, templates, classes and clusters: {@link ModelStructure}. */
  STRUCTURE,
  /** Hash slots of the vocabulary: 64 bits each, the string's hash above its number. */
  WORD_SLOTS,
  /** Where each string of the vocabulary begins among the characters: 32 bits each, one more. */
  WORD_OFFSETS,
  /** The characters of the vocabulary's strings: 16 bits each. */
  WORD_CHARS,
  /** For each string the ambiguity class it has as a word, 0 for none: 16 bits each. */
  WORD_CLASSES,
  /** For each string the set of word clusters it has as a word, 0 for none: 16 bits each. */
  WORD_CLUSTERS,
  /** The tagger's features: {@link FeatureTable}. */
  TAGGER_FEATURES,
  /** The tagger's weights: {@link WeightBlocks}. */
  TAGGER_WEIGHTS,
  /** The dependency parser's features: {@link FeatureTable}. */
  PARSER_FEATURES,
  /** The dependency parser's weights: {@link WeightBlocks}. */
  PARSER_WEIGHTS
}
