package org.chancery.store.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.store.Store;

/** Tells between which days the articles of a store were published. */
public final class StoreDays {

  private final Store store;

  public StoreDays(Store store) {
    this.store = store;
  }

  /** The first; empty where no article has a date. */
  public Optional<LocalDate> first() {
    return day("min");
  }

  /** The last; empty where no article has a date. */
  public Optional<LocalDate> last() {
    return day("max");
  }

  private Optional<LocalDate> day(String which) {
    try (Statement statement = store.connection().createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT CAST(" + which + "(published) AS VARCHAR) FROM article")) {
      return rows.next()
          ? Optional.ofNullable(rows.getString(1)).map(LocalDate::parse)
          : Optional.empty();
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }
}
