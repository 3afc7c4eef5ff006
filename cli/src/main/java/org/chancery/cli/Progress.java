package org.chancery.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how many articles are read, and how fast. Silent elsewhere. */
final class Progress implements AutoCloseable {

  private static final int INTERVAL_MILLIS = 200;

  private @Nullable ProgressBar bar;
  private boolean closed;

  /** One article more. */
  void step() {
    if (!Terminal.isError() || closed) {
      return;
    }
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("reading")
              .setInitialMax(-1)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(INTERVAL_MILLIS)
              .setUnit(" articles", 1)
              .showSpeed()
              .clearDisplayOnFinish()
              .build();
    }
    bar.step();
  }

  /** Gives the line free for a message. */
  void pause() {
    if (bar != null) {
      System.err.print("\r\u001B[K");
    }
  }

  @Override
  public void close() {
    closed = true;
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
