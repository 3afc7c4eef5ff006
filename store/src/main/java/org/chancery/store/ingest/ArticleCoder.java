package org.chancery.store.ingest;

import java.util.function.Function;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.pipeline.ArticleResult;

/**
 * Makes an article's records. The same version gives the same records for the same article. Called
 * by several threads at once.
 */
public interface ArticleCoder {

  /** Changes with everything that records depend on but the article. */
  String version();

  /** The records of an article, or why there are none. */
  ArticleResult code(ArticleMaker.Made.Ready article);

  /** A coder made of its two parts. */
  static ArticleCoder of(String version, Function<ArticleMaker.Made.Ready, ArticleResult> records) {
    return new ArticleCoder() {
      @Override
      public String version() {
        return version;
      }

      @Override
      public ArticleResult code(ArticleMaker.Made.Ready article) {
        return records.apply(article);
      }
    };
  }
}
