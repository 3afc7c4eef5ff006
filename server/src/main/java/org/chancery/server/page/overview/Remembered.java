package org.chancery.server.page.overview;

import java.io.IOException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is kept until the store is written to: counts over a whole store take a while.
 * Used by all threads; one at a time finds the answer anew, so that many visitors ask once.
 */
final class Remembered<T> {

  private final LongSupplier writes;
  private @Nullable T answer;
  private long of;

  /**
   * @param writes how often the store was written to so far
   */
  Remembered(LongSupplier writes) {
    this.writes = writes;
  }

  /** Finds an answer. */
  @FunctionalInterface
  interface Finding<T> {
    T find() throws IOException;
  }

  /** The answer, found anew where the store was written to since. */
  synchronized T get(Finding<T> finding) throws IOException {
    long now = writes.getAsLong();
    T known = answer;
    if (known != null && of == now) {
      return known;
    }
    T found = finding.find();
    answer = found;
    of = now;
    return found;
  }
}
