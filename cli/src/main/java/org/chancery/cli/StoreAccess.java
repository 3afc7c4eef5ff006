package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.store.Store;

/**
 * How a command comes to a store: opens it, or has it lent by the server that holds it.
 *
 * @see OwnStores
 * @see LentStores
 */
interface StoreAccess {

  /** What a command does with an open store. */
  @FunctionalInterface
  interface Work<T> {
    T with(Store store) throws IOException;
  }

  /**
   * Asks.
   *
   * @throws org.chancery.store.StoreException where the store can't be had; says what to do
   */
  <T> T ask(Path folder, Work<T> work) throws IOException;

  /**
   * Writes what takes a moment.
   *
   * @param command as others are told who wait for it
   * @throws org.chancery.store.StoreException where the store can't be had; says what to do
   */
  <T> T correct(Path folder, String command, Work<T> work) throws IOException;

  /**
   * Writes what takes its time, in many transactions; makes a store where there is none.
   *
   * @param command as others are told who wait for it
   * @throws org.chancery.store.StoreException where the store can't be had; says what to do
   */
  <T> T fill(Path folder, String command, Work<T> work) throws IOException;
}
