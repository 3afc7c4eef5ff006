package org.chancery.store.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.chancery.store.imports.RecordImport;
import org.jspecify.annotations.Nullable;

/** Counts the positions on each issue that a tally would count. Used by one thread at a time. */
public final class IssueCounts {

  private final Store store;

  public IssueCounts(Store store) {
    this.store = store;
  }

  /**
   * An issue on which positions are kept.
   *
   * @param title as the records have it; absent where they have none
   * @param stances how many positions there are of each, by the stance's name
   * @param last the last day of a dated position; absent where none has a date
   */
  public record Counted(
      String id, @Nullable String title, Map<String, Integer> stances, @Nullable LocalDate last) {
    public Counted {
      stances = Map.copyOf(stances);
    }

    /** All positions. */
    public int positions() {
      return stances.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * All issues with positions, those with most first; not with what others coded and is kept for
   * comparison.
   *
   * @throws StoreException where the store can't be read
   */
  public List<Counted> all() {
    String sql =
        "SELECT r.issue, r.stance, count(*), max(r.day_end),"
            + " any_value(json_extract_string(r.json, '$.issue.title'))"
            + " FROM present_position r JOIN article a ON a.id = r.article"
            + " WHERE NOT starts_with(a.coder, '"
            + RecordImport.CODER
            + "') AND r.stance IS NOT NULL GROUP BY r.issue, r.stance ORDER BY r.issue, r.stance";
    Map<String, Counted> issues = new TreeMap<>();
    Rows.of(
            store,
            new Sql().add(sql),
            row ->
                new Counted(
                    row.getString(1),
                    row.getString(5),
                    Map.of(row.getString(2), row.getInt(3)),
                    row.getObject(4, LocalDate.class)))
        .forEach(one -> issues.merge(one.id(), one, IssueCounts::both));
    List<Counted> all = new ArrayList<>(issues.values());
    // The sort is stable: equals stay in the order of their ids.
    all.sort((one, other) -> Integer.compare(other.positions(), one.positions()));
    return all;
  }

  private static Counted both(Counted one, Counted other) {
    Map<String, Integer> stances = new TreeMap<>(one.stances());
    other.stances().forEach((stance, count) -> stances.merge(stance, count, Integer::sum));
    LocalDate last = one.last();
    LocalDate later = other.last();
    if (last == null || later != null && later.isAfter(last)) {
      last = later;
    }
    return new Counted(one.id(), one.title() == null ? other.title() : one.title(), stances, last);
  }
}
