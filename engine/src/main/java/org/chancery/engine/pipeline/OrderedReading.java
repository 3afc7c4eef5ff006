package org.chancery.engine.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.chancery.engine.article.Document;

/**
 * Reads articles on several threads and hands the results over in the order in which the articles
 * came, on the thread that adds them. Holds at most a few articles a thread: adding waits for the
 * oldest result once there are more.
 */
public final class OrderedReading implements AutoCloseable {

  private static final int WAITING_PER_THREAD = 4;

  private final Engine engine;
  private final Consumer<ArticleResult> results;
  private final ExecutorService threads;
  private final Deque<Future<ArticleResult>> waiting = new ArrayDeque<>();
  private final int most;

  public OrderedReading(Engine engine, int threadCount, Consumer<ArticleResult> results) {
    this.engine = engine;
    this.results = results;
    this.threads = Executors.newFixedThreadPool(threadCount, OrderedReading::daemon);
    this.most = WAITING_PER_THREAD * threadCount;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "reading");
    thread.setDaemon(true);
    return thread;
  }

  /** Has a document read. */
  public void add(Document document) {
    add(() -> engine.read(document));
  }

  /**
   * Takes a result that is known already, such as a rejection by a reader of formats, in its turn.
   */
  public void add(ArticleResult known) {
    waiting.add(CompletableFuture.completedFuture(known));
    handOver(most);
  }

  private void add(Callable<ArticleResult> work) {
    waiting.add(threads.submit(work));
    handOver(most);
  }

  /** Waits for all results. */
  public void finish() {
    handOver(0);
  }

  private void handOver(int leave) {
    while (waiting.size() > leave) {
      results.accept(next(waiting.remove()));
    }
  }

  private static ArticleResult next(Future<ArticleResult> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
