package org.chancery.store.imports;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.store.Store;

/** Which of some ids a store has. */
final class KeptRecords {

  private static final String RECORDS =
      "SELECT id, '' FROM (SELECT id FROM event UNION ALL SELECT id FROM statement"
          + " UNION ALL SELECT id FROM position)";

  private final Store store;

  KeptRecords(Store store) {
    this.store = store;
  }

  /** The coders of those articles that are kept. */
  Map<String, String> coders(Collection<String> articles) throws SQLException {
    return found("SELECT id, coder FROM article", articles);
  }

  /** Those records that are kept. */
  Set<String> records(Collection<String> records) throws SQLException {
    return new HashSet<>(found(RECORDS, records).keySet());
  }

  private Map<String, String> found(String select, Collection<String> ids) throws SQLException {
    Map<String, String> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
    try (PreparedStatement query =
        store.connection().prepareStatement(select + " WHERE id IN (" + places + ")")) {
      int at = 1;
      for (String id : ids) {
        query.setString(at++, id);
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return found;
  }
}
