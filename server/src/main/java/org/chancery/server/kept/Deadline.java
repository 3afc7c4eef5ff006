package org.chancery.server.kept;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chancery.store.Store;

/** Ends what is asked of a view when it takes too long. Used by two threads: asker and clock. */
final class Deadline implements Closeable {

  /** Between two statements there is nothing to interrupt, so it is tried until it helps. */
  private static final long AGAIN_MILLIS = 200;

  private final Store view;
  private final Future<?> timer;
  private boolean answered;
  private boolean passed;

  Deadline(Store view, Duration most, ScheduledExecutorService clock) {
    this.view = view;
    this.timer =
        clock.scheduleWithFixedDelay(
            this::pass, most.toMillis(), AGAIN_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Nothing is interrupted once it is answered: the view may be another's by then. */
  private synchronized void pass() {
    if (!answered) {
      passed = true;
      view.interrupt();
    }
  }

  synchronized boolean isPassed() {
    return passed;
  }

  @Override
  public synchronized void close() {
    answered = true;
    timer.cancel(false);
  }
}
