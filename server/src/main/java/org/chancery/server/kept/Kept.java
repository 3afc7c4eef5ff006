package org.chancery.server.kept;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.chancery.store.Store;
import org.chancery.store.StoreException;

/**
 * A store that was opened for writing, lent out: to ask it, to several threads at once, each with a
 * view of its own; to write to it, to one at a time. Who asks while another writes sees what was
 * there before, whole.
 */
public final class Kept implements Closeable {

  /** A question takes all cores, so more at once would not be answered sooner. */
  private static final int MOST_READERS = 4;

  private static final int WAIT_SECONDS = 20;
  private static final int LOOK_MILLIS = 200;

  /** How old an answer may be that is remembered while articles are read in. */
  private static final long STALE_NANOS = 10_000_000_000L;

  /** How long a question may take, where nothing else is said. */
  public static final Duration USUAL = Duration.ofSeconds(30);

  private final Store store;
  private final Duration usual;
  private final Semaphore free = new Semaphore(MOST_READERS, true);
  private final Deque<Store> idle = new ArrayDeque<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Kept::daemon);
  private final LongSupplier nanos;
  private final AtomicLong writes = new AtomicLong();
  private long toldAt;
  private final ReentrantLock filling = new ReentrantLock(true);

  /**
   * @param store open for writing; closed by who opened it, after this
   */
  public Kept(Store store) {
    this(store, USUAL);
  }

  /**
   * @param store open for writing; closed by who opened it, after this
   * @param usual how long a question may take
   */
  public Kept(Store store, Duration usual) {
    this(store, usual, System::nanoTime);
  }

  /**
   * @param nanos a clock that only goes on
   */
  Kept(Store store, Duration usual, LongSupplier nanos) {
    this.store = store;
    this.usual = usual;
    this.nanos = nanos;
    this.toldAt = nanos.getAsLong() - STALE_NANOS;
  }

  /** Name of the store's folder. */
  public String name() {
    return String.valueOf(store.folder().path().toAbsolutePath().normalize().getFileName());
  }

  /**
   * How often the store was written to so far; what was found before may have changed since. While
   * articles are read in, another number every ten seconds: to count anew for each visitor would
   * keep them all waiting.
   */
  public synchronized long writes() {
    long now = nanos.getAsLong();
    if (filling.isLocked() && now - toldAt >= STALE_NANOS) {
      toldAt = now;
      writes.incrementAndGet();
    }
    return writes.get();
  }

  /** Asks a store. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(Store store) throws IOException;
  }

  /** Writes to a store. */
  @FunctionalInterface
  public interface Writing<T> {
    T of(Store store) throws IOException;
  }

  /**
   * Asks.
   *
   * @throws BusyException where all views stay lent out for twenty seconds
   * @throws TooLongException where it takes longer than questions may
   * @throws org.chancery.store.StoreException where the store can't be read
   */
  public <T> T ask(Reading<T> reading) throws IOException {
    return ask(usual, reading);
  }

  /** With another time. */
  <T> T ask(Duration most, Reading<T> reading) throws IOException {
    Store view = borrow();
    try (Deadline deadline = new Deadline(view, most, clock)) {
      return within(deadline, most, view, reading);
    } finally {
      giveBack(view);
    }
  }

  private static <T> T within(Deadline deadline, Duration most, Store view, Reading<T> reading)
      throws IOException {
    try {
      return reading.of(view);
    } catch (StoreException e) {
      if (deadline.isPassed()) {
        throw new TooLongException(
            "the question took longer than "
                + most.toSeconds()
                + " seconds; ask for less: a shorter time, one actor, a smaller page",
            e);
      }
      throw e;
    }
  }

  /**
   * Writes, after all who came before.
   *
   * @throws BusyException where another still writes after twenty seconds
   * @throws org.chancery.store.StoreException where the store can't take it
   */
  public <T> T write(Writing<T> work) throws IOException {
    try {
      if (!store.turn().tryLock(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new BusyException("the store is being written to; try again in a while");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException("the desk is closing");
    }
    try {
      return work.of(store);
    } finally {
      writes.incrementAndGet();
      store.turn().unlock();
    }
  }

  /**
   * Asks for longer than a page may take, such as for all that is kept, with a view of its own. Who
   * calls sees to it that there are not many.
   *
   * @throws org.chancery.store.StoreException where the store can't be read
   */
  public <T> T askAtLength(Reading<T> reading) throws IOException {
    try (Store view = store.view()) {
      return reading.of(view);
    }
  }

  /**
   * The same with an end to it.
   *
   * @throws TooLongException where it takes longer than this
   * @throws org.chancery.store.StoreException where the store can't be read
   */
  public <T> T askAtLength(Duration most, Reading<T> reading) throws IOException {
    try (Store view = store.view();
        Deadline deadline = new Deadline(view, most, clock)) {
      return within(deadline, most, view, reading);
    }
  }

  /**
   * Reads articles in, codes them again, or brings in line what follows from them: in many small
   * transactions, between which others write. One at a time does so, after all who came before,
   * however long that takes.
   *
   * @param cancelled ends the waiting
   * @throws BusyException where the waiting was cancelled
   * @throws org.chancery.store.StoreException where the store can't take it
   */
  public <T> T fill(BooleanSupplier cancelled, Writing<T> work) throws IOException {
    await(cancelled);
    try (Store view = store.view()) {
      return work.of(view);
    } finally {
      writes.incrementAndGet();
      filling.unlock();
    }
  }

  private void await(BooleanSupplier cancelled) {
    try {
      while (!filling.tryLock(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        if (cancelled.getAsBoolean()) {
          throw new BusyException("cancelled while it waited for others to be done");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException("the desk is closing");
    }
  }

  /** The folder of the store. */
  public Path folder() {
    return store.folder().path();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "deadlines of questions");
    thread.setDaemon(true);
    return thread;
  }

  private Store borrow() {
    try {
      if (!free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new BusyException("too many questions at once; try again in a while");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException("the desk is closing");
    }
    synchronized (idle) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    boolean opened = false;
    try {
      Store view = store.view();
      opened = true;
      return view;
    } finally {
      if (!opened) {
        free.release();
      }
    }
  }

  private void giveBack(Store view) {
    synchronized (idle) {
      idle.push(view);
    }
    free.release();
  }

  @Override
  public void close() {
    clock.shutdownNow();
    synchronized (idle) {
      idle.forEach(Store::close);
      idle.clear();
    }
  }
}
