package org.chancery.engine.extraction.event;

/** Where a feature comes from, so that what each source is worth can be measured. */
public enum FeatureGroup {
  /** Words around and between the pair, and its own. */
  WORDS,
  /** The dependency tree. */
  SYNTAX,
  /** The meaning of words as vectors. */
  VECTORS,
  /** What the lexicon knows single words to mean. */
  LEXICON,
  /** What the lexicon finds for the pair. */
  OPINION
}
