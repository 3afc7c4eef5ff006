package org.chancery.server.kept;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are kept until the store is written to: counts over a whole store take a while.
 * Those that were not asked for longest make room for new ones. Used by all threads; each answer is
 * found by one at a time, so that many visitors ask once.
 */
public final class Remembered<K, T> {

  private final LongSupplier writes;
  private final Map<K, One<T>> answers;

  /**
   * @param writes how often the store was written to so far
   * @param most answers
   */
  public Remembered(LongSupplier writes, int most) {
    this.writes = writes;
    this.answers =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, One<T>> eldest) {
            return size() > most;
          }
        };
  }

  /** Finds an answer. */
  @FunctionalInterface
  public interface Finding<T> {
    T find() throws IOException;
  }

  /** The answer to a question, found anew where the store was written to since. */
  public T get(K question, Finding<T> finding) throws IOException {
    One<T> one;
    synchronized (answers) {
      one = answers.computeIfAbsent(question, none -> new One<>());
    }
    return one.get(writes, finding);
  }

  /** One answer, or none yet. */
  private static final class One<T> {
    private @Nullable T answer;
    private long of;

    synchronized T get(LongSupplier writes, Finding<T> finding) throws IOException {
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
}
