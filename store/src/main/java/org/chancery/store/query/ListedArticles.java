package org.chancery.store.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.store.Store;

/** Finds what lists say of kept articles, the oldest first. Used by one thread at a time. */
public final class ListedArticles {

  private static final String COLUMNS =
      "SELECT " + ListedArticle.COLUMNS + " FROM article r WHERE ";

  private static final String ORDER = " ORDER BY published NULLS LAST, id";

  private final Store store;

  public ListedArticles(Store store) {
    this.store = store;
  }

  /**
   * One article.
   *
   * @throws org.chancery.store.StoreException where the store can't be read
   */
  public Optional<ListedArticle> one(String id) {
    return found("id = ?", id).stream().findFirst();
  }

  /** Those of a story. */
  public List<ListedArticle> ofStory(String storyline) {
    return found("storyline = ?", storyline);
  }

  /** Those that are a copy of an article. */
  public List<ListedArticle> copiesOf(String id) {
    return found("duplicate_of = ?", id);
  }

  /** Those of these ids, by id; those that aren't kept are left out. */
  public Map<String, ListedArticle> byId(Collection<String> ids) {
    Map<String, ListedArticle> articles = new HashMap<>();
    if (!ids.isEmpty()) {
      Sql sql = new Sql().add(COLUMNS).among("id", ids);
      Rows.of(store, sql, ListedArticle::of).forEach(one -> articles.put(one.id(), one));
    }
    return articles;
  }

  /** The text of an article that is kept with it. */
  public Optional<String> text(String id) {
    Sql sql = new Sql().add("SELECT text FROM article WHERE id = ?", id);
    return Rows.of(store, sql, row -> Optional.ofNullable(row.getString(1))).stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  private List<ListedArticle> found(String condition, String value) {
    return Rows.of(store, new Sql().add(COLUMNS + condition + ORDER, value), ListedArticle::of);
  }
}
