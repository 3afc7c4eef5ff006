package org.chancery.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tables of a store, made by numbered migrations ({@code schema/0001.sql} and on). Each runs in
 * a transaction of its own, with the number that it leads to.
 */
final class Schema {

  private static final List<String> BUNDLED = bundled();

  private final StoreFolder folder;
  private final Database database;
  private final List<String> migrations;

  Schema(StoreFolder folder, Database database) {
    this(folder, database, BUNDLED);
  }

  Schema(StoreFolder folder, Database database, List<String> migrations) {
    this.folder = folder;
    this.database = database;
    this.migrations = List.copyOf(migrations);
  }

  private static List<String> bundled() {
    List<String> found = new ArrayList<>();
    while (true) {
      String name = String.format(Locale.ROOT, "schema/%04d.sql", found.size() + 1);
      try (InputStream in = Schema.class.getResourceAsStream(name)) {
        if (in == null) {
          return List.copyOf(found);
        }
        found.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Whether migrations are outstanding.
   *
   * @throws StoreException where the store is of a newer version of the program, or no store
   */
  boolean isOlder() {
    int version = version();
    if (version > migrations.size()) {
      throw new StoreException(
          folder
              + " has schema "
              + version
              + ", this version of Chancery knows "
              + migrations.size()
              + "; use a newer version of Chancery");
    }
    return version < migrations.size();
  }

  /** Runs the migrations that are outstanding. */
  void migrate() {
    if (!isOlder()) {
      return;
    }
    for (int version = version(); version < migrations.size(); version++) {
      String sql = migrations.get(version);
      int reached = version + 1;
      database.transaction(
          () -> {
            database.execute(sql);
            database.execute(
                "INSERT OR REPLACE INTO meta VALUES ('" + Meta.SCHEMA + "', '" + reached + "')");
          });
    }
  }

  /** 0 for an empty database. */
  private int version() {
    try (Statement statement = database.connection().createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet rows =
          statement.executeQuery("SELECT table_name FROM duckdb_tables() WHERE NOT temporary")) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      if (tables.isEmpty()) {
        return 0;
      }
      if (!tables.contains("meta")) {
        throw new StoreException(
            folder.database()
                + " is a DuckDB file, but not one of Chancery's; name another folder with --store");
      }
      return number();
    } catch (SQLException e) {
      throw StoreFailure.of(folder, e);
    }
  }

  private int number() {
    String value = new Meta(folder, database).get(Meta.SCHEMA).orElse("none");
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new StoreException(
          folder.database()
              + " is damaged (its schema is '"
              + value
              + "'); put a copy of it back, or move the folder away and ingest again",
          e);
    }
  }
}
