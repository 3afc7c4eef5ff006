package org.chancery.store.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Tells with whom an actor had to do in real events, each counted once however often it was
 * reported. Used by one thread at a time.
 */
public final class Dealings {

  /** What happened to some, each once; theirs are found first, since anti joins of all are dear. */
  private static final String REAL =
      """
      ), real AS MATERIALIZED (
        SELECT id, quad, is_symmetric, day_start, day_end FROM present_merged_event
          WHERE id IN (SELECT record FROM theirs)
        UNION ALL
        SELECT id, quad, is_symmetric, day_start, day_end FROM present_event
          WHERE id IN (SELECT record FROM theirs) AND id NOT IN
            (SELECT event FROM report WHERE event IN (SELECT record FROM theirs))
      ), side AS MATERIALIZED (
        SELECT record, role, place, id, name FROM present_party
          WHERE record IN (SELECT id FROM real) AND role IN ('actor', 'recipient')
      )
      """;

  private static final String WITH_SIDES =
      " FROM real r JOIN side x ON x.record = r.id JOIN side y ON y.record = r.id";

  private static final String THEIRS =
      "WITH theirs AS MATERIALIZED (SELECT record FROM present_party p"
          + " WHERE role IN ('actor', 'recipient') AND ";

  private static final String QUADS =
      " count(DISTINCT r.id) FILTER (r.quad = 1), count(DISTINCT r.id) FILTER (r.quad = 2),"
          + " count(DISTINCT r.id) FILTER (r.quad = 3), count(DISTINCT r.id) FILTER (r.quad = 4)";

  /** One acts on the other, or all on each other. */
  private static final String OPPOSITE =
      " (x.role <> y.role OR r.is_symmetric AND x.role = 'actor' AND x.place <> y.place)";

  private final Store store;

  public Dealings(Store store) {
    this.store = store;
  }

  /**
   * Days within which events are counted.
   *
   * @param since absent for from the first
   * @param until absent for to the last
   */
  public record Span(@Nullable LocalDate since, @Nullable LocalDate until) {

    /** Without bounds; with what has no date. */
    public static final Span ALL = new Span(null, null);
  }

  /** How many events of each quad class. */
  public record Quads(
      int verbalCooperation, int materialCooperation, int verbalConflict, int materialConflict) {

    /** All. */
    public int events() {
      return verbalCooperation + materialCooperation + verbalConflict + materialConflict;
    }

    /** From -1, all of it conflict, to 1, all of it cooperation. */
    public double balance() {
      int conflict = verbalConflict + materialConflict;
      return events() == 0 ? 0 : (events() - 2.0 * conflict) / events();
    }
  }

  /**
   * Somebody that an actor had to do with.
   *
   * @param done events in which the actor acts on them, or both on each other
   */
  public record Counterpart(ActorKey key, String name, Quads quads, int done) {}

  /** What two had to do with each other, in either direction. */
  public record Pair(ActorKey one, ActorKey other, Quads quads) {}

  /**
   * The counterparts of an actor, those of most events first.
   *
   * @throws StoreException where the store can't be read
   */
  public List<Counterpart> of(ActorKey actor, Span span, int limit) {
    Sql sql = new Sql();
    actor.addTo(sql.add(THEIRS), "p");
    sql.add(" GROUP BY record").add(REAL);
    sql.add("SELECT " + ActorKey.of("y") + " AS key, max(y.name)," + QUADS);
    sql.add(", count(DISTINCT r.id) FILTER (x.role = 'actor')");
    sql.add(WITH_SIDES + " WHERE" + OPPOSITE);
    actor.addTo(sql.add(" AND "), "x");
    sql.add(" AND " + ActorKey.of("y") + " <> ?", actor.value());
    within(sql, span);
    sql.add(" GROUP BY 1 ORDER BY count(DISTINCT r.id) DESC, 1 LIMIT ?", limit);
    return Rows.of(store, sql, Dealings::counterpart);
  }

  private static Counterpart counterpart(ResultSet row) throws SQLException {
    ActorKey key = new ActorKey(row.getString(1));
    String name = row.getString(2);
    return new Counterpart(key, name == null ? key.value() : name, quads(row, 3), row.getInt(7));
  }

  /**
   * What each two of some actors had to do with each other.
   *
   * @throws StoreException where the store can't be read
   */
  public List<Pair> among(List<ActorKey> actors, Span span) {
    if (actors.size() < 2) {
      return List.of();
    }
    Sql sql = new Sql();
    ActorKey.addTo(sql.add(THEIRS), "p", actors);
    // Only where two of them are: most have to do with others.
    sql.add(" GROUP BY record HAVING count(*) > 1").add(REAL);
    sql.add("SELECT " + ActorKey.of("x") + " AS one, " + ActorKey.of("y") + " AS other," + QUADS);
    sql.add(WITH_SIDES + " WHERE" + OPPOSITE + " AND ");
    ActorKey.addTo(sql, "x", actors);
    ActorKey.addTo(sql.add(" AND "), "y", actors);
    sql.add(" AND " + ActorKey.of("x") + " < " + ActorKey.of("y"));
    within(sql, span);
    sql.add(" GROUP BY 1, 2 ORDER BY 1, 2");
    return Rows.of(
        store,
        sql,
        row ->
            new Pair(
                new ActorKey(row.getString(1)), new ActorKey(row.getString(2)), quads(row, 3)));
  }

  private static Quads quads(ResultSet row, int from) throws SQLException {
    return new Quads(
        row.getInt(from), row.getInt(from + 1), row.getInt(from + 2), row.getInt(from + 3));
  }

  /** As questions do it: what may lie within counts, what has no date doesn't. */
  private static void within(Sql sql, Span span) {
    if (span.since() != null) {
      sql.add(" AND r.day_end >= CAST(? AS DATE)", span.since().toString());
    }
    if (span.until() != null) {
      sql.add(" AND r.day_start <= CAST(? AS DATE)", span.until().toString());
    }
  }
}
