package org.chancery.store.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Finds what lists say of stories, without their events. Used by one thread at a time.
 *
 * <p>The stories of a page are chosen first, so that what is told of each is counted for those
 * alone.
 */
public final class StoryHeads {

  private static final int MOST_ACTORS = 4;

  private static final String TOLD =
      """
      SELECT s.id, s.title, s.day_start, s.day_end, s.articles,
        (SELECT count(*) FROM article a WHERE a.storyline = s.id AND a.duplicate_of IS NULL),
        (SELECT count(*) FROM present_merged_event m WHERE m.storyline = s.id)
      FROM storyline s WHERE\s""";

  private static final String ACTORS =
      """
      SELECT storyline, id, name FROM (
        SELECT m.storyline, p.id, p.name,
          row_number() OVER (PARTITION BY m.storyline
            ORDER BY count(DISTINCT m.id) DESC, p.name) AS place
        FROM present_merged_event m JOIN present_party p ON p.record = m.id
        WHERE p.role = 'actor' AND p.name IS NOT NULL AND\s""";

  private final Store store;

  public StoryHeads(Store store) {
    this.store = store;
  }

  /**
   * Stories of a question, in its order.
   *
   * @param query asks for {@link Asked#STORYLINE}
   * @throws org.chancery.store.StoreException where the store or its index can't be read
   */
  public List<StoryHead> page(RecordQuery query) {
    Sql sql = chosen(query, "r.id");
    new QuerySql(query, hits(query)).order(sql);
    return heads(ids(sql));
  }

  /** How many stories a question has, whatever its page. */
  public long count(RecordQuery query) {
    try (PreparedStatement counting = prepared(chosen(query, "count(*)"));
        ResultSet rows = counting.executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }

  /** One story. */
  public Optional<StoryHead> one(String id) {
    return heads(List.of(id)).stream().findFirst();
  }

  private Sql chosen(RecordQuery query, String columns) {
    TextHits hits = hits(query);
    Sql sql = new Sql();
    if (hits != null) {
      hits.with(query.asked(), sql);
    }
    sql.add("SELECT " + columns + " FROM storyline r");
    if (hits != null) {
      sql.add(" JOIN hits h ON h.id = r.id");
    }
    new FilterSql(query.asked(), sql).where(query.filters());
    return sql;
  }

  private @Nullable TextHits hits(RecordQuery query) {
    return query.words().map(words -> TextHits.find(store, query.asked(), words)).orElse(null);
  }

  private List<String> ids(Sql sql) {
    List<String> ids = new ArrayList<>();
    try (PreparedStatement query = prepared(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
    return ids;
  }

  private List<StoryHead> heads(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, List<StoryHead.Actor>> actors = actors(ids);
    Map<String, StoryHead> heads = new HashMap<>();
    try (PreparedStatement query = prepared(new Sql().add(TOLD).among("s.id", ids));
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        String id = rows.getString(1);
        heads.put(
            id,
            new StoryHead(
                id,
                rows.getString(2),
                rows.getObject(3, LocalDate.class),
                rows.getObject(4, LocalDate.class),
                rows.getInt(5),
                rows.getInt(6),
                rows.getInt(7),
                actors.getOrDefault(id, List.of())));
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
    return ids.stream().filter(heads::containsKey).map(heads::get).toList();
  }

  private Map<String, List<StoryHead.Actor>> actors(List<String> ids) {
    Sql sql = new Sql().add(ACTORS).among("m.storyline", ids);
    sql.add(
        " GROUP BY m.storyline, p.id, p.name) WHERE place <= ? ORDER BY storyline, place",
        (long) MOST_ACTORS);
    Map<String, List<StoryHead.Actor>> actors = new HashMap<>();
    try (PreparedStatement query = prepared(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        actors
            .computeIfAbsent(rows.getString(1), story -> new ArrayList<>())
            .add(new StoryHead.Actor(rows.getString(2), rows.getString(3)));
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
    return actors;
  }

  private PreparedStatement prepared(Sql sql) throws SQLException {
    PreparedStatement query = store.connection().prepareStatement(sql.text());
    sql.setAll(query);
    return query;
  }
}
