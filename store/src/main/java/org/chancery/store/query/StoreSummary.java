package org.chancery.store.query;

import java.time.LocalDate;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * What is in a store, in numbers.
 *
 * @param copies articles that are a copy of another
 * @param outlets that have a name
 * @param placed events whose country or place is known
 * @param real events, each once however many articles tell of it
 * @param first day of publication of the oldest article; absent where none has one
 */
public record StoreSummary(
    long articles,
    long copies,
    long outlets,
    long events,
    long placed,
    long real,
    long statements,
    long positions,
    long storylines,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {

  private static final String QUERY =
      """
      SELECT * FROM
        (SELECT count(*), count(duplicate_of), count(DISTINCT outlet) FROM article) a,
        (SELECT count(*), count(*) FILTER (country IS NOT NULL OR latitude IS NOT NULL)
          FROM present_event) e,
        (SELECT count(*) - coalesce(sum(reports), 0) FROM present_merged_event) m,
        (SELECT count(*) FROM present_statement) s,
        (SELECT count(*) FROM present_position) p,
        (SELECT count(*) FROM storyline) t,
        (SELECT min(published), max(published) FROM article) d
      """;

  /**
   * Counts.
   *
   * @throws org.chancery.store.StoreException where the store can't be read
   */
  public static StoreSummary of(Store store) {
    return Rows.of(
            store,
            new Sql().add(QUERY),
            row ->
                new StoreSummary(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    // what merged events report is among the events: the rest happened by itself
                    row.getLong(4) + row.getLong(6),
                    row.getLong(7),
                    row.getLong(8),
                    row.getLong(9),
                    row.getObject(10, LocalDate.class),
                    row.getObject(11, LocalDate.class)))
        .get(0);
  }
}
