package org.chancery.store.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.store.KeptJson;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Gives kept articles by id, each with its records right behind it: events, statements, positions,
 * by where they stand in the text. Records have their corrections. A page of articles is held at a
 * time. Used by one thread at a time.
 */
public final class ArticlesWithRecords {

  private static final System.Logger LOG = System.getLogger(ArticlesWithRecords.class.getName());

  /** Begins the names of tables that last as long as an answer. */
  private static final String CHOSEN = "chosen_";

  private static final int PAGE = 200;

  private final Store store;

  public ArticlesWithRecords(Store store) {
    this.store = store;
  }

  /**
   * A question.
   *
   * @param chosen the temporary table with what its conditions choose, found once; null where they
   *     choose whole articles
   */
  private record Part(RecordQuery query, @Nullable String chosen) {

    /** The wide column of the records that some articles have. */
    Sql of(List<String> articles) {
      Sql sql = new Sql().add("SELECT r.article, r.json FROM " + query.asked().table() + " r");
      if (chosen != null) {
        sql.add(" JOIN " + chosen + " c ON c.id = r.id AND ").among("c.article", articles);
      }
      sql.add(" WHERE ").among("r.article", articles);
      return sql.add(" ORDER BY r.article, r.first_begin NULLS LAST, r.id");
    }

    /** The articles that it gives something of. */
    Sql articles() {
      if (chosen != null) {
        return new Sql().add("SELECT DISTINCT article FROM " + chosen);
      }
      Sql sql = new Sql().add("SELECT r.article FROM (SELECT id AS article FROM article) r");
      new FilterSql(query.asked(), sql).where(query.filters());
      return sql;
    }
  }

  /**
   * Gives the articles with what the questions ask for. Articles without such records are left out,
   * but where the questions ask for whole articles.
   *
   * @param questions for events, statements or positions; order and page are the articles'
   * @return how many records, articles among them
   * @throws StoreException where the store can't be read
   * @throws IOException where the listener throws it
   */
  public long each(List<RecordQuery> questions, Questions.Listener listener) throws IOException {
    try {
      return given(questions, listener);
    } catch (SQLException e) {
      throw store.failure(e);
    } finally {
      drop(questions.size());
    }
  }

  private long given(List<RecordQuery> questions, Questions.Listener listener)
      throws SQLException, IOException {
    long given = 0;
    List<Part> parts = new ArrayList<>();
    for (RecordQuery query : questions) {
      parts.add(new Part(query, asksForArticles(query) ? null : chosen(query, parts.size())));
    }
    List<String> ids = found(parts);
    for (int from = 0; from < ids.size(); from += PAGE) {
      given += page(ids.subList(from, Math.min(from + PAGE, ids.size())), parts, listener);
    }
    return given;
  }

  /** Also after a failure: the view of the store is lent on, and would keep them. */
  private void drop(int tables) {
    try {
      for (int number = 0; number < tables; number++) {
        execute(new Sql().add("DROP TABLE IF EXISTS " + CHOSEN + number));
      }
    } catch (SQLException e) {
      // The next question replaces them; what failed before is what is told.
      LOG.log(System.Logger.Level.DEBUG, "tables of an answer stay for now", e);
    }
  }

  /** Finds once what a question's conditions choose, so that no page looks for it again. */
  private String chosen(RecordQuery query, int number) throws SQLException {
    String table = CHOSEN + number;
    execute(
        new Sql().add("CREATE OR REPLACE TEMP TABLE " + table + " (id VARCHAR, article VARCHAR)"));
    TextHits hits = TextHits.find(store, query);
    Sql sql = new Sql().add("INSERT INTO " + table + " ");
    if (hits != null) {
      hits.with(query.asked(), sql);
    }
    new QuerySql(query, hits).from(sql.add("SELECT r.id, r.article"));
    execute(sql);
    return table;
  }

  private void execute(Sql sql) throws SQLException {
    try (PreparedStatement statement = prepared(sql)) {
      statement.execute();
    }
  }

  private static boolean asksForArticles(RecordQuery query) {
    return query.filters().stream()
        .allMatch(
            filter ->
                filter instanceof Filter.ArticleCoder
                    || filter instanceof Filter.Among among
                        && among.field() == Filter.Field.ARTICLE);
  }

  private List<String> found(List<Part> parts) throws SQLException {
    TreeSet<String> ids = new TreeSet<>();
    for (Part part : parts) {
      try (PreparedStatement query = prepared(part.articles());
          ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
    }
    return List.copyOf(ids);
  }

  private long page(List<String> ids, List<Part> parts, Questions.Listener listener)
      throws SQLException, IOException {
    Map<String, List<ObjectNode>> records = new HashMap<>();
    for (Part part : parts) {
      try (PreparedStatement query = prepared(part.of(ids));
          ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          records
              .computeIfAbsent(rows.getString(1), id -> new ArrayList<>())
              .add(KeptJson.record(store, rows.getString(2)));
        }
      }
    }
    // All rows are read first: the listener may put questions of its own.
    Map<String, ObjectNode> articles = articles(ids);
    long given = 0;
    for (String id : ids) {
      ObjectNode article = articles.get(id);
      if (article != null) {
        listener.take(article);
        given++;
      }
      for (ObjectNode record : records.getOrDefault(id, List.of())) {
        listener.take(record);
        given++;
      }
    }
    return given;
  }

  private Map<String, ObjectNode> articles(List<String> ids) throws SQLException, IOException {
    Map<String, ObjectNode> articles = new LinkedHashMap<>();
    Sql sql = new Sql().add("SELECT id, json, text, duplicate_of, storyline FROM article WHERE ");
    try (PreparedStatement query = prepared(sql.among("id", ids));
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        ObjectNode article = withText(KeptJson.record(store, rows.getString(2)), rows.getString(3));
        put(article, "duplicate_of", rows.getString(4));
        put(article, "storyline", rows.getString(5));
        articles.put(rows.getString(1), article);
      }
    }
    return articles;
  }

  /** With its text where {@code read} has it: before where things were found. */
  private static ObjectNode withText(ObjectNode kept, @Nullable String text) {
    if (text == null) {
      return kept;
    }
    ObjectNode article = kept.objectNode();
    article.setAll(kept);
    var found = article.remove("found");
    article.put("text", text);
    if (found != null) {
      article.set("found", found);
    }
    return article;
  }

  private static void put(ObjectNode article, String key, @Nullable String value) {
    if (value != null) {
      article.put(key, value);
    }
  }

  private PreparedStatement prepared(Sql sql) throws SQLException {
    PreparedStatement query = store.connection().prepareStatement(sql.text());
    sql.setAll(query);
    return query;
  }
}
