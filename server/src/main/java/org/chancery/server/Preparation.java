package org.chancery.server;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.chancery.server.kept.Kept;
import org.chancery.server.page.Page;

/** Reads beforehand what pages show first, while the desk answers already. */
final class Preparation implements Closeable {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread one = new Thread(work, "reading beforehand");
            one.setDaemon(true);
            return one;
          });

  private final List<Page> pages;

  Preparation(List<Page> pages) {
    this.pages = List.copyOf(pages);
  }

  void begin() {
    pages.forEach(page -> thread.execute(() -> prepare(page)));
  }

  private static void prepare(Page page) {
    try {
      page.prepare();
    } catch (IOException | RuntimeException e) {
      // Who visits the page asks again, and is told what is wrong.
    }
  }

  /** Waits for what is being read, since the store can't be closed under it. */
  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(Kept.USUAL.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("still reading beforehand");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
