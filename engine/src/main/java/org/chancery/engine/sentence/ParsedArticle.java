package org.chancery.engine.sentence;

import java.util.List;
import org.chancery.engine.article.Article;
import org.chancery.engine.text.Span;

/**
 * An article with its sentences parsed.
 *
 * @param article what was read
 * @param paragraphs spans of the paragraphs, in order
 * @param sentences in order; each names its paragraph
 */
public record ParsedArticle(
    Article article, List<Span> paragraphs, List<ParsedSentence> sentences) {

  public ParsedArticle {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }

  /** The repaired text. */
  public String text() {
    return article.text().text();
  }
}
