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

/**
 * Works on articles on several threads and hands the results over in the order in which the
 * articles came, on the thread that adds them. Holds at most a few articles a thread: adding waits
 * for the oldest result once there are more.
 *
 * @param <R> what becomes of an article, or of anything else that has its turn among them
 */
public final class OrderedReading<R> implements AutoCloseable {

  private static final int WAITING_PER_THREAD = 4;

  private final Consumer<R> results;
  private final ExecutorService threads;
  private final Deque<Future<R>> waiting = new ArrayDeque<>();
  private final int most;

  /**
   * A reading.
   *
   * @param results takes what comes of the articles, in their order
   */
  public OrderedReading(int threadCount, Consumer<R> results) {
    this.results = results;
    this.threads = Executors.newFixedThreadPool(threadCount, OrderedReading::daemon);
    this.most = WAITING_PER_THREAD * threadCount;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "reading");
    thread.setDaemon(true);
    return thread;
  }

  /** Has something done on one of the threads; its result is handed over in its turn. */
  public void submit(Callable<R> work) {
    waiting.add(threads.submit(work));
    handOver(most);
  }

  /**
   * Takes a result that is known already, such as a rejection by a reader of formats, in its turn.
   */
  public void add(R known) {
    waiting.add(CompletableFuture.completedFuture(known));
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

  private static <R> R next(Future<R> future) {
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
