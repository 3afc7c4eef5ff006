package org.chancery.store.ingest;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.chancery.engine.article.Document;
import org.chancery.store.Store;
import org.chancery.store.StoreException;

/** The articles that are kept as they were before they were read. Used by one thread at a time. */
public final class KeptDocuments {

  private final Store store;

  public KeptDocuments(Store store) {
    this.store = store;
  }

  /**
   * An article by its id; nothing where it is not kept, or was imported without its text.
   *
   * @throws StoreException where the store can't be read
   */
  public Optional<Document> article(String id) {
    try (PreparedStatement query =
        store
            .connection()
            .prepareStatement(
                "SELECT source, coalesce(original, text), document FROM article"
                    + " WHERE id = ? AND document IS NOT NULL")) {
      query.setString(1, id);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next()
            ? Optional.of(
                DocumentJson.read(rows.getString(3), id, rows.getString(1), rows.getString(2)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }
}
