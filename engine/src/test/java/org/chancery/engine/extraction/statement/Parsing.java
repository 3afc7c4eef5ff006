package org.chancery.engine.extraction.statement;

import java.nio.file.Path;
import java.util.List;
import org.chancery.engine.article.Article;
import org.chancery.engine.sentence.Nlp4jParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.sentence.model.CompactParser;
import org.chancery.engine.text.Paragraphs;
import org.chancery.engine.text.Span;

/** Articles out of plain text, parsed; the parser is loaded once for all tests of the package. */
final class Parsing {

  private static final SentenceParser PARSER =
      new Nlp4jParser(CompactParser.open(Path.of("target", "parser-cache"), notice -> {}));

  private Parsing() {}

  static ParsedArticle parse(String text) {
    List<Span> paragraphs = Paragraphs.of(text);
    Article article = Article.ofText("test", text);
    return new ParsedArticle(article, paragraphs, PARSER.parse(text, paragraphs));
  }
}
