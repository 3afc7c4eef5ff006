package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder of a store and what lies in it: {@code store.duckdb}, {@code index/}, {@code lock},
 * and of a server {@code server-key} and {@code incoming/}.
 *
 * @param path as the user named it
 */
public record StoreFolder(Path path) {

  private static final String DATABASE = "store.duckdb";

  /** All that is kept. */
  public Path database() {
    return path.resolve(DATABASE);
  }

  /** The Lucene index, which can be made again from the database. */
  public Path index() {
    return path.resolve("index");
  }

  /** Names who writes to the store. */
  public Path lock() {
    return path.resolve("lock");
  }

  /** What a command shows to a server that holds the store; only the owner can read it. */
  Path serverKey() {
    return path.resolve("server-key");
  }

  /** What a server was given and has not read yet; only the owner can read it. */
  public Path incoming() {
    return path.resolve("incoming");
  }

  /** Whether there is nothing yet where the store is to be. */
  boolean isNew() {
    if (!Files.exists(path)) {
      return true;
    }
    if (!Files.isDirectory(path)) {
      throw new StoreException(path + " is a file; name a folder for the store with --store");
    }
    return !Files.exists(database()) && isBare();
  }

  /** Nothing but what a creation that was cut off leaves. */
  private boolean isBare() {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.allMatch(entry -> entry.equals(lock()) || isUnfinished(entry));
    } catch (IOException e) {
      throw new StoreException(path + " can't be listed (" + e.getMessage() + ")", e);
    }
  }

  private static boolean isUnfinished(Path entry) {
    return String.valueOf(entry.getFileName()).startsWith(DATABASE + ".new");
  }

  /** Where a database is made before it has its name. */
  Path unfinishedDatabase() {
    return path.resolve(DATABASE + ".new");
  }

  /**
   * Makes the folder where it is missing.
   *
   * @throws StoreException where it can't be made
   */
  void make() {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new StoreException(
          path + " can't be made (" + e + "); name another folder with --store", e);
    }
  }

  /**
   * Checks that a store is here.
   *
   * @throws StoreException where there is none
   */
  void requireStore() {
    if (!Files.exists(path)) {
      throw new StoreException(
          path + ": no store there; make one with 'chancery ingest', or name one with --store");
    }
    if (isNew()) {
      throw new StoreException(
          path + ": the store is empty; fill it with 'chancery ingest PATH --store " + path + "'");
    }
    if (!Files.exists(database())) {
      throw new StoreException(
          path
              + " is not a store: it has files but no "
              + DATABASE
              + "; name a folder of a store, or a new or empty one, with --store");
    }
    if (!Files.isReadable(database())) {
      throw new StoreException(database() + ": not permitted to read");
    }
  }

  /**
   * Checks that the folder can be written to.
   *
   * @throws StoreException where it can't
   */
  void requireWritable() {
    boolean writable =
        Files.isWritable(path) && (!Files.exists(database()) || Files.isWritable(database()));
    if (!writable) {
      throw new StoreException(
          path + " can't be written to; make it writable, or name another folder with --store");
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
