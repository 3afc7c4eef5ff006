package org.chancery.store.ingest;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.store.Store;

/** What a store has, table by table, to be compared: without when it came and in how many steps. */
final class Tables {

  private static final Set<String> WHEN = Set.of("added", "generation");

  private Tables() {}

  /** The sorted rows of every table. */
  static Map<String, List<String>> of(Path path) throws SQLException {
    try (Store store = Store.openForReading(path)) {
      Map<String, List<String>> tables = new TreeMap<>();
      for (String table : names(store)) {
        tables.put(table, rows(store, table));
      }
      return tables;
    }
  }

  private static List<String> names(Store store) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = store.connection().createStatement();
        ResultSet rows = statement.executeQuery("SELECT table_name FROM duckdb_tables()")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static List<String> rows(Store store, String table) throws SQLException {
    String of = table.equals("meta") ? "meta WHERE key NOT IN ('generation', 'storylines')" : table;
    List<String> lines = new ArrayList<>();
    try (Statement statement = store.connection().createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + of)) {
      while (rows.next()) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          String column = rows.getMetaData().getColumnName(i);
          if (column.equals("digest")) {
            byte[] digest = rows.getBytes(i);
            line.append(" digest=").append(java.util.Arrays.hashCode(digest));
          } else if (!WHEN.contains(column)) {
            line.append(' ').append(column).append('=').append(rows.getString(i));
          }
        }
        lines.add(line.toString());
      }
    }
    lines.sort(null);
    return lines;
  }
}
