package org.chancery.engine.storyline;

import java.time.LocalDate;
import java.util.List;
import org.chancery.engine.article.Article;
import org.chancery.engine.article.Found;
import org.chancery.engine.extraction.Extraction;
import org.chancery.engine.text.AlignedText;
import org.jspecify.annotations.Nullable;

/** Articles of invented states for tests. */
final class Articles {

  private Articles() {}

  static Article article(
      String id,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable LocalDate published,
      String text) {
    return new Article(
        id,
        "hash of " + id,
        id + ".txt",
        null,
        title == null ? null : new Found<>(title, "test"),
        outlet == null ? null : new Found<>(outlet, "test"),
        List.of(),
        published == null ? null : new Found<>(published, "test"),
        "en",
        AlignedText.unchanged(text),
        true);
  }

  static ArticleDigest digest(
      String id, @Nullable String outlet, @Nullable LocalDate published, String text) {
    return ArticleDigest.of(article(id, null, outlet, published, text), List.<Extraction>of());
  }
}
