package org.chancery.store.write;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** Writes articles with all their records; within a transaction of its caller's. */
public final class ArticleWriter {

  private static final List<String> OF_ARTICLES =
      List.of("event", "statement", "position", "party");

  private final DuckDBConnection connection;

  public ArticleWriter(DuckDBConnection connection) {
    this.connection = connection;
  }

  /**
   * Adds articles whose ids are free.
   *
   * @param generation the store's generation from now on
   */
  public void insert(Collection<KeptArticle> articles, long generation) throws SQLException {
    LocalDateTime now =
        LocalDateTime.ofEpochSecond(System.currentTimeMillis() / 1000, 0, ZoneOffset.UTC);
    try (Row rows = new Row(connection, "article");
        RecordRows records = new RecordRows(connection)) {
      for (KeptArticle article : articles) {
        add(rows, article, now, generation);
        for (var record : article.records()) {
          records.add(record);
        }
      }
      rows.flush();
      records.flush();
    }
  }

  private static void add(Row row, KeptArticle kept, LocalDateTime now, long generation)
      throws SQLException {
    var record = kept.article();
    row.begin().text(kept.id()).text(kept.source()).text(kept.claim().source()).text(kept.input());
    row.text(record.path("url")).text(record.path("title")).text(record.path("outlet"));
    row.day(record.path("published").path("start")).text(record.path("language"));
    row.text(kept.claim().contentHash()).text(kept.text()).text(kept.original());
    row.text(kept.document()).json(record).bytes(kept.digest()).text(kept.coder());
    // Copies and stories are told when all are read.
    row.time(now).large(generation).text((String) null).text((String) null).end();
  }

  /** Removes articles with all their records. */
  public void delete(Collection<String> articles) throws SQLException {
    for (String table : OF_ARTICLES) {
      delete("DELETE FROM " + table + " WHERE article = ?", articles);
    }
    delete("DELETE FROM article WHERE id = ?", articles);
  }

  private void delete(String sql, Collection<String> articles) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      for (String article : articles) {
        delete.setString(1, article);
        delete.executeUpdate();
      }
    }
  }
}
