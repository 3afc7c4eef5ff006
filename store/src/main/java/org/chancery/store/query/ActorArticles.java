package org.chancery.store.query;

import java.time.LocalDate;
import java.util.List;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Finds the articles that tell of an actor. Used by one thread at a time. */
public final class ActorArticles {

  private final Store store;

  public ActorArticles(Store store) {
    this.store = store;
  }

  /**
   * An article.
   *
   * @param title absent where it has none
   * @param source file or address that it was read from
   * @param records how many of its records the actor is in
   */
  public record Found(
      String id,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable LocalDate published,
      String source,
      int records) {}

  /**
   * Articles with records that an actor is in, the latest first.
   *
   * @throws StoreException where the store can't be read
   */
  public List<Found> latest(ActorKey actor, int limit) {
    Sql sql = new Sql();
    sql.add("SELECT a.id, a.title, a.outlet, a.published, a.source, n.records FROM");
    sql.add(" (SELECT p.article, count(DISTINCT p.record) AS records FROM present_party p WHERE ");
    actor.addTo(sql, "p");
    sql.add(" GROUP BY p.article) n");
    sql.add(" JOIN article a ON a.id = n.article ORDER BY a.published DESC NULLS LAST, a.id");
    sql.add(" LIMIT ?", limit);
    return Rows.of(
        store,
        sql,
        row ->
            new Found(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getInt(6)));
  }
}
