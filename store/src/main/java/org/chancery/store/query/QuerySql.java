package org.chancery.store.query;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one statement of a question. */
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

  /** Gives the records as JSON; of a story, its events beside it. */
  Sql records() {
    Sql sql = new Sql();
    if (hits != null) {
      hits.with(query.asked(), sql);
    }
    boolean picked = query.limit() >= 0 && hits == null && query.asked() != Asked.STORYLINE;
    if (picked) {
      // The page is chosen first, so that the wide column is read for its rows alone.
      sql.add("SELECT r.json FROM " + query.asked().table() + " r WHERE r.id IN (SELECT r.id");
      from(sql);
      sql.add(" ORDER BY " + order());
      return page(sql).add(") ORDER BY " + order());
    }
    sql.add("SELECT " + (query.asked() == Asked.STORYLINE ? STORY_WITH_EVENTS : "r.json"));
    from(sql);
    sql.add(" ORDER BY " + order());
    return page(sql);
  }

  /** Gives how many records there are for each value of some dimensions. */
  Sql counts(List<CountBy> by) {
    Sql sql = new Sql();
    if (hits != null) {
      hits.with(query.asked(), sql);
    }
    String columns =
        by.stream()
            .flatMap(dimension -> dimension.columns(query.asked()).stream())
            .map(column -> column.expression() + " AS " + column.name())
            .collect(Collectors.joining(", "));
    sql.add("SELECT " + columns + ", count(DISTINCT r.id) AS count FROM (SELECT r.*");
    from(sql);
    sql.add(") r");
    for (CountBy dimension : by) {
      sql.add(dimension.join(query.asked()));
    }
    sql.add(" GROUP BY ALL ORDER BY " + orderOfCounts(by));
    return page(sql);
  }

  /** Adds the order and the page. */
  void order(Sql sql) {
    page(sql.add(" ORDER BY " + order()));
  }

  /** Gives how many records there are. */
  Sql total() {
    Sql sql = begin().add("SELECT count(*)");
    from(sql);
    return sql;
  }

  /** Gives a facet's values, each with what people read for it and how many records have it. */
  Sql facet(Facet facet, int most) {
    Sql sql =
        begin()
            .add("SELECT " + facet.value() + " AS value, " + facet.label() + " AS label")
            .add(facet.isOfParties() ? ", count(DISTINCT r.id)" : ", count(*)")
            .add(" AS count FROM (SELECT r.*");
    from(sql);
    sql.add(") r" + facet.join(query.asked()));
    sql.add(" WHERE " + facet.expression() + " IS NOT NULL GROUP BY " + facet.expression());
    return sql.add(
        " ORDER BY " + (facet.isOrdered() ? "" : "count DESC, ") + "value LIMIT ?", most);
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

  private Sql begin() {
    Sql sql = new Sql();
    if (hits != null) {
      hits.with(query.asked(), sql);
    }
    return sql;
  }

  private void from(Sql sql) {
    sql.add(" FROM " + query.asked().table() + " r");
    if (hits != null) {
      sql.add(" JOIN hits h ON h.id = r.id");
    }
    new FilterSql(query.asked(), sql).where(query.filters());
  }

  private Sql page(Sql sql) {
    if (query.limit() >= 0) {
      sql.add(" LIMIT ?", query.limit());
    }
    return query.offset() > 0 ? sql.add(" OFFSET ?", query.offset()) : sql;
  }

  private String order() {
    Sort sort = query.sort();
    if (sort == null) {
      return (hits == null ? byDate("") : "h.place, ") + "r.id";
    }
    String direction = sort.descending() ? " DESC" : "";
    String key =
        switch (sort.key()) {
          case DATE -> byDate(direction);
          case CONFIDENCE -> "r.confidence" + direction + " NULLS LAST, ";
          case TYPE -> type() + direction + ", " + byDate("");
          case ARTICLE -> article() + direction + ", ";
          case SOURCES -> sources() + direction + ", ";
          // The best match has the first place.
          case RELEVANCE -> "h.place" + (sort.descending() ? "" : " DESC") + ", ";
          case COUNT -> throw new IllegalArgumentException("records can't be sorted by count");
        };
    return key + "r.id";
  }

  private String byDate(String direction) {
    String day = "r.day_start" + direction + " NULLS LAST, r.day_end" + direction + ", ";
    return query.asked() == Asked.STORYLINE
        ? day
        : day + (query.asked() == Asked.MERGED_EVENT ? "" : "r.article, r.first_begin, ");
  }

  private String type() {
    return switch (query.asked()) {
      case STATEMENT -> "r.kind";
      case POSITION -> "r.stance";
      case STORYLINE -> "r.title";
      default -> "r.type";
    };
  }

  private String article() {
    return query.asked() == Asked.STORYLINE ? "r.articles" : "r.article";
  }

  private String sources() {
    return switch (query.asked()) {
      case MERGED_EVENT -> "r.independent_sources";
      case STORYLINE -> "r.articles";
      default -> throw new IllegalArgumentException("only merged events and stories have sources");
    };
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
