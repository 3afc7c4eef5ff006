package org.chancery.store.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;

/** How much happens in a whole store: when, and between whom. Used by one thread at a time. */
public final class Activity {

  /** Steps of time. */
  public enum Step {
    /** Monday to Sunday. */
    WEEK("week"),
    MONTH("month"),
    QUARTER("quarter"),
    YEAR("year");

    private final String part;

    Step(String part) {
      this.part = part;
    }
  }

  /**
   * How many events of a class there are in a step of time.
   *
   * @param begin first day of the step
   * @param quad class from 1 to 4
   */
  public record Period(LocalDate begin, int quad, long events) {}

  /** The days between which all events are, or nearly all. */
  public record Days(LocalDate first, LocalDate last) {}

  /**
   * Two who have to do with each other.
   *
   * @param one its id; absent where the register doesn't have it
   * @param events all of the two
   * @param forward those in which the one acts on the other
   * @param back those in which the other acts on the one; in the rest both act together
   * @param quads events of each class, from 1 to 4
   */
  public record Dyad(
      @Nullable String one,
      String oneName,
      @Nullable String other,
      String otherName,
      long events,
      long forward,
      long back,
      List<Long> quads) {
    public Dyad {
      quads = List.copyOf(quads);
    }
  }

  /**
   * Who has most to do with whom.
   *
   * @param all how many pairs there are
   * @param busiest some of them, those with the most events first
   */
  public record Dyads(long all, List<Dyad> busiest) {
    public Dyads {
      busiest = List.copyOf(busiest);
    }
  }

  /** So many days before and after most events have room in any case. */
  private static final int LEAST_ROOM = 31;

  /** Else so large a part of the time in which most events are: a tenth. */
  private static final int PARTS = 10;

  private static final String DAYS =
      """
      SELECT min(day_start), CAST(quantile_disc(day_start, 0.01) AS DATE),
        CAST(quantile_disc(day_start, 0.99) AS DATE), max(day_start)
      FROM present_event WHERE date_precision = 'day'
      """;

  private static final String PERIODS =
      """
      SELECT CAST(date_trunc('%1$s', day_start) AS DATE) AS period, quad, count(*)
      FROM present_event
      WHERE date_trunc('%1$s', day_start) = date_trunc('%1$s', day_end)
        AND date_trunc('%1$s', day_start) BETWEEN date_trunc('%1$s', CAST(? AS DATE))
          AND date_trunc('%1$s', CAST(? AS DATE))
        AND quad IS NOT NULL
      GROUP BY ALL ORDER BY ALL
      """;

  /**
   * Each pair once an event, whoever of them acts. Those without a name of their own are no sides.
   * Who is not in the register is known by name.
   */
  private static final String DYADS =
      """
      WITH side AS (
        SELECT record, role = 'actor' AS acts, id, name, coalesce(id, name) AS known
        FROM present_party
        WHERE kind = 'event' AND role IN ('actor', 'recipient') AND name IS NOT NULL AND named),
      pair AS (
        SELECT DISTINCT e.id, e.quad,
          CASE WHEN x.known < y.known THEN x.known ELSE y.known END AS one,
          CASE WHEN x.known < y.known THEN y.known ELSE x.known END AS other,
          CASE WHEN y.acts THEN 'both' WHEN x.known < y.known THEN 'forward' ELSE 'back' END AS way
        FROM side x JOIN side y ON x.record = y.record JOIN present_event e ON e.id = x.record
        WHERE x.acts AND (NOT y.acts OR e.is_symmetric) AND x.known <> y.known),
      counted AS (
        SELECT one, other, count(*) AS events,
          count(*) FILTER (way = 'forward') AS forward, count(*) FILTER (way = 'back') AS back,
          count(*) FILTER (quad = 1) AS quad1, count(*) FILTER (quad = 2) AS quad2,
          count(*) FILTER (quad = 3) AS quad3, count(*) FILTER (quad = 4) AS quad4
        FROM pair GROUP BY one, other),
      busiest AS (
        SELECT *, count(*) OVER () AS pairs FROM counted
        ORDER BY events DESC, one, other LIMIT ?),
      called AS (
        SELECT known, any_value(id) AS id, min(name) AS name FROM side
        WHERE known IN (SELECT one FROM busiest UNION ALL SELECT other FROM busiest)
        GROUP BY known)
      SELECT x.id, x.name, y.id, y.name, events, forward, back, quad1, quad2, quad3, quad4,
        pairs
      FROM busiest JOIN called x ON x.known = one JOIN called y ON y.known = other
      ORDER BY events DESC, one, other
      """;

  private final Store store;

  public Activity(Store store) {
    this.store = store;
  }

  /**
   * When it happens; empty where no event has a day. A few odd dates would leave no room for all
   * others: the outer hundredths don't count where they would stretch the time much.
   *
   * @throws org.chancery.store.StoreException where the store can't be read
   */
  public Optional<Days> days() {
    return Rows.of(
            store,
            new Sql().add(DAYS),
            row ->
                days(
                    row.getObject(1, LocalDate.class),
                    row.getObject(2, LocalDate.class),
                    row.getObject(3, LocalDate.class),
                    row.getObject(4, LocalDate.class)))
        .get(0);
  }

  private static Optional<Days> days(
      @Nullable LocalDate first,
      @Nullable LocalDate early,
      @Nullable LocalDate late,
      @Nullable LocalDate last) {
    if (first == null || early == null || late == null || last == null) {
      return Optional.empty();
    }
    long room = Math.max(LEAST_ROOM, ChronoUnit.DAYS.between(early, late) / PARTS);
    return Optional.of(
        new Days(
            ChronoUnit.DAYS.between(first, early) <= room ? first : early,
            ChronoUnit.DAYS.between(late, last) <= room ? last : late));
  }

  /** Events by step of time and class, in whole steps; those without any are left out. */
  public List<Period> periods(Step step, Days days) {
    Sql sql = new Sql();
    sql.add(
        String.format(Locale.ROOT, PERIODS, step.part),
        days.first().toString(),
        days.last().toString());
    return Rows.of(
        store,
        sql,
        row -> new Period(row.getObject(1, LocalDate.class), row.getInt(2), row.getLong(3)));
  }

  /** The pairs with the most events, the busiest first. */
  public Dyads dyads(int most) {
    long[] all = {0};
    List<Dyad> busiest =
        Rows.of(
            store,
            new Sql().add(DYADS, most),
            row -> {
              all[0] = row.getLong("pairs");
              return dyad(row);
            });
    return new Dyads(all[0], busiest);
  }

  private static Dyad dyad(ResultSet row) throws SQLException {
    return new Dyad(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        List.of(row.getLong(8), row.getLong(9), row.getLong(10), row.getLong(11)));
  }
}
