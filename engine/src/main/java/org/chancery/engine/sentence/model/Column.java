package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;

/** A property of a token that features are made of; each token has at most one value of it. */
enum Column {
  /** The word form with symbols generalised and digits and punctuation collapsed. */
  SIMPLIFIED,
  /** The same in lower case. */
  LOWER,
  /** The shape of the simplified form, such as {@code Aaa}. */
  SHAPE,
  /** The tags that the word had in a large tagged corpus, joined. */
  AMBIGUITY,
  /** The lemma. */
  LEMMA,
  /** The part-of-speech tag, once it has been given. */
  TAG,
  /** The label on the arc to the head, once there is one. */
  LABEL,
  /** Whether there are no, one or more dependents on the left and on the right. */
  VALENCY,
  /** First character of the lower-case simplified form; absent if that is all of it. */
  PREFIX_1,
  /** First two characters. */
  PREFIX_2,
  /** First three characters. */
  PREFIX_3,
  /** First four characters. */
  PREFIX_4,
  /** Last character of the lower-case simplified form; absent if that is all of it. */
  SUFFIX_1,
  /** Last two characters. */
  SUFFIX_2,
  /** Last three characters. */
  SUFFIX_3,
  /** Last four characters. */
  SUFFIX_4;

  /** Longest prefix or suffix that a feature can be made of. */
  static final int LONGEST_AFFIX = 4;

  /**
   * The column that an item of an NLP4J template looks at.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Column of(FeatureItem item) {
    return switch (item.field) {
      case word_form_simplified -> SIMPLIFIED;
      case word_form_simplified_lowercase -> LOWER;
      case word_shape -> SHAPE;
      case ambiguity_classes -> AMBIGUITY;
      case lemma -> LEMMA;
      case part_of_speech_tag -> TAG;
      case dependency_label -> LABEL;
      case valency -> valency(item);
      case prefix -> affix(PREFIX_1, item);
      case suffix -> affix(SUFFIX_1, item);
      default -> throw new IllegalArgumentException("no column for feature item " + item);
    };
  }

  private static Column valency(FeatureItem item) {
    if (!"all".equals(String.valueOf(item.attribute))) {
      throw new IllegalArgumentException("no column for feature item " + item);
    }
    return VALENCY;
  }

  private static Column affix(Column first, FeatureItem item) {
    int length = (Integer) item.attribute;
    if (length < 1 || length > LONGEST_AFFIX) {
      throw new IllegalArgumentException("no column for feature item " + item);
    }
    return values()[first.ordinal() + length - 1];
  }
}
