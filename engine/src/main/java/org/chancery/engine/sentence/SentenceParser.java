package org.chancery.engine.sentence;

import java.util.List;
import org.chancery.engine.text.Span;

/**
 * Splits text into sentences and parses them. Implementations are safe for use by several threads,
 * give the same sentences for the same text always, and take time that grows in proportion to the
 * text.
 */
public interface SentenceParser {

  /**
   * Parses the given paragraphs. No sentence crosses a paragraph's end.
   *
   * @param text the repaired text
   * @param paragraphs spans in {@code text}, in order
   * @return sentences numbered from 0, tokens with spans in {@code text}
   */
  List<ParsedSentence> parse(String text, List<Span> paragraphs);
}
