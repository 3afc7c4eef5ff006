package org.chancery.server.job;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One addition, from when it was given until it is forgotten. Thread-safe. */
public final class Job {

  private final JobOrder order;
  private final JobProgress nothing;
  private JobState state = JobState.WAITING;
  private JobProgress progress;
  private @Nullable JobResult result;
  private @Nullable String message;
  private @Nullable Instant ended;
  private long changes;
  private volatile boolean cancelled;

  /**
   * A job at one moment.
   *
   * @param labels what is read
   * @param message why it failed, or what became of it when it was cancelled
   * @param ended when it did
   * @param changes rises with each change
   */
  public record View(
      String id,
      JobState state,
      Instant given,
      String by,
      List<String> labels,
      JobProgress progress,
      @Nullable JobResult result,
      @Nullable String message,
      @Nullable Instant ended,
      long changes) {}

  Job(JobOrder order) {
    this.order = order;
    this.nothing = JobProgress.of(0, 0, 0, 0, order.bytes(), 0);
    this.progress = nothing;
  }

  JobOrder order() {
    return order;
  }

  /** As it is now. */
  public synchronized View view() {
    return new View(
        order.id(),
        state,
        order.given(),
        order.by(),
        order.labels(),
        progress,
        result,
        message,
        ended,
        changes);
  }

  /** As it is when it has changed since, or after a while. */
  public synchronized View await(long seen, long millis) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    for (long left = until - System.nanoTime();
        changes <= seen && left > 0;
        left = until - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return view();
  }

  synchronized void enter(JobState next) {
    state = next;
    changed();
  }

  synchronized void report(JobProgress now) {
    progress = now;
    changed();
  }

  /** Begins anew, after the server ended while it was read. */
  synchronized void again() {
    state = JobState.WAITING;
    progress = nothing;
    changed();
  }

  synchronized void end(
      JobState last, @Nullable JobResult came, @Nullable String told, Instant when) {
    state = last;
    result = came;
    message = told;
    ended = when;
    changed();
  }

  private void changed() {
    changes++;
    notifyAll();
  }

  /** Asks it to end early. */
  void cancel() {
    cancelled = true;
  }

  boolean isCancelled() {
    return cancelled;
  }
}
