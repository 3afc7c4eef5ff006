package org.chancery.store.query;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Tells who is most in a store. Used by one thread at a time. */
public final class ActorCounts {

  /** Few are twice in one record, so the order by roles is nearly that by records. */
  private static final int SPARE = 2;

  private final Store store;

  public ActorCounts(Store store) {
    this.store = store;
  }

  /**
   * Whom to count.
   *
   * @param words that the name has to contain, in any letter case; empty for all
   * @param country ISO 3166-1 alpha-3 code; empty for all
   * @param sector PLOVER sector; empty for all
   */
  public record Wanted(String words, String country, String sector) {

    /** All. */
    public static final Wanted ALL = new Wanted("", "", "");
  }

  /**
   * An actor with the number of records that it is in, in whatever role.
   *
   * @param name the one that records show
   */
  public record Counted(
      ActorKey key,
      String name,
      @Nullable String country,
      @Nullable String sector,
      int events,
      int statements,
      int positions) {

    /** All records. */
    public int records() {
      return events + statements + positions;
    }
  }

  /**
   * Actors, those in most records first.
   *
   * @param limit most that are given
   * @param offset how many of the first are passed over
   * @throws StoreException where the store can't be read
   */
  public List<Counted> most(Wanted wanted, int limit, int offset) {
    String key = ActorKey.of("p");
    Sql sql = new Sql();
    // Who has most roles is found first: that needs no record's id. Only those are counted exactly.
    sql.add("WITH first AS (SELECT " + key + " AS key FROM present_party p WHERE ");
    where(sql, wanted);
    sql.add(" GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ?)", SPARE * ((long) limit + offset));
    sql.add(" SELECT " + key + ", max(p.name), max(p.country), max(p.sector),");
    sql.add(" count(DISTINCT p.record) FILTER (p.kind = 'event'),");
    sql.add(" count(DISTINCT p.record) FILTER (p.kind = 'statement'),");
    sql.add(" count(DISTINCT p.record) FILTER (p.kind = 'position')");
    sql.add(" FROM present_party p WHERE " + key + " IN (SELECT key FROM first) AND ");
    where(sql, wanted);
    sql.add(" GROUP BY 1 ORDER BY count(DISTINCT p.record) DESC, 1");
    sql.add(" LIMIT ? OFFSET ?", limit, offset);
    return Rows.of(store, sql, ActorCounts::counted);
  }

  /**
   * How many actors there are.
   *
   * @throws StoreException where the store can't be read
   */
  public long total(Wanted wanted) {
    Sql sql = new Sql();
    sql.add("SELECT count(DISTINCT " + ActorKey.of("p") + ") FROM present_party p WHERE ");
    where(sql, wanted);
    return Rows.of(store, sql, row -> row.getLong(1)).get(0);
  }

  /**
   * One actor; all counts are 0 where it is in no record.
   *
   * @throws StoreException where the store can't be read
   */
  public Counted of(ActorKey key) {
    Sql sql = new Sql();
    sql.add("SELECT ?, max(p.name), max(p.country), max(p.sector),", key.value());
    sql.add(" count(DISTINCT p.record) FILTER (kind = 'event'),");
    sql.add(" count(DISTINCT p.record) FILTER (kind = 'statement'),");
    sql.add(" count(DISTINCT p.record) FILTER (kind = 'position')");
    key.addTo(sql.add(" FROM present_party p WHERE "), "p");
    return Rows.of(store, sql, ActorCounts::counted).get(0);
  }

  /**
   * How many records each of these actors is in; who is in none is left out.
   *
   * @throws StoreException where the store can't be read
   */
  public Map<ActorKey, Integer> of(List<ActorKey> actors) {
    if (actors.isEmpty()) {
      return Map.of();
    }
    String key = ActorKey.of("p");
    Sql sql = new Sql();
    sql.add("SELECT " + key + ", count(DISTINCT p.record) FROM present_party p WHERE ");
    ActorKey.addTo(sql, "p", actors);
    sql.add(" GROUP BY 1");
    return Rows.of(store, sql, row -> Map.entry(new ActorKey(row.getString(1)), row.getInt(2)))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Countries and sectors that actors have, for a choice. */
  public List<String> values(String column) {
    if (!column.equals("country") && !column.equals("sector")) {
      throw new IllegalArgumentException(column + ", expected country or sector");
    }
    Sql sql = new Sql();
    sql.add("SELECT DISTINCT " + column + " FROM present_party WHERE " + column + " IS NOT NULL");
    sql.add(" ORDER BY 1");
    return Rows.of(store, sql, row -> row.getString(1));
  }

  private static void where(Sql sql, Wanted wanted) {
    sql.add("p.name IS NOT NULL");
    for (String word : wanted.words().toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      if (!word.isEmpty()) {
        sql.add(" AND contains(strip_accents(lower(p.name)), strip_accents(?))", word);
      }
    }
    if (!wanted.country().isEmpty()) {
      sql.add(" AND p.country = ?", wanted.country());
    }
    if (!wanted.sector().isEmpty()) {
      sql.add(" AND p.sector = ?", wanted.sector());
    }
  }

  private static Counted counted(ResultSet row) throws SQLException {
    ActorKey key = new ActorKey(row.getString(1));
    String name = row.getString(2);
    return new Counted(
        key,
        name == null ? key.name() : name,
        row.getString(3),
        row.getString(4),
        row.getInt(5),
        row.getInt(6),
        row.getInt(7));
  }
}
