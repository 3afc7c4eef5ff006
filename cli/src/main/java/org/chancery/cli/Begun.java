package org.chancery.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that another thread has begun; what went wrong there is thrown where it is asked for. */
final class Begun<T> {

  private final FutureTask<T> task;

  private Begun(FutureTask<T> task) {
    this.task = task;
  }

  /** Begins at once. */
  static <T> Begun<T> of(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "chancery-start");
    thread.setDaemon(true);
    thread.start();
    return new Begun<>(task);
  }

  /** What came of it, waited for. */
  T get() throws IOException {
    try {
      return task.get();
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      if (cause instanceof IOException e) {
        throw e;
      }
      if (cause instanceof RuntimeException e) {
        throw e;
      }
      if (cause instanceof Error e) {
        throw e;
      }
      throw new IllegalStateException(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while starting", e);
    }
  }
}
