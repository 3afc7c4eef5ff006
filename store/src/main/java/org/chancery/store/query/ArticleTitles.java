package org.chancery.store.query;

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
    return titled("SELECT id, title FROM article WHERE id IN (", articles, ") ORDER BY id");
  }

  /** The storylines that these articles belong to, by id. */
  public List<Titled> storylines(Collection<String> articles) {
    return titled(
        "SELECT id, title FROM storyline WHERE id IN (SELECT storyline FROM article WHERE id IN (",
        articles,
        ")) ORDER BY id");
  }

  private List<Titled> titled(String before, Collection<String> articles, String after) {
    String ids = String.join("\n", articles);
    Sql sql = new Sql().add(before).add("SELECT unnest(string_split(?, chr(10)))", ids).add(after);
    return Rows.of(store, sql, row -> new Titled(row.getString(1), row.getString(2)));
  }

  /** Ids of the articles that were read from an input, by id, at most so many. */
  public List<String> readFrom(String input, int most) {
    Sql sql = new Sql().add("SELECT id FROM article WHERE input = ?", input);
    return Rows.of(store, sql.add(" ORDER BY id LIMIT ?", most), row -> row.getString(1));
  }
}
