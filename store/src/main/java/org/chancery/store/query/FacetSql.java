package org.chancery.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the statement that counts what a question finds by several facets at once: what it finds is
 * found once, and rows that are alike in all that has few values are counted together before each
 * of those is. Each row of the answer has a facet's name, a value, what people read for it and a
 * count.
 */
final class FacetSql {

  /** Reports of present events, told without looking each of those up. */
  private static final String REPORTS =
      "report t WHERE t.independent_sources >= 2"
          + " AND t.event NOT IN (SELECT id FROM corrected_record"
          + " EXCEPT SELECT id FROM corrected_event)";

  private static final String BOUND = "BOUND_OF_";

  private final RecordQuery query;
  private final @Nullable TextHits hits;
  private final Set<Facet> facets;
  private final Most most;

  /**
   * How much is told.
   *
   * @param values of a facet; those that follow each other are told all
   * @param parties of a facet of parties
   * @param candidates how many parties are counted exactly, those first that have most roles
   */
  record Most(int values, int parties, long candidates) {}

  FacetSql(RecordQuery query, @Nullable TextHits hits, Set<Facet> facets, Most most) {
    this.query = query;
    this.hits = hits;
    this.facets = new TreeSet<>(facets);
    this.most = most;
  }

  /** The name of the row that says how many no value that is not told can have. */
  static String bound(Facet facet) {
    return BOUND + facet.name();
  }

  Sql sql() {
    Sql sql = new Sql();
    if (hits == null) {
      sql.add("WITH ");
    } else {
      hits.with(query.asked(), sql);
      sql.add(", ");
    }
    base(sql);
    common(sql);
    if (facets.stream().anyMatch(Facet::isOfParties)) {
      found(sql);
    }
    facets.stream().filter(Facet::isOfParties).forEach(facet -> parties(sql, facet));
    List<Part> parts = new ArrayList<>();
    facets.forEach(facet -> parts.addAll(parts(facet)));
    String or = " SELECT facet, value, label, count FROM (";
    for (Part part : parts) {
      sql.add(or + "(" + part.text() + ")", part.values().toArray());
      or = " UNION ALL ";
    }
    return sql.add(
        ") ORDER BY facet, CASE WHEN facet IN ('YEAR', 'MONTH') THEN 0 ELSE count END DESC, value");
  }

  private record Part(String text, List<Object> values) {
    Part(String text, Object... values) {
      this(text, List.of(values));
    }
  }

  /** Whether it finds all there are: then each facet reads its own columns and nothing is kept. */
  private boolean isWhole() {
    return hits == null && query.filters().isEmpty();
  }

  private void base(Sql sql) {
    Set<String> columns = new TreeSet<>(Set.of("r.id"));
    facets.forEach(facet -> columns.addAll(facet.columns()));
    sql.add("base AS " + (isWhole() ? "NOT " : "") + "MATERIALIZED (SELECT ");
    sql.add(String.join(", ", columns));
    new QuerySql(query, hits).from(sql);
    sql.add(")");
  }

  /** Rows that are alike, with their number: by what has few values, by day, by article. */
  private void common(Sql sql) {
    List<Facet> coded = facets.stream().filter(Facet::isCoded).toList();
    if (!coded.isEmpty()) {
      String cells =
          coded.stream()
              .map(facet -> facet.expression() + " AS " + column(facet))
              .collect(Collectors.joining(", "));
      sql.add(", cell AS MATERIALIZED (SELECT " + cells + ", count(*) AS n");
      sql.add(" FROM base r GROUP BY ALL)");
    }
    if (facets.stream().anyMatch(Facet::isOrdered)) {
      sql.add(", day AS MATERIALIZED (SELECT r.day_start, r.day_end, count(*) AS n");
      sql.add(" FROM base r GROUP BY ALL)");
    }
  }

  private static String column(Facet facet) {
    return "of_" + facet.name().toLowerCase(Locale.ROOT);
  }

  /** The parties of what is found: once for all facets, where they are not simply all. */
  private void found(Sql sql) {
    sql.add(", party_found AS " + (isWhole() ? "NOT " : "") + "MATERIALIZED (SELECT p.record,");
    sql.add(" p.role, p.id, p.name, p.country FROM present_party p WHERE ");
    if (query.asked().hasPartiesOfItsOwn()) {
      sql.add("p.kind = ?", query.asked().indexed());
    }
    if (!isWhole() || !query.asked().hasPartiesOfItsOwn()) {
      sql.add(query.asked().hasPartiesOfItsOwn() ? " AND " : "");
      sql.add("p.record IN (SELECT id FROM base)");
    }
    sql.add(")");
  }

  /** Who is in most roles is found first: that needs no record's id. Those are counted exactly. */
  private void parties(Sql sql, Facet facet) {
    String of = column(facet);
    sql.add(", " + of + " AS (SELECT " + facet.expression() + " AS value, p.name, p.record");
    sql.add(" FROM party_found p WHERE " + facet.expression() + " IS NOT NULL");
    if (facet == Facet.ACTOR) {
      sql.add(" AND ").among("p.role", query.asked().acting());
    }
    sql.add("), first_" + of + " AS MATERIALIZED (SELECT value, count(*) AS n FROM " + of);
    sql.add(" GROUP BY value ORDER BY n DESC, value LIMIT ?)", most.candidates() + 1);
  }

  private List<Part> parts(Facet facet) {
    String name = "SELECT '" + facet.name() + "' AS facet, ";
    if (facet.isOfParties()) {
      String first = " FROM first_" + column(facet) + " ORDER BY n DESC, value";
      return List.of(
          new Part(
              name
                  + "value, max(name) AS label, count(DISTINCT record) AS count FROM "
                  + column(facet)
                  + " WHERE value IN (SELECT value"
                  + first
                  + " LIMIT ?) GROUP BY value ORDER BY count DESC, value LIMIT ?",
              most.candidates(),
              most.parties()),
          new Part(
              "SELECT '" + bound(facet) + "', NULL, NULL, n" + first + " LIMIT 1 OFFSET ?",
              most.candidates()));
    }
    return List.of(
        new Part(
            name
                + "value, value AS label, CAST(sum(n) AS BIGINT) AS count FROM ("
                + rows(facet)
                + ") WHERE value IS NOT NULL GROUP BY value ORDER BY "
                + (facet.isOrdered() ? "" : "count DESC, ")
                + "value LIMIT ?",
            facet.isOrdered() ? Facet.MOST_PERIODS : most.values()));
  }

  /** Values, each with how many rows have it; a value may come several times. */
  private String rows(Facet facet) {
    if (facet.isCoded()) {
      return "SELECT CAST(" + column(facet) + " AS VARCHAR) AS value, n FROM cell";
    }
    if (facet.isOrdered()) {
      return "SELECT " + facet.value() + " AS value, n FROM day r";
    }
    String each = "SELECT " + facet.expression() + " AS value, count(*) AS n FROM ";
    String from = facet == Facet.SOURCES && isWhole() ? REPORTS : "base r" + facet.join();
    return each + from + " GROUP BY value";
  }
}
