package org.chancery.engine.extraction.position;

/**
 * A word of a text and what it says.
 *
 * @param index of the word
 * @param concept what it is about; of an {@linkplain #EFFECT effect} only how it changes
 * @param direction -1 where it words the contrary of its concept, or that something ends; else +1
 * @param act whether the concept is something that is done, and has a contrary
 * @param likeness 1 for a word of the concept, less for one that only means much the same
 */
record ConceptHit(int index, String concept, int direction, boolean act, double likeness) {

  /** A word of the concept itself. */
  ConceptHit(int index, String concept, int direction, boolean act) {
    this(index, concept, direction, act, 1);
  }

  /** The concept of words that say no more than that something comes, stays or ends. */
  static final String EFFECT = "effect";

  /** The concept of words whose subject comes, stays or ends. */
  static final String COURSE = "course";

  /** The concept of comparatives that make something less. */
  static final String LESS = "less";

  /** Whether the word is one of the concept's own. */
  boolean isExact() {
    return likeness >= 1;
  }

  /** The same said by another word. */
  ConceptHit at(int other) {
    return new ConceptHit(other, concept, direction, act, likeness);
  }

  boolean isEffect() {
    return concept.equals(EFFECT);
  }
}
