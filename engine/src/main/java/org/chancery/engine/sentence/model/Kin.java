package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;

/** The way in the tree from a token to the one that a feature looks at. */
enum Kin {
  /** The token itself. */
  SELF,
  /** Its head. */
  HEAD,
  /** The head of its head. */
  GRAND_HEAD,
  /** Its first dependent, if that stands on the left. */
  LEFT_MOST,
  /** Its second dependent, if that stands on the left. */
  SECOND_LEFT_MOST,
  /** Its last dependent, if that stands on the right. */
  RIGHT_MOST,
  /** Its last dependent but one, if that stands on the right. */
  SECOND_RIGHT_MOST,
  /** The dependent of its head before it. */
  LEFT_SIBLING,
  /** The dependent of its head before that. */
  SECOND_LEFT_SIBLING;

  /**
   * The way that an item of an NLP4J template takes.
   *
   * @throws IllegalArgumentException if it takes another way
   */
  static Kin of(FeatureItem item) {
    if (item.relation == null) {
      return SELF;
    }
    return switch (item.relation) {
      case h -> HEAD;
      case h2 -> GRAND_HEAD;
      case lmd -> LEFT_MOST;
      case lmd2 -> SECOND_LEFT_MOST;
      case rmd -> RIGHT_MOST;
      case rmd2 -> SECOND_RIGHT_MOST;
      case lns -> LEFT_SIBLING;
      case lns2 -> SECOND_LEFT_SIBLING;
      default -> throw new IllegalArgumentException("no such way for feature item " + item);
    };
  }
}
