package org.chancery.store.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Gives kept articles by id, each with its records right behind it: events, statements, positions,
 * by where they stand in the text. Records have their corrections. A page of articles is held at a
 * time. Used by one thread at a time.
 */
public final class ArticlesWithRecords {

  private static final int PAGE = 200;

  private final Store store;
  private final ObjectMapper mapper = new ObjectMapper();

  public ArticlesWithRecords(Store store) {
    this.store = store;
  }

  /** A question, and what the index finds for its words. */
  private record Part(RecordQuery query, @Nullable TextHits hits) {

    Sql select(String columns) {
      Sql sql = new Sql();
      if (hits != null) {
        hits.with(query.asked(), sql);
      }
      sql.add("SELECT " + columns + " FROM " + query.asked().table() + " r");
      if (hits != null) {
        sql.add(" JOIN hits h ON h.id = r.id");
      }
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
    List<Part> parts = questions.stream().map(this::part).toList();
    long given = 0;
    try {
      List<String> ids = found(parts);
      for (int from = 0; from < ids.size(); from += PAGE) {
        given += page(ids.subList(from, Math.min(from + PAGE, ids.size())), parts, listener);
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
    return given;
  }

  private Part part(RecordQuery query) {
    return new Part(
        query, query.words().map(words -> TextHits.find(store, query.asked(), words)).orElse(null));
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
      Sql sql;
      if (asksForArticles(part.query())) {
        sql = new Sql().add("SELECT r.article FROM (SELECT id AS article FROM article) r");
        new FilterSql(part.query().asked(), sql).where(part.query().filters());
      } else {
        sql = part.select("DISTINCT r.article");
      }
      try (PreparedStatement query = prepared(sql);
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
      Sql sql = part.select("r.article, r.json").add(" AND ").among("r.article", ids);
      sql.add(" ORDER BY r.article, r.first_begin NULLS LAST, r.id");
      try (PreparedStatement query = prepared(sql);
          ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          records
              .computeIfAbsent(rows.getString(1), id -> new ArrayList<>())
              .add(parse(rows.getString(2)));
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
        ObjectNode article = withText(parse(rows.getString(2)), rows.getString(3));
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

  private ObjectNode parse(String json) {
    try {
      return (ObjectNode) mapper.readTree(json);
    } catch (JsonProcessingException | ClassCastException e) {
      throw new StoreException(
          store.folder() + ": a record in it is damaged; run 'chancery recode --all'", e);
    }
  }
}
