package org.chancery.cli;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.store.Store;

/** Tells whether two stores hold the same. */
final class StoreFingerprints {

  private static final List<String> TABLES =
      List.of(
          "article",
          "event",
          "statement",
          "position",
          "party",
          "storyline",
          "merged_event",
          "report",
          "input",
          "rejected",
          "also_found");

  private StoreFingerprints() {}

  /** Of each table the number and the sum of its rows, but when they came. */
  static Map<String, String> of(Path path) throws SQLException {
    Map<String, String> found = new TreeMap<>();
    try (Store store = Store.openForReading(path);
        Statement statement = store.connection().createStatement()) {
      for (String table : TABLES) {
        String columns = table.equals("article") ? "* EXCLUDE (added, generation)" : "*";
        String sql =
            "SELECT count(*) || ' rows, ' || coalesce(bit_xor(hash(CAST(r AS VARCHAR))), 0) FROM"
                + " (SELECT "
                + columns
                + " FROM "
                + table
                + ") r";
        try (ResultSet rows = statement.executeQuery(sql)) {
          rows.next();
          found.put(table, rows.getString(1));
        }
      }
    }
    return found;
  }
}
