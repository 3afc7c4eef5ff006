package org.chancery.engine.storyline;

import java.time.LocalDate;
import java.util.List;
import org.chancery.engine.article.Article;
import org.chancery.engine.extraction.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * What is kept in memory of an article to tell copies and stories.
 *
 * @param id the article's id
 * @param contentHash hash of its content
 * @param title headline
 * @param outlet who published it
 * @param published publication date
 */
public record ArticleDigest(
    String id,
    String contentHash,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published) {

  /** The digest of an article and its records. */
  public static ArticleDigest of(Article article, List<Extraction> records) {
    return new ArticleDigest(
        article.id(),
        article.contentHash(),
        article.title() == null ? null : article.title().value(),
        article.outlet() == null ? null : article.outlet().value(),
        article.publishedOn());
  }
}
