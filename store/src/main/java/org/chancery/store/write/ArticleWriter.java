package org.chancery.store.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
   * @param now in UTC, for people
   */
  public void insert(Collection<KeptArticle> articles, long generation, LocalDateTime now)
      throws SQLException {
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

  /**
   * Adds records, whose ids are free, to articles that are kept.
   *
   * @param generation the store's generation from now on
   */
  public void insertRecords(Collection<ObjectNode> more, long generation) throws SQLException {
    Set<String> articles = new TreeSet<>();
    try (RecordRows records = new RecordRows(connection)) {
      for (ObjectNode record : more) {
        articles.add(record.path("article").asText());
        records.add(record);
      }
      records.flush();
    }
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE article SET generation = ? WHERE id = ?")) {
      for (String article : articles) {
        update.setLong(1, generation);
        update.setString(2, article);
        update.executeUpdate();
      }
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
    deleteRecords(articles);
    delete("DELETE FROM article WHERE id IN ", articles);
  }

  private void deleteRecords(Collection<String> articles) throws SQLException {
    for (String table : OF_ARTICLES) {
      delete("DELETE FROM " + table + " WHERE article IN ", articles);
    }
  }

  /** One statement for all, since each goes over the whole table. */
  private void delete(String sql, Collection<String> articles) throws SQLException {
    if (articles.isEmpty()) {
      return;
    }
    String places = String.join(", ", Collections.nCopies(articles.size(), "?"));
    try (PreparedStatement delete = connection.prepareStatement(sql + "(" + places + ")")) {
      int at = 1;
      for (String article : articles) {
        delete.setString(at++, article);
      }
      delete.executeUpdate();
    }
  }

  /**
   * Gives articles the records of another coder. Where they came from, and when, stays.
   *
   * @param generation the store's generation from now on
   */
  public void recode(Collection<KeptArticle> articles, long generation) throws SQLException {
    deleteRecords(articles.stream().map(KeptArticle::id).toList());
    try (RecordRows records = new RecordRows(connection)) {
      for (KeptArticle article : articles) {
        for (var record : article.records()) {
          records.add(record);
        }
      }
      records.flush();
    }
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            UPDATE article SET title = ?, outlet = ?, published = CAST(? AS DATE), language = ?,
              content_hash = ?, text = ?, original = ?, json = ?, digest = ?, coder = ?,
              generation = ?
            WHERE id = ?
            """)) {
      for (KeptArticle article : articles) {
        update(update, article, generation);
      }
    }
  }

  private static void update(PreparedStatement update, KeptArticle kept, long generation)
      throws SQLException {
    var record = kept.article();
    int at = 1;
    update.setString(at++, record.path("title").textValue());
    update.setString(at++, record.path("outlet").textValue());
    update.setString(at++, record.path("published").path("start").textValue());
    update.setString(at++, record.path("language").textValue());
    update.setString(at++, kept.claim().contentHash());
    update.setString(at++, kept.text());
    update.setString(at++, kept.original());
    update.setString(at++, record.toString());
    update.setBytes(at++, kept.digest());
    update.setString(at++, kept.coder());
    update.setLong(at++, generation);
    update.setString(at, kept.id());
    update.executeUpdate();
  }
}
