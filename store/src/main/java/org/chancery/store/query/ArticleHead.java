package org.chancery.store.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * What an article is known by. Parts that it doesn't have are absent.
 *
 * @param published the day
 */
public record ArticleHead(
    String id, @Nullable String title, @Nullable String outlet, @Nullable LocalDate published) {

  /**
   * Of an article; empty where it isn't kept.
   *
   * @throws org.chancery.store.StoreException where the store can't be read
   */
  public static Optional<ArticleHead> of(Store store, String id) {
    try (PreparedStatement query =
        store
            .connection()
            .prepareStatement(
                "SELECT title, outlet, CAST(published AS VARCHAR) FROM article WHERE id = ?")) {
      query.setString(1, id);
      try (ResultSet rows = query.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        String day = rows.getString(3);
        return Optional.of(
            new ArticleHead(
                id,
                rows.getString(1),
                rows.getString(2),
                day == null ? null : LocalDate.parse(day)));
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }
}
