package org.chancery.engine.sentence.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;

/** The place in the decoder's state from which a feature's token is counted. */
enum Anchor {
  /** The token being tagged, or the one on top of the parser's stack. */
  FOCUS,
  /** The first token of the parser's input. */
  INPUT,
  /** The parser's stack, counted downwards. */
  STACK;

  static Anchor of(FeatureItem item) {
    return switch (item.source) {
      case i -> FOCUS;
      case j -> INPUT;
      case k -> STACK;
    };
  }
}
