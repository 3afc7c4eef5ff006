package org.chancery.store.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.pipeline.ArticleResult;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.index.IndexUpdate;
import org.chancery.store.story.StoryUpdate;

/** A process of its own that reads a folder into a store; slow enough to be killed anywhere. */
final class KilledIngest {

  private static final long MILLIS_AN_ARTICLE = 4;

  private KilledIngest() {}

  public static void main(String[] arguments) {
    Path store = Path.of(arguments[0]);
    try (Store open = Store.openForWriting(store, Holder.self("a test", null))) {
      System.out.println("reading");
      ingest(open, arguments[1], new Slow());
    }
    System.out.println("done");
  }

  /** All that a reading does. */
  static void ingest(Store store, String path, ArticleCoder coder) {
    new Ingest(store, coder, new SilentWatch())
        .read(List.of(path), InputStream.nullInputStream(), 2, false);
    StoryUpdate stories = new StoryUpdate(store);
    if (stories.isDue()) {
      stories.run();
    }
    IndexUpdate index = new IndexUpdate(store);
    if (index.isDue()) {
      index.run();
    }
  }

  private static final class Slow implements ArticleCoder {
    private final PlainCoder coder = new PlainCoder("1");

    @Override
    public String version() {
      return coder.version();
    }

    @Override
    public ArticleResult code(ArticleMaker.Made.Ready article) {
      try {
        Thread.sleep(MILLIS_AN_ARTICLE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return coder.code(article);
    }
  }
}
