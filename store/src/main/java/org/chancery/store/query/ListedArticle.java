package org.chancery.store.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of a kept article.
 *
 * @param duplicateOf the article that it is a copy of
 */
public record ListedArticle(
    String id,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String duplicateOf,
    @Nullable String storyline) {

  /** What {@link #of} reads, of rows {@code r} of articles. */
  static final String COLUMNS = "r.id, r.title, r.outlet, r.published, r.duplicate_of, r.storyline";

  static ListedArticle of(ResultSet row) throws SQLException {
    return new ListedArticle(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getObject(4, LocalDate.class),
        row.getString(5),
        row.getString(6));
  }
}
