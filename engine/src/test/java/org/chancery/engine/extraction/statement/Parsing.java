package org.chancery.engine.extraction.statement;

import java.util.List;
import org.chancery.engine.article.Article;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.text.Paragraphs;
import org.chancery.engine.text.Span;

/** Articles out of plain text, parsed. */
final class Parsing {

  private Parsing() {}

  static ParsedArticle parse(String text) {
    List<Span> paragraphs = Paragraphs.of(text);
    Article article = Article.ofText("test", text);
    return new ParsedArticle(article, paragraphs, EnglishParser.PARSER.parse(text, paragraphs));
  }
}
