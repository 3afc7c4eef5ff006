package org.chancery.store.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.store.Store;

/** Finds what lists say of kept articles, the oldest first. Used by one thread at a time. */
public final class ListedArticles {

  private static final String COLUMNS =
      "SELECT id, title, outlet, published, duplicate_of, storyline FROM article WHERE ";

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

  private List<ListedArticle> found(String condition, String value) {
    List<ListedArticle> heads = new ArrayList<>();
    try (PreparedStatement query =
        store.connection().prepareStatement(COLUMNS + condition + ORDER)) {
      query.setString(1, value);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          heads.add(
              new ListedArticle(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getObject(4, LocalDate.class),
                  rows.getString(5),
                  rows.getString(6)));
        }
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
    return heads;
  }
}
