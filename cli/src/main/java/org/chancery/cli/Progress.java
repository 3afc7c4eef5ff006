package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.chancery.formats.input.InputSize;
import org.jspecify.annotations.Nullable;

/**
 * Shows on a terminal how much of the input is read, how fast, and how long the rest will take.
 * Silent elsewhere. Counts bytes, since nobody knows beforehand how many articles a file holds.
 */
final class Progress implements AutoCloseable {

  private static final int INTERVAL_MILLIS = 200;
  private static final long KILOBYTE = 1024;
  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

  private final Session session;
  private final AtomicLong bytes = new AtomicLong();
  private long total = -1;
  private long articles;
  private long begin;
  private @Nullable ProgressBar bar;
  private boolean closed;

  Progress(Session session) {
    this.session = session;
  }

  /** What there is to read. */
  void expect(List<String> paths) {
    if (session.terminal().isError()) {
      OptionalLong size = InputSize.of(paths, session.workplace().places());
      total = size.orElse(-1);
    }
    begin = System.nanoTime();
  }

  /** So many bytes more were read. May be called by any thread. */
  void read(long more) {
    bytes.addAndGet(more);
  }

  /** One article more. */
  void step() {
    articles++;
    if (!session.terminal().isError() || closed) {
      return;
    }
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setConsumer(
                  new ConsoleProgressBarConsumer(
                      session.streams().err(), session.terminal().width()))
              .setTaskName("reading")
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(INTERVAL_MILLIS)
              .setUnit(" kB", KILOBYTE)
              .clearDisplayOnFinish()
              .build();
    }
    bar.stepTo(bytes.get());
    bar.setExtraMessage(rate(articles, System.nanoTime() - begin));
  }

  /** "120 articles, 40.1/s". */
  static String rate(long articles, long nanos) {
    double seconds = Math.max(1, nanos) / SECOND;
    return String.format(Locale.ROOT, " %,d articles, %.1f/s", articles, articles / seconds);
  }

  /** Gives the line free for a message. */
  void pause() {
    if (bar != null) {
      session.streams().err().print("\r\u001B[K");
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
