package org.chancery.spark;

/**
 * Threads with the stack that {@code chancery} gives its own, so that a text that is nested deep is
 * read here as it is there. Stateless.
 */
final class DeepStack {

  private static final long BYTES = 4L * 1024 * 1024;

  private DeepStack() {}

  /** A thread, not started, that doesn't keep the program alive. */
  static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(null, work, name, BYTES);
    thread.setDaemon(true);
    return thread;
  }
}
