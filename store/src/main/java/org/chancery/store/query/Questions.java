package org.chancery.store.query;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.store.KeptJson;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Answers questions to a store. Used by one thread at a time. */
public final class Questions {

  /** Records that are fetched at a time. */
  private static final int FETCHED = 500;

  private final Store store;

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
    return records(query, TextHits.find(store, query), listener);
  }

  /** The same, with what the index finds for the words of the question, where it has some. */
  long records(RecordQuery query, @Nullable TextHits hits, Listener listener) throws IOException {
    if (query.limit() >= 0 || query.after() != null) {
      return page(query, hits, listener).given();
    }
    QuerySql sql = new QuerySql(query, hits);
    return run(sql.records(), row -> record(query.asked(), row, 1), listener);
  }

  /**
   * What was given of an answer.
   *
   * @param next where the next page begins; empty behind the last one
   */
  public record Page(long given, Optional<Cursor> next) {}

  /**
   * Gives as many records of a question as its limit allows, in order, and tells where the next
   * page begins: {@link RecordQuery#after(Cursor)}. The ids of a page are held in memory.
   *
   * @throws StoreException where the store or its index can't be read
   * @throws IllegalArgumentException where the question's cursor is of another question or order
   * @throws IOException where the listener throws it
   */
  public Page page(RecordQuery query, Listener listener) throws IOException {
    return page(query, TextHits.find(store, query), listener);
  }

  private Page page(RecordQuery query, @Nullable TextHits hits, Listener listener)
      throws IOException {
    QuerySql sql = new QuerySql(query, hits);
    boolean limited = query.limit() >= 0;
    List<String> ids = new ArrayList<>();
    List<@Nullable String> last = List.of();
    boolean more = false;
    int width = sql.order().size();
    try (PreparedStatement keys =
            prepared(
                sql.keys(limited ? Math.max(query.limit(), query.limit() + 1) : RecordQuery.ALL));
        ResultSet rows = keys.executeQuery()) {
      while (rows.next()) {
        if (limited && ids.size() == query.limit()) {
          more = true;
        } else {
          last = values(rows, width);
          ids.add(rows.getString(width));
        }
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
    long given = 0;
    for (int from = 0; from < ids.size(); from += FETCHED) {
      given +=
          fetch(
              sql,
              query.asked(),
              ids.subList(from, Math.min(from + FETCHED, ids.size())),
              listener);
    }
    return new Page(
        given, more && !ids.isEmpty() ? Optional.of(sql.order().cursor(last)) : Optional.empty());
  }

  private static List<@Nullable String> values(ResultSet row, int width) throws SQLException {
    List<@Nullable String> values = new ArrayList<>();
    for (int i = 1; i <= width; i++) {
      values.add(row.getString(i));
    }
    return values;
  }

  /** All rows are read first: the listener may put questions of its own. */
  private long fetch(QuerySql sql, Asked asked, List<String> ids, Listener listener)
      throws IOException {
    long given = 0;
    Map<String, ObjectNode> records = new HashMap<>();
    try (PreparedStatement wide = prepared(sql.those(ids));
        ResultSet rows = wide.executeQuery()) {
      while (rows.next()) {
        records.put(rows.getString(1), record(asked, rows, 2));
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
    for (String id : ids) {
      ObjectNode record = records.get(id);
      // What was rejected since its id was read is in no answer.
      if (record != null) {
        listener.take(record);
        given++;
      }
    }
    return given;
  }

  private PreparedStatement prepared(Sql sql) throws SQLException {
    PreparedStatement query = store.connection().prepareStatement(sql.text());
    sql.setAll(query);
    return query;
  }

  /** The record of a row whose JSON stands in a column, and its events in the next one. */
  private ObjectNode record(Asked asked, ResultSet row, int column) throws SQLException {
    ObjectNode record = KeptJson.record(store, row.getString(column));
    String events = asked == Asked.STORYLINE ? row.getString(column + 1) : null;
    if (events != null) {
      record.setAll(KeptJson.record(store, "{\"events\":[" + events + "]}"));
    }
    return record;
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
    QuerySql sql = new QuerySql(query, TextHits.find(store, query));
    return run(sql.counts(by), Questions::count, listener);
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

  @FunctionalInterface
  private interface Reading {
    ObjectNode of(ResultSet row) throws SQLException;
  }

  private long run(Sql sql, Reading reading, Listener listener) throws IOException {
    long found = 0;
    try (PreparedStatement query = prepared(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        listener.take(reading.of(rows));
        found++;
      }
    } catch (SQLException e) {
      throw store.failure(e);
    }
    return found;
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
