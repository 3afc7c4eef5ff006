package org.chancery.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * An open store: checked, of the present schema, and, where it may be written to, locked. Used by
 * one thread at a time.
 */
public final class Store implements Closeable {

  /** The version of this program. */
  public static final String PROGRAM = "0.1.0";

  private final StoreFolder folder;
  private final @Nullable StoreLock lock;
  private final Database database;
  private final ReentrantLock turn;
  private final InstantSource clock;
  private final List<Runnable> searches = new CopyOnWriteArrayList<>();

  private Store(
      StoreFolder folder, @Nullable StoreLock lock, Database database, InstantSource clock) {
    this(folder, lock, database, clock, new ReentrantLock(true));
  }

  private Store(
      StoreFolder folder,
      @Nullable StoreLock lock,
      Database database,
      InstantSource clock,
      ReentrantLock turn) {
    this.folder = folder;
    this.lock = lock;
    this.database = database;
    this.clock = clock;
    this.turn = turn;
  }

  /**
   * Opens a store to write to it; makes it where there is none.
   *
   * @param self who opens it, as others are told
   * @throws StoreException where that can't be; says why, and what to do
   */
  public static Store openForWriting(Path path, Holder self) {
    return openForWriting(path, self, InstantSource.system());
  }

  /** The same by another clock. */
  public static Store openForWriting(Path path, Holder self, InstantSource clock) {
    StoreFolder folder = new StoreFolder(path);
    if (folder.isNew()) {
      folder.make();
    } else {
      folder.requireStore();
    }
    folder.requireWritable();
    StoreLock lock = StoreLock.take(folder, self);
    Database database = null;
    try {
      if (!Files.exists(folder.database())) {
        create(folder);
      }
      database = Database.open(folder, folder.database(), false);
      new Schema(folder, database).migrate();
      Store store = new Store(folder, lock, database, clock);
      store.sign();
      return store;
    } catch (RuntimeException e) {
      close(database, lock);
      throw e;
    }
  }

  /**
   * Opens a store to ask it. Several may do so at once, but not while one writes.
   *
   * @throws StoreException where that can't be; says why, and what to do
   */
  public static Store openForReading(Path path) {
    StoreFolder folder = new StoreFolder(path);
    folder.requireStore();
    Optional<Holder> holder = holder(path);
    if (holder.isPresent()) {
      throw StoreLock.held(folder, holder.get());
    }
    Database database = Database.open(folder, folder.database(), true);
    boolean older;
    try {
      older = new Schema(folder, database).isOlder();
    } catch (RuntimeException e) {
      close(database, null);
      throw e;
    }
    if (!older) {
      return new Store(folder, null, database, InstantSource.system());
    }
    database.close();
    openForWriting(path, Holder.self("a migration", null)).close();
    return new Store(
        folder, null, Database.open(folder, folder.database(), true), InstantSource.system());
  }

  /**
   * Another view of the same open store, for another thread to ask it while this one writes, or to
   * write in turn with it. Each of its queries sees what was committed before. Closed by who asked
   * for it, before the store.
   *
   * @throws StoreException where the database can't open one
   */
  public Store view() {
    return new Store(folder, null, database.another(), clock, turn);
  }

  /**
   * The right to write, among the views of one open store. Each transaction takes it; who asks and
   * then writes what follows from the answer takes it for both.
   */
  public Lock turn() {
    return turn;
  }

  /**
   * Ends what another thread is asking of this view: it fails. What comes after is not touched. May
   * be called by any thread while the view is open.
   *
   * @throws StoreException where the database can't be told
   */
  public void interrupt() {
    database.interrupt();
    searches.forEach(Runnable::run);
  }

  /**
   * Has a search in the index, which is no query of the database, be ended likewise.
   *
   * @param end ends it, in any thread
   * @return closed when the search is over
   */
  public Searching searching(Runnable end) {
    searches.add(end);
    return () -> searches.remove(end);
  }

  /** A search in the index that goes on. */
  @FunctionalInterface
  public interface Searching extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Who writes to a store now: while a server does, its address is where to ask.
   *
   * @param path folder of the store
   */
  public static Optional<Holder> holder(Path path) {
    return Files.isDirectory(path) ? StoreLock.holder(new StoreFolder(path)) : Optional.empty();
  }

  /**
   * The server that holds a store and runs the commands of whoever asks, where there is one.
   *
   * @param path folder of the store
   */
  public static Optional<CommandServer> commandServer(Path path) {
    StoreFolder folder = new StoreFolder(path);
    return holder(path)
        .filter(holder -> holder.commands() > 0 && !holder.isElsewhere())
        .flatMap(
            holder ->
                ServerKey.read(folder)
                    .map(key -> new CommandServer(holder.describe(), holder.commands(), key)));
  }

  /**
   * Says in the lock where a server answers that opened the store for writing.
   *
   * @param address for people
   * @param commands the port, on this machine alone, where it takes commands
   * @return what those must show who send commands
   * @throws StoreException where that can't be written
   */
  public String announce(String address, int commands) {
    if (lock == null) {
      throw new IllegalStateException("only who holds the lock has it");
    }
    try {
      String key = ServerKey.make(folder);
      lock.announce(address, commands);
      return key;
    } catch (IOException e) {
      throw StoreFailure.of(folder, e);
    }
  }

  /** A database has its name only when it is whole. */
  private static void create(StoreFolder folder) {
    Path unfinished = folder.unfinishedDatabase();
    try {
      try (DirectoryStream<Path> left =
          Files.newDirectoryStream(folder.path(), unfinished.getFileName() + "*")) {
        for (Path file : left) {
          Files.delete(file);
        }
      }
      try (Database database = Database.open(folder, unfinished, false)) {
        new Schema(folder, database).migrate();
        database.execute("CHECKPOINT");
      }
      Files.move(unfinished, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw StoreFailure.of(folder, e);
    } catch (SQLException e) {
      throw StoreFailure.of(folder, e);
    }
  }

  private void sign() {
    if (!meta().get(Meta.CHANCERY).equals(Optional.of(PROGRAM))) {
      transaction(connection -> meta().put(Meta.CHANCERY, PROGRAM));
    }
  }

  /** Its folder. */
  public StoreFolder folder() {
    return folder;
  }

  /**
   * The time, in UTC and whole seconds, as it is written beside what is kept. For people: the clock
   * may be set back, so nothing is put in order by it.
   */
  public LocalDateTime now() {
    return LocalDateTime.ofEpochSecond(clock.instant().getEpochSecond(), 0, ZoneOffset.UTC);
  }

  /** What it says of itself. */
  public Meta meta() {
    return new Meta(folder, database);
  }

  /** For queries. What is written goes through {@link #transaction}. */
  public DuckDBConnection connection() {
    return database.connection();
  }

  /** Writes to an open store. */
  @FunctionalInterface
  public interface Work {
    void run(DuckDBConnection connection) throws SQLException;
  }

  /**
   * Does all of the work or, where it fails, none of it, after all other views that came before.
   *
   * @throws StoreException where the store can't take it; says why, and what to do
   */
  public void transaction(Work work) {
    turn.lock();
    try {
      database.transaction(() -> work.run(database.connection()));
    } finally {
      turn.unlock();
    }
  }

  /** What a failure of the database means for this store. */
  public StoreException failure(SQLException failure) {
    return StoreFailure.of(folder, failure);
  }

  /** What a failure of its files means for this store. */
  public StoreException failure(IOException failure) {
    return StoreFailure.of(folder, failure);
  }

  @Override
  public void close() {
    if (lock != null && lock.isAnnounced()) {
      try {
        ServerKey.delete(folder);
      } catch (IOException e) {
        close(database, lock);
        throw StoreFailure.of(folder, e);
      }
    }
    close(database, lock);
  }

  private static void close(@Nullable Database database, @Nullable StoreLock lock) {
    try {
      if (database != null) {
        database.close();
      }
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}
