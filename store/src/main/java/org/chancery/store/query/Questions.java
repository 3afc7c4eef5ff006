package org.chancery.store.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Answers questions to a store. Used by one thread at a time. */
public final class Questions {

  private final Store store;
  private final ObjectMapper mapper = new ObjectMapper();

  public Questions(Store store) {
    this.store = store;
  }

  /** Takes an answer, record by record. */
  @FunctionalInterface
  public interface Listener {
    void take(ObjectNode record) throws IOException;
  }

  /**
   * Gives the records of a question in order, as {@code read} writes them, with corrections.
   *
   * @return how many
   * @throws StoreException where the store or its index can't be read
   * @throws IOException where the listener throws it
   */
  public long records(RecordQuery query, Listener listener) throws IOException {
    return records(query, hits(query), listener);
  }

  /** The same, with what the index finds for the words of the question, where it has some. */
  long records(RecordQuery query, @Nullable TextHits hits, Listener listener) throws IOException {
    boolean stories = query.asked() == Asked.STORYLINE;
    return run(
        new QuerySql(query, hits).records(),
        rows -> {
          ObjectNode record = parse(rows.getString(1));
          String events = stories ? rows.getString(2) : null;
          if (events != null) {
            record.setAll(parse("{\"events\":[" + events + "]}"));
          }
          return record;
        },
        listener);
  }

  /**
   * Gives a {@code count} record for each value, or each combination of values, that occurs: a key
   * each for what it is counted by, and {@code count}. What has no such value is counted last,
   * without the key.
   *
   * @param by at least one
   * @return how many
   * @throws StoreException where the store or its index can't be read
   * @throws IOException where the listener throws it
   */
  public long counts(RecordQuery query, List<CountBy> by, Listener listener) throws IOException {
    return run(new QuerySql(query, hits(query)).counts(by), Questions::count, listener);
  }

  /** Whether a party of this name, in any letter case, is in any record. */
  public boolean knows(String name) {
    try (PreparedStatement query =
        store
            .connection()
            .prepareStatement("SELECT 1 FROM present_party WHERE lower(name) = ? LIMIT 1")) {
      query.setString(1, name.toLowerCase(Locale.ROOT));
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
  }

  private @Nullable TextHits hits(RecordQuery query) {
    return query.words().map(words -> TextHits.find(store, query.asked(), words)).orElse(null);
  }

  @FunctionalInterface
  private interface Reading {
    ObjectNode of(ResultSet row) throws SQLException;
  }

  private long run(Sql sql, Reading reading, Listener listener) throws IOException {
    long found = 0;
    try (PreparedStatement query = store.connection().prepareStatement(sql.text())) {
      sql.setAll(query);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          listener.take(reading.of(rows));
          found++;
        }
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
    return found;
  }

  private ObjectNode parse(String json) {
    try {
      JsonNode node = mapper.readTree(json);
      if (node instanceof ObjectNode record) {
        return record;
      }
    } catch (JsonProcessingException e) {
      throw damaged(e);
    }
    throw damaged(null);
  }

  private StoreException damaged(@Nullable Exception cause) {
    return new StoreException(
        store.folder() + ": a record in it is damaged; run 'chancery recode --all'", cause);
  }

  private static ObjectNode count(ResultSet row) throws SQLException {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("record", "count");
    ResultSetMetaData about = row.getMetaData();
    int last = about.getColumnCount();
    for (int i = 1; i < last; i++) {
      String value = row.getString(i);
      if (value != null) {
        node.put(about.getColumnName(i), value);
      }
    }
    return node.put("count", row.getLong(last));
  }
}
