package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

  private static final String META =
      "CREATE TABLE meta (key VARCHAR PRIMARY KEY, value VARCHAR NOT NULL);";

  @TempDir Path path;

  private Database open() {
    return Database.open(new StoreFolder(path), path.resolve("store.duckdb"), false);
  }

  @Test
  void runsWhatIsOutstandingAndNothingTwice() throws Exception {
    StoreFolder folder = new StoreFolder(path);
    List<String> one = List.of(META + "CREATE TABLE a (n INTEGER);");
    List<String> two =
        List.of(META + "CREATE TABLE a (n INTEGER);", "ALTER TABLE a ADD COLUMN m INTEGER;");
    try (Database database = open()) {
      new Schema(folder, database, one).migrate();
      assertThat(new Schema(folder, database, one).isOlder()).isFalse();
      assertThat(new Schema(folder, database, two).isOlder()).isTrue();
    }
    try (Database database = open()) {
      new Schema(folder, database, two).migrate();
      new Schema(folder, database, two).migrate();
      database.execute("INSERT INTO a (n, m) VALUES (1, 2)");
      assertThat(new Meta(folder, database).number(Meta.SCHEMA)).isEqualTo(2);
      assertThatThrownBy(() -> new Schema(folder, database, one).migrate())
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("has schema 2, this version of Chancery knows 1");
    }
  }

  @Test
  void aMigrationThatFailsLeavesTheStoreAsItWas() throws Exception {
    StoreFolder folder = new StoreFolder(path);
    List<String> good = List.of(META + "CREATE TABLE a (n INTEGER);");
    List<String> bad = List.of(good.get(0), "ALTER TABLE a ADD COLUMN m INTEGER; SELECT nothing;");
    try (Database database = open()) {
      new Schema(folder, database, good).migrate();
      assertThatThrownBy(() -> new Schema(folder, database, bad).migrate())
          .isInstanceOf(StoreException.class);
    }
    try (Database database = open()) {
      assertThat(new Meta(folder, database).number(Meta.SCHEMA)).isEqualTo(1);
      database.execute("INSERT INTO a VALUES (1)");
    }
  }

  private static String bundled(int number) throws IOException {
    try (InputStream in = Schema.class.getResourceAsStream("schema/000" + number + ".sql")) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> rows(Database database, String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = database.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  /** What a store of the second schema has, the third one has too. */
  @Test
  void theThirdHasSourcesBesideReportsAndCorrectedMergedEventsAsTheyWere() throws Exception {
    StoreFolder folder = new StoreFolder(path);
    String merged =
        "INSERT INTO merged_event SELECT id, 's', 0, article,"
            + " * EXCLUDE (id, article, first_begin, first_end, json), 2, 2, 0,"
            + " '{\"id\":\"' || id || '\",\"reports\":[]}' FROM event;";
    try (Database database = open()) {
      new Schema(folder, database, List.of(bundled(1), bundled(2))).migrate();
      database.execute(
          "INSERT INTO event (id, article, type, json) VALUES ('e1', 'a', 'AID', '{\"id\":\"e1\"}'),"
              + " ('e2', 'a', 'AID', '{\"id\":\"e2\"}'), ('e3', 'b', 'AID', '{\"id\":\"e3\"}');"
              + merged
              + "INSERT INTO report VALUES ('e1', 'a', 'e1', 's'), ('e2', 'a', 'e2', 's');"
              + "INSERT INTO corrected_record VALUES ('e1'), ('e2');"
              + "INSERT INTO corrected_event (id, article, type, json)"
              + " VALUES ('e2', 'a', 'AGREE', '{\"id\":\"e2\"}');"
              + "INSERT INTO meta VALUES ('corrections', '7')");
    }
    try (Database database = open()) {
      new Schema(folder, database, List.of(bundled(1), bundled(2), bundled(3))).migrate();
      assertThat(rows(database, "SELECT independent_sources FROM report")).containsOnly("2");
      assertThat(rows(database, "SELECT id || type FROM present_merged_event ORDER BY id"))
          .containsExactly("e2AGREE", "e3AID");
      assertThat(new Meta(folder, database).number(Meta.CORRECTIONS)).isZero();
    }
  }
}
