package org.chancery.store.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.store.Store;

/** Runs statements that have few rows. Stateless. */
final class Rows {

  private Rows() {}

  /** Makes something of the row that a result stands at. */
  @FunctionalInterface
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /**
   * What a statement gives, row by row, in its order.
   *
   * @throws org.chancery.store.StoreException where the store can't be read
   */
  static <T> List<T> of(Store store, Sql sql, Reading<T> reading) {
    List<T> all = new ArrayList<>();
    try (PreparedStatement query = store.connection().prepareStatement(sql.text())) {
      sql.setAll(query);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          all.add(reading.of(rows));
        }
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
    return all;
  }
}
