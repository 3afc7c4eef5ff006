package org.chancery.store.write;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A statement that changes the database.
 *
 * @param values a text for each question mark in it; null is NULL
 */
public record Change(String sql, List<@Nullable String> values) {

  /** A statement with its values. */
  public static Change of(String sql, @Nullable String... values) {
    return new Change(sql, Arrays.asList(values));
  }

  /** Makes the change. */
  public void run(DuckDBConnection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int at = 1;
      for (String value : values) {
        statement.setString(at++, value);
      }
      statement.executeUpdate();
    }
  }
}
