package org.chancery.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What a store says of itself, by key. */
public final class Meta {

  /** Number of the last migration. */
  public static final String SCHEMA = "schema";

  /** The version of the program that opened it last to write. */
  public static final String CHANCERY = "chancery";

  /** The coder of what was ingested last. */
  public static final String CODER = "coder";

  /** Rises with each transaction that changes articles or records. */
  public static final String GENERATION = "generation";

  /** The generation whose storylines are kept. */
  public static final String STORYLINES = "storylines";

  /** The generation that corrections were applied to. */
  public static final String CORRECTIONS = "corrections";

  private final StoreFolder folder;
  private final Database database;

  Meta(StoreFolder folder, Database database) {
    this.folder = folder;
    this.database = database;
  }

  /** The value of a key, where it has one. */
  public Optional<String> get(String key) {
    try (PreparedStatement query =
        database.connection().prepareStatement("SELECT value FROM meta WHERE key = ?")) {
      query.setString(1, key);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw StoreFailure.of(folder, e);
    }
  }

  /** A number, 0 where there is none. */
  public long number(String key) {
    return get(key).map(Long::parseLong).orElse(0L);
  }

  /** Takes a key away; within a transaction where it belongs to one. */
  public void remove(String key) throws SQLException {
    try (PreparedStatement update =
        database.connection().prepareStatement("DELETE FROM meta WHERE key = ?")) {
      update.setString(1, key);
      update.executeUpdate();
    }
  }

  /** Gives a key its value; within a transaction where it belongs to one. */
  public void put(String key, String value) throws SQLException {
    try (PreparedStatement update =
        database.connection().prepareStatement("INSERT OR REPLACE INTO meta VALUES (?, ?)")) {
      update.setString(1, key);
      update.setString(2, value);
      update.executeUpdate();
    }
  }
}
