package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
}
