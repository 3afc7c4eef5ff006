package org.chancery.store.story;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.storyline.ArticleDigest;
import org.chancery.engine.storyline.Storylines;
import org.chancery.store.Meta;
import org.chancery.store.Store;

/**
 * Tells copies and stories over all kept articles, and brings the tables in line: only rows that
 * changed are rewritten, all in one transaction. Holds a digest of about 2 kB of every article.
 */
public final class StoryUpdate {

  private static final int PAGE = 5000;

  private final Store store;
  private final KeptDigests kept;

  public StoryUpdate(Store store) {
    this.store = store;
    this.kept = new KeptDigests(store);
  }

  /** Whether articles changed since stories were told. */
  public boolean isDue() {
    return store.meta().number(Meta.GENERATION) != store.meta().number(Meta.STORYLINES);
  }

  /**
   * Tells the stories.
   *
   * @throws org.chancery.store.StoreException where the store can't be read or written
   */
  public void run() {
    Meta meta = store.meta();
    long generation = meta.number(Meta.GENERATION);
    List<String> ids = new ArrayList<>();
    Storylines told = tell(ids);
    store.transaction(
        connection -> {
          new StoryTables(connection).write(ids, told);
          meta.put(Meta.STORYLINES, Long.toString(generation));
          // Corrections are applied to what was told.
          meta.remove(Meta.CORRECTIONS);
        });
  }

  private Storylines tell(List<String> ids) {
    List<ArticleDigest> digests = new ArrayList<>();
    try {
      String last = "";
      int found = PAGE;
      while (found == PAGE) {
        found = page(last, ids, digests);
        last = ids.isEmpty() ? "" : ids.get(ids.size() - 1);
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
    return Storylines.of(digests);
  }

  private int page(String last, List<String> ids, List<ArticleDigest> digests) throws SQLException {
    int found = 0;
    try (PreparedStatement query =
        store
            .connection()
            .prepareStatement(
                "SELECT id, digest FROM article WHERE id > ? ORDER BY id LIMIT " + PAGE)) {
      query.setString(1, last);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found++;
          String id = rows.getString(1);
          ids.add(id);
          byte[] digest = rows.getBytes(2);
          if (digest != null) {
            digests.add(kept.digest(id, digest));
          }
        }
      }
    }
    return found;
  }
}
