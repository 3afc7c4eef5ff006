package org.chancery.server.job;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.store.ingest.ArticleCoder;

/** Finds nothing in an article, and takes its time for it. */
final class SlowCoder implements ArticleCoder {

  private final int millis;
  private final CountDownLatch begun = new CountDownLatch(1);

  SlowCoder(int millis) {
    this.millis = millis;
  }

  /** Waits until the first article is being coded. */
  void awaitBegin() throws InterruptedException {
    begun.await();
  }

  @Override
  public String version() {
    return "slow";
  }

  @Override
  public ArticleResult code(ArticleMaker.Made.Ready article) {
    begun.countDown();
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new ArticleResult.Read(article.article(), List.of(), List.of());
  }
}
