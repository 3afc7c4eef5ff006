package org.chancery.engine.sentence;

import java.time.LocalDate;
import java.util.List;
import org.chancery.engine.article.Article;
import org.chancery.engine.article.Found;
import org.chancery.engine.sentence.model.CompactParser;
import org.chancery.engine.sentence.model.ModelFolder;
import org.chancery.engine.text.AlignedText;
import org.chancery.engine.text.Paragraphs;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/** The parser of the product, opened once for all tests; its cache lies where the build says. */
public final class EnglishParser {

  public static final SentenceParser PARSER =
      new Nlp4jParser(CompactParser.open(ModelFolder.standard(), notice -> {}));

  private EnglishParser() {}

  /** A text as an article published on a day. */
  public static ParsedArticle article(@Nullable String published, String text) {
    Found<LocalDate> date =
        published == null ? null : new Found<>(LocalDate.parse(published), "test");
    Article article =
        new Article(
            "a",
            "h",
            "test",
            null,
            null,
            null,
            List.of(),
            date,
            "en",
            AlignedText.unchanged(text),
            true);
    List<Span> paragraphs = Paragraphs.of(text);
    return new ParsedArticle(article, paragraphs, PARSER.parse(text, paragraphs));
  }
}
