package org.chancery.store;

import java.io.Closeable;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/**
 * An open DuckDB file. One connection, which one thread at a time may use. Transactions are begun
 * and ended in words: what an appender adds belongs to them only then.
 */
final class Database implements Closeable {

  /** What DuckDB may take beside the Java heap, so that both fit a laptop. */
  private static final String MEMORY = "1GB";

  private final StoreFolder folder;
  private final DuckDBConnection connection;

  private Database(StoreFolder folder, DuckDBConnection connection) {
    this.folder = folder;
    this.connection = connection;
  }

  /**
   * Opens a file; makes it where it is missing and may be written.
   *
   * @throws StoreException where it is damaged, held, or not permitted
   */
  static Database open(StoreFolder folder, Path file, boolean readOnly) {
    DatabaseLibrary.load();
    Properties options = new Properties();
    options.setProperty("duckdb.read_only", Boolean.toString(readOnly));
    options.setProperty("memory_limit", MEMORY);
    // Who only asks takes rows as they come, however many; who writes asks in between.
    options.setProperty("jdbc_stream_results", Boolean.toString(readOnly));
    // Nothing is loaded from elsewhere, whatever a query names.
    options.setProperty("autoinstall_known_extensions", "false");
    options.setProperty("autoload_known_extensions", "false");
    try {
      return new Database(
          folder,
          (DuckDBConnection)
              DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), options));
    } catch (SQLException e) {
      throw StoreFailure.of(folder, e);
    }
  }

  /** A second connection to the same open file. */
  Database another() {
    try {
      return new Database(folder, (DuckDBConnection) connection.duplicate());
    } catch (SQLException e) {
      throw StoreFailure.of(folder, e);
    }
  }

  /** Ends what runs on the connection; any thread may. */
  void interrupt() {
    try {
      Interruption.of(connection);
    } catch (SQLException e) {
      throw StoreFailure.of(folder, e);
    }
  }

  DuckDBConnection connection() {
    return connection;
  }

  /** Runs statements, several parted by semicolons. */
  void execute(String sql) throws SQLException {
    // A statement that failed once is closed, so each has its own.
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Writes to the database. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  /**
   * Does all of the work or, where it fails, none of it.
   *
   * @throws StoreException where the database can't take it
   */
  void transaction(Work work) {
    try {
      execute("BEGIN TRANSACTION");
      boolean done = false;
      try {
        work.run();
        execute("COMMIT");
        done = true;
      } finally {
        if (!done) {
          rollBack();
        }
      }
    } catch (SQLException e) {
      throw StoreFailure.of(folder, e);
    }
  }

  /** After a failure that matters more than one that follows from it. */
  private void rollBack() {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // A failed COMMIT has ended the transaction already; what comes next finds out otherwise.
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw StoreFailure.of(folder, e);
    }
  }
}
