package org.chancery.store.query;

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
    Sql sql = new Sql().add("SELECT " + which + "(published) FROM article");
    return Rows.of(store, sql, row -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .get(0);
  }
}
