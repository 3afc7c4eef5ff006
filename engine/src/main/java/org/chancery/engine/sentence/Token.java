package org.chancery.engine.sentence;

import org.chancery.engine.text.Span;

/**
 * A word, number or sign of a sentence.
 *
 * @param index place in its sentence, from 0
 * @param span place in the article's text
 * @param form as written
 * @param lemma lower-case base form
 * @param tag Penn Treebank part of speech
 * @param head index of the governing token, -1 for the root
 * @param relation name of the dependency on the head
 */
public record Token(
    int index, Span span, String form, String lemma, String tag, int head, String relation) {

  /** Whether the tag is one of a verb. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether the tag is one of a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether the tag is one of a proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }
}
