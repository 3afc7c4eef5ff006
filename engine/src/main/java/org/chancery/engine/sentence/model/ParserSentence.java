package org.chancery.engine.sentence.model;

import java.util.List;

/**
 * One sentence with its dependency tree.
 *
 * @param tokens the tokens in the order of the text, never empty, at most {@link
 *     SentenceTokenizer#MAX_SENTENCE_TOKENS} of them
 */
public record ParserSentence(List<ParserToken> tokens) {

  /** Copies the list. */
  public ParserSentence {
    tokens = List.copyOf(tokens);
  }
}
