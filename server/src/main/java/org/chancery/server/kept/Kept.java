package org.chancery.server.kept;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.chancery.store.Store;

/**
 * A store that was opened for writing, lent out: to ask it, to several threads at once, each with a
 * view of its own; to write to it, to one at a time. Who asks while another writes sees what was
 * there before, whole.
 */
public final class Kept implements Closeable {

  /** A question takes all cores, so more at once would not be answered sooner. */
  private static final int MOST_READERS = 4;

  private static final int WAIT_SECONDS = 20;

  private final Store store;
  private final Semaphore free = new Semaphore(MOST_READERS, true);
  private final Deque<Store> idle = new ArrayDeque<>();
  private final ReentrantLock writing = new ReentrantLock(true);

  /**
   * @param store open for writing; closed by who opened it, after this
   */
  public Kept(Store store) {
    this.store = store;
  }

  /** Name of the store's folder. */
  public String name() {
    return String.valueOf(store.folder().path().toAbsolutePath().normalize().getFileName());
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
   * @throws org.chancery.store.StoreException where the store can't be read
   */
  public <T> T ask(Reading<T> reading) throws IOException {
    Store view = borrow();
    try {
      return reading.of(view);
    } finally {
      giveBack(view);
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
      if (!writing.tryLock(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new BusyException("the store is being written to; try again in a while");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException("the desk is closing");
    }
    try {
      return work.of(store);
    } finally {
      writing.unlock();
    }
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
    synchronized (idle) {
      idle.forEach(Store::close);
      idle.clear();
    }
  }
}
