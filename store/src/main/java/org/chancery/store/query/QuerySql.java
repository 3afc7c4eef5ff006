package org.chancery.store.query;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the statements of a question. */
final class QuerySql {

  private static final String STORY_WITH_EVENTS =
      "r.json, (SELECT string_agg(m.json, ',' ORDER BY m.place_in_story)"
          + " FROM present_merged_event m WHERE m.storyline = r.id)";

  private final RecordQuery query;
  private final @Nullable TextHits hits;

  /**
   * @param hits what the words of the question find, where it has some
   */
  QuerySql(RecordQuery query, @Nullable TextHits hits) {
    this.query = query;
    this.hits = hits;
  }

  RowOrder order() {
    return new RowOrder(query, hits != null);
  }

  /** Gives all records as JSON; of a story, its events beside it. */
  Sql records() {
    return chosen(json());
  }

  /** Gives the ids of all records. */
  Sql ids() {
    return chosen("r.id");
  }

  private Sql chosen(String columns) {
    Sql sql = begin().add("SELECT " + columns);
    from(sql);
    return page(sql.add(" ORDER BY " + order().sql()), query.limit());
  }

  /**
   * Gives what the records are ordered by, their ids last: the wide columns are read for those
   * alone that answer.
   *
   * @param most how many to give
   */
  Sql keys(long most) {
    RowOrder order = order();
    Sql sql = begin().add("SELECT " + order.columns());
    from(sql);
    if (query.after() != null) {
      order.behind(query.after(), sql.add(" AND "));
    }
    return page(sql.add(" ORDER BY " + order.sql()), most);
  }

  /** Gives these records as JSON, behind their ids. */
  Sql those(List<String> ids) {
    Sql sql = new Sql().add("SELECT r.id, " + json() + " FROM " + query.asked().table() + " r");
    return sql.add(" WHERE ").among("r.id", ids);
  }

  /** Gives how many records there are for each value of some dimensions. */
  Sql counts(List<CountBy> by) {
    if (query.after() != null) {
      throw new IllegalArgumentException("counts have no cursor; page them by an offset");
    }
    boolean joined = by.stream().anyMatch(dimension -> !dimension.join(query.asked()).isEmpty());
    Sql sql = begin();
    if (joined) {
      boolean manifold = by.stream().anyMatch(CountBy::isManifold);
      sql.add("SELECT " + columns(by) + (manifold ? ", count(DISTINCT r.id)" : ", count(*)"));
      sql.add(" AS count FROM (SELECT r.*");
      from(sql);
      sql.add(") r");
      by.forEach(dimension -> sql.add(dimension.join(query.asked())));
    } else {
      // Days and codes are grouped as they are, then a few groups are named, not every row.
      String raw = by.stream().map(CountBy::raw).distinct().collect(Collectors.joining(", "));
      sql.add("SELECT " + columns(by) + ", CAST(sum(rows) AS BIGINT) AS count FROM (SELECT " + raw);
      sql.add(", count(*) AS rows");
      from(sql);
      sql.add(" GROUP BY ALL) r");
    }
    sql.add(" GROUP BY ALL ORDER BY " + orderOfCounts(by));
    return page(sql, query.limit());
  }

  private String columns(List<CountBy> by) {
    return by.stream()
        .flatMap(dimension -> dimension.columns(query.asked()).stream())
        .map(column -> column.expression() + " AS " + column.name())
        .collect(Collectors.joining(", "));
  }

  private Sql begin() {
    Sql sql = new Sql();
    if (hits != null) {
      hits.with(query.asked(), sql);
    }
    return sql;
  }

  private String json() {
    return query.asked() == Asked.STORYLINE ? STORY_WITH_EVENTS : "r.json";
  }

  /** Gives how many records there are. */
  Sql total() {
    Sql sql = begin().add("SELECT count(*)");
    from(sql);
    return sql;
  }

  /** Gives places: country, name, latitude, longitude, how many events. */
  Sql places(int most) {
    Sql sql = begin().add("SELECT r.country, r.place, r.latitude, r.longitude, count(*) AS count");
    from(sql);
    sql.add(" AND (r.country IS NOT NULL OR r.latitude IS NOT NULL)");
    return sql.add(
        " GROUP BY ALL ORDER BY count DESC, r.place NULLS FIRST, r.country, r.latitude LIMIT ?",
        most);
  }

  /** Adds where the rows {@code r} come from, and the conditions on them. */
  void from(Sql sql) {
    sql.add(" FROM " + query.asked().table() + " r");
    if (hits != null) {
      sql.add(" JOIN hits h ON h.id = r.id");
    }
    new FilterSql(query.asked(), sql).where(query.filters());
  }

  private Sql page(Sql sql, long most) {
    if (most >= 0) {
      sql.add(" LIMIT ?", most);
    }
    return query.offset() > 0 ? sql.add(" OFFSET ?", query.offset()) : sql;
  }

  private String orderOfCounts(List<CountBy> by) {
    Sort sort = query.sort();
    boolean byCount = sort == null ? !by.get(0).isTime() : sort.key() == Sort.Key.COUNT;
    boolean descending = sort == null || sort.descending();
    String keys =
        by.stream()
            .flatMap(dimension -> dimension.columns(query.asked()).stream())
            .map(column -> column.name() + " NULLS LAST")
            .collect(Collectors.joining(", "));
    return byCount ? "count " + (descending ? "DESC, " : "ASC, ") + keys : keys;
  }
}
