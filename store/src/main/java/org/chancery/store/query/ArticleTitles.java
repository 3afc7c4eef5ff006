package org.chancery.store.query;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;

/** Names articles and the storylines that they belong to. Used by one thread. */
public final class ArticleTitles {

  private final Store store;

  public ArticleTitles(Store store) {
    this.store = store;
  }

  /**
   * Something with a title.
   *
   * @param title absent where an article has none
   */
  public record Titled(String id, @Nullable String title) {}

  /** The articles of these ids that are kept, by id. */
  public List<Titled> of(Collection<String> articles) {
    return titled(
        "SELECT id, title FROM article WHERE id IN (SELECT unnest(CAST(? AS VARCHAR[])))"
            + " ORDER BY id",
        articles);
  }

  /** The storylines that these articles belong to, by id. */
  public List<Titled> storylines(Collection<String> articles) {
    return titled(
        "SELECT id, title FROM storyline WHERE id IN (SELECT storyline FROM article"
            + " WHERE id IN (SELECT unnest(CAST(? AS VARCHAR[])))) ORDER BY id",
        articles);
  }

  private List<Titled> titled(String sql, Collection<String> articles) {
    List<Titled> found = new ArrayList<>();
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      Array ids = store.connection().createArrayOf("VARCHAR", articles.toArray());
      query.setArray(1, ids);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(new Titled(rows.getString(1), rows.getString(2)));
        }
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
    return found;
  }

  /** Ids of the articles that were read from an input, by id, at most so many. */
  public List<String> readFrom(String input, int most) {
    List<String> found = new ArrayList<>();
    try (PreparedStatement query =
        store
            .connection()
            .prepareStatement("SELECT id FROM article WHERE input = ? ORDER BY id LIMIT " + most)) {
      query.setString(1, input);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
    return found;
  }
}
