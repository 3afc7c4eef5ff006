package org.chancery.engine.extraction.position;

/**
 * A word of a text and what it says.
 *
 * @param index of the word
 * @param concept what it is about; of an {@linkplain #EFFECT effect} only how it changes
 * @param direction -1 where it words the contrary of its concept, or that something ends; else +1
 * @param act whether the concept is something that is done, and has a contrary
 */
record ConceptHit(int index, String concept, int direction, boolean act) {

  /** The concept of words that say no more than that something comes, stays or ends. */
  static final String EFFECT = "effect";

  /** The concept of words whose subject comes, stays or ends. */
  static final String COURSE = "course";

  /** The concept of comparatives that make something less. */
  static final String LESS = "less";

  boolean isEffect() {
    return concept.equals(EFFECT);
  }
}
