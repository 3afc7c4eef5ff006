package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  private static final Holder TEST = Holder.self("a test", null);

  @TempDir Path folder;

  private static long count(Store store, String sql) throws SQLException {
    try (Statement statement = store.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private Path made() {
    Path path = folder.resolve("store");
    Store.openForWriting(path, TEST).close();
    return path;
  }

  @Test
  void isMadeWhereThereIsNoneAndKeepsWhatIsWritten() throws SQLException {
    Path path = folder.resolve("deep/store");
    try (Store store = Store.openForWriting(path, TEST)) {
      store.transaction(
          connection -> {
            try (Statement statement = connection.createStatement()) {
              statement.execute("INSERT INTO rejected VALUES ('a.txt', 'a.txt', NULL, 'empty')");
            }
          });
    }
    try (Store store = Store.openForReading(path)) {
      assertThat(count(store, "SELECT count(*) FROM rejected")).isEqualTo(1);
      assertThat(store.meta().get(Meta.SCHEMA)).isPresent();
    }
    assertThat(path.resolve("store.duckdb")).isRegularFile();
  }

  @Test
  void allOfATransactionIsKeptOrNone() throws SQLException {
    try (Store store = Store.openForWriting(made(), TEST)) {
      assertThatThrownBy(
              () ->
                  store.transaction(
                      connection -> {
                        try (Statement statement = connection.createStatement()) {
                          statement.execute("INSERT INTO rejected VALUES ('a', 'a', NULL, 'b')");
                        }
                        try (var appender = connection.createAppender("rejected")) {
                          appender.beginRow().append("c").append("c").appendNull().append("d");
                          appender.endRow();
                          appender.flush();
                        }
                        throw new SQLException("the work fails");
                      }))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("the work fails");
      assertThat(count(store, "SELECT count(*) FROM rejected")).isZero();
      store.transaction(connection -> {});
    }
  }

  @Test
  void severalMayAskAtOnce() {
    Path path = made();
    try (Store one = Store.openForReading(path);
        Store other = Store.openForReading(path)) {
      assertThat(other.meta().get(Meta.SCHEMA)).isEqualTo(one.meta().get(Meta.SCHEMA));
    }
  }

  @Test
  void aFolderWithoutAStoreIsNamedWithTheRemedy() throws IOException {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> Store.openForReading(missing))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("missing: no store there; make one with 'chancery ingest'");

    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() -> Store.openForReading(empty)).hasMessageContaining("is empty");

    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("notes.txt"), "notes");
    assertThatThrownBy(() -> Store.openForReading(other)).hasMessageContaining("is not a store");
    assertThatThrownBy(() -> Store.openForWriting(other, TEST))
        .hasMessageContaining("is not a store");
    assertThat(other.resolve("lock")).doesNotExist();

    Path file = Files.writeString(folder.resolve("file"), "text");
    assertThatThrownBy(() -> Store.openForWriting(file, TEST)).hasMessageContaining("is a file");
  }

  @Test
  void aDamagedFileIsSaidToBeSo() throws IOException {
    Path path = made();
    Path database = path.resolve("store.duckdb");
    byte[] whole = Files.readAllBytes(database);

    byte[] scribbled = whole.clone();
    Arrays.fill(scribbled, 4200, 4400, (byte) 'x');
    Files.write(database, scribbled);
    assertDamaged(path);

    Files.write(database, Arrays.copyOf(whole, 6000));
    assertDamaged(path);

    Files.write(database, "no database at all".repeat(400).getBytes(StandardCharsets.UTF_8));
    assertDamaged(path);

    Files.write(database, new byte[0]);
    assertThatThrownBy(() -> Store.openForReading(path)).isInstanceOf(StoreException.class);

    Files.write(database, whole);
    Store.openForReading(path).close();
  }

  private static void assertDamaged(Path path) {
    assertThatThrownBy(() -> Store.openForReading(path).close())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is damaged")
        .hasMessageContaining("ingest again");
    assertThatThrownBy(() -> Store.openForWriting(path, TEST).close())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is damaged");
  }

  @Test
  void anotherProgramsDuckDbFileIsLeftAlone() throws IOException, SQLException {
    Path path = Files.createDirectory(folder.resolve("foreign"));
    try (var connection =
            java.sql.DriverManager.getConnection("jdbc:duckdb:" + path.resolve("store.duckdb"));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE trades(price INTEGER)");
    }
    assertThatThrownBy(() -> Store.openForWriting(path, TEST))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("not one of Chancery's");
  }

  @Test
  void aStoreOfANewerVersionIsRefused() {
    Path path = made();
    try (Store store = Store.openForWriting(path, TEST)) {
      store.transaction(
          connection -> {
            try (Statement statement = connection.createStatement()) {
              statement.execute("UPDATE meta SET value = '9000' WHERE key = 'schema'");
            }
          });
    }
    assertThatThrownBy(() -> Store.openForReading(path))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("has schema 9000")
        .hasMessageContaining("newer version of Chancery");
    assertThatThrownBy(() -> Store.openForWriting(path, TEST)).isInstanceOf(StoreException.class);
  }

  @Test
  void aFolderThatCannotBeWrittenToIsSaidToBeSo() {
    Path path = made();
    Assumptions.assumeTrue(path.toFile().setWritable(false) && !Files.isWritable(path));
    try {
      assertThatThrownBy(() -> Store.openForWriting(path, TEST))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("can't be written to");
      Store.openForReading(path).close();
    } finally {
      assertThat(path.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void aCreationThatWasCutOffIsBegunAgain() throws IOException {
    Path path = Files.createDirectory(folder.resolve("cut"));
    Files.writeString(path.resolve("store.duckdb.new"), "half");
    Files.writeString(path.resolve("store.duckdb.new.wal"), "half");
    Store.openForWriting(path, TEST).close();
    Store.openForReading(path).close();
    assertThat(path.resolve("store.duckdb.new")).doesNotExist();
    assertThat(path.resolve("store.duckdb.new.wal")).doesNotExist();
  }

  @Test
  void whatTheSystemSaysIsPutInWords() {
    StoreFolder store = new StoreFolder(Path.of("news"));
    String full = "Could not write file: No space left on device";
    assertThat(StoreFailure.of(store, new SQLException("IO Error: " + full)))
        .hasMessageContaining("disk of news is full");
    assertThat(StoreFailure.of(store, new IOException(full)))
        .hasMessageContaining("disk of news is full");
    assertThat(StoreFailure.of(store, new java.nio.file.AccessDeniedException("news/lock")))
        .hasMessageContaining("can't be written to");
    assertThat(
            StoreFailure.of(
                store,
                new SQLException(
                    "IO Error: Could not set lock on file \"x\": Conflicting lock is held in"
                        + " /usr/bin/java (PID 99999999). See also y")))
        .hasMessageContaining("held by /usr/bin/java (process 99999999)");
  }
}
