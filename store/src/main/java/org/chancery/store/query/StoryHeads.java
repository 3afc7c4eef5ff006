package org.chancery.store.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.store.Store;

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
    Sql sql = new QuerySql(query, TextHits.find(store, query)).ids();
    return heads(Rows.of(store, sql, row -> row.getString(1)));
  }

  /** How many stories a question has, whatever its page. */
  public long count(RecordQuery query) {
    return new Search(store).total(query);
  }

  /** One story. */
  public Optional<StoryHead> one(String id) {
    return heads(List.of(id)).stream().findFirst();
  }

  private List<StoryHead> heads(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, List<StoryHead.Actor>> actors = actors(ids);
    Map<String, StoryHead> heads = new HashMap<>();
    Rows.of(store, new Sql().add(TOLD).among("s.id", ids), row -> head(row, actors))
        .forEach(head -> heads.put(head.id(), head));
    return ids.stream().filter(heads::containsKey).map(heads::get).toList();
  }

  private Map<String, List<StoryHead.Actor>> actors(List<String> ids) {
    Sql sql = new Sql().add(ACTORS).among("m.storyline", ids);
    sql.add(
        " GROUP BY m.storyline, p.id, p.name) WHERE place <= ? ORDER BY storyline, place",
        (long) MOST_ACTORS);
    return Rows.of(
            store,
            sql,
            row ->
                Map.entry(
                    row.getString(1), new StoryHead.Actor(row.getString(2), row.getString(3))))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static StoryHead head(ResultSet row, Map<String, List<StoryHead.Actor>> actors)
      throws SQLException {
    String id = row.getString(1);
    return new StoryHead(
        id,
        row.getString(2),
        row.getObject(3, LocalDate.class),
        row.getObject(4, LocalDate.class),
        row.getInt(5),
        row.getInt(6),
        row.getInt(7),
        actors.getOrDefault(id, List.of()));
  }
}
