package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.engine.article.Article;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.text.Paragraphs;
import org.chancery.engine.text.Span;

/** The plain-text articles of a folder, for benchmarks that need no reading of formats. */
final class TextArticles {

  private TextArticles() {}

  /** All of them, by path; at least one. */
  static List<Article> in(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(Article.ofText(file.toString(), Files.readString(file)));
      }
    }
    if (articles.isEmpty()) {
      throw new IllegalStateException("no .txt file in " + folder.toAbsolutePath());
    }
    return articles;
  }

  static ParsedArticle parsed(Article article, SentenceParser parser) {
    String text = article.text().text();
    List<Span> paragraphs = Paragraphs.of(text);
    return new ParsedArticle(article, paragraphs, parser.parse(text, paragraphs));
  }
}
