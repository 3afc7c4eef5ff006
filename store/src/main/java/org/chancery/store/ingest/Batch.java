package org.chancery.store.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chancery.engine.article.ArticleClaim;
import org.chancery.store.Meta;
import org.chancery.store.Store;
import org.chancery.store.write.ArticleWriter;
import org.chancery.store.write.Change;
import org.chancery.store.write.KeptArticle;
import org.jspecify.annotations.Nullable;

/**
 * What was read and is not kept yet. Goes into the store in one transaction, at the latest with
 * fifty articles or after a second, even when nothing more comes. Closing keeps what is left only
 * after {@link #commit}.
 */
final class Batch implements AutoCloseable {

  private static final int MOST_ARTICLES = 50;
  private static final int MOST_CHANGES = 1000;
  private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(750);
  private static final long LOOK_MILLIS = 200;

  private static final String FORMER =
      """
      INSERT INTO former_article
      SELECT id, content_hash, source, origin, text, json,
        coalesce((SELECT string_agg(json, chr(10) ORDER BY id) FROM (
          SELECT id, json FROM event WHERE article = ?
          UNION ALL SELECT id, json FROM statement WHERE article = ?
          UNION ALL SELECT id, json FROM position WHERE article = ?)), ''),
        coder, added
      FROM article WHERE id = ?
      """;

  private final Store store;
  private final String coder;
  private final Map<String, KeptArticle> articles = new LinkedHashMap<>();
  private final Set<String> replaced = new LinkedHashSet<>();
  private final List<ArticleClaim> retired = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Batch::daemon);
  private long begun;
  private boolean held;
  private @Nullable RuntimeException failure;

  Batch(Store store, String coder) {
    this.store = store;
    this.coder = coder;
    clock.scheduleWithFixedDelay(
        this::commitInTime, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "commits");
    thread.setDaemon(true);
    return thread;
  }

  /** Does what must be kept together or not at all, such as that one article displaces another. */
  synchronized void together(Runnable steps) {
    held = true;
    try {
      steps.run();
    } finally {
      held = false;
    }
    commitIfFull();
  }

  /** An article whose id is free. */
  synchronized void add(KeptArticle article) {
    begin();
    articles.put(article.id(), article);
    commitIfFull();
  }

  /** An article that takes the place of the one with its id. */
  synchronized void replace(KeptArticle article) {
    if (articles.containsKey(article.id())) {
      commit();
    }
    replaced.add(article.id());
    add(article);
  }

  /** As {@link #replace}, and the one that it replaces is kept as a former version. */
  synchronized void replaceVersion(KeptArticle article, ArticleClaim former) {
    if (articles.containsKey(article.id())) {
      commit();
    }
    retired.add(former);
    replace(article);
  }

  /** Any other change, done after those of articles and in the order in which they come. */
  synchronized void change(String sql, @Nullable String... values) {
    begin();
    changes.add(Change.of(sql, values));
    commitIfFull();
  }

  private void begin() {
    if (failure != null) {
      throw failure;
    }
    if (isEmpty()) {
      begun = System.nanoTime();
    }
  }

  private boolean isEmpty() {
    return articles.isEmpty() && changes.isEmpty();
  }

  private void commitIfFull() {
    boolean full = articles.size() >= MOST_ARTICLES || changes.size() >= MOST_CHANGES;
    if (full && !held) {
      commit();
    }
  }

  private synchronized void commitInTime() {
    if (failure == null && !isEmpty() && System.nanoTime() - begun >= LONGEST_NANOS) {
      try {
        commit();
      } catch (RuntimeException e) {
        // Told to the thread that reads, with what it does next.
        failure = e;
      }
    }
  }

  /** Keeps all that was added. */
  synchronized void commit() {
    if (failure != null) {
      throw failure;
    }
    if (isEmpty()) {
      return;
    }
    store.transaction(
        connection -> {
          for (ArticleClaim claim : retired) {
            Change.of(FORMER, claim.id(), claim.id(), claim.id(), claim.id()).run(connection);
          }
          ArticleWriter writer = new ArticleWriter(connection);
          writer.delete(replaced);
          Meta meta = store.meta();
          if (!articles.isEmpty()) {
            long generation = meta.number(Meta.GENERATION) + 1;
            writer.insert(articles.values(), generation, store.now());
            meta.put(Meta.GENERATION, Long.toString(generation));
            meta.put(Meta.CODER, coder);
          }
          for (Change change : changes) {
            change.run(connection);
          }
        });
    articles.clear();
    replaced.clear();
    retired.clear();
    changes.clear();
  }

  /** Ends the clock; what was not committed is left to the next reading. */
  @Override
  public void close() {
    clock.shutdownNow();
    try {
      clock.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
