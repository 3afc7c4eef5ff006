package org.chancery.engine.sentence.model;

import java.util.List;

/** Splits a text into sentences and parses each of them. Implementations are safe to share. */
public interface DependencyParser {

  /**
   * Parses a text.
   *
   * @param text plain English text; an empty line ends a sentence, a single line break does not
   * @return the sentences in the order of the text; empty when the text holds only white space
   */
  List<ParserSentence> parse(String text);
}
