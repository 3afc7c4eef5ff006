package org.chancery.store.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Writes records as rows: each into the table of its kind, its actors into {@code party}. */
public final class RecordRows implements Closeable {

  private final Row events;
  private final Row statements;
  private final Row positions;
  private final Row parties;

  /** Into the tables of coded records. */
  RecordRows(DuckDBConnection connection) throws SQLException {
    this(connection, "");
  }

  /**
   * Into tables of these kinds' columns.
   *
   * @param prefix of their names
   */
  public RecordRows(DuckDBConnection connection, String prefix) throws SQLException {
    List<Row> opened = new ArrayList<>();
    for (String table : List.of("event", "statement", "position", "party")) {
      opened.add(new Row(connection, prefix + table));
    }
    this.events = opened.get(0);
    this.statements = opened.get(1);
    this.positions = opened.get(2);
    this.parties = opened.get(3);
  }

  /**
   * Adds a record and its actors.
   *
   * @throws SQLException where its kind is not one that an article has
   */
  public void add(ObjectNode record) throws SQLException {
    String kind = record.path("record").asText();
    switch (kind) {
      case "event" -> event(record);
      case "statement" -> statement(record);
      case "position" -> position(record);
      default -> throw new SQLException("'" + kind + "' is no kind of record that an article has");
    }
  }

  private static Row begin(Row row, ObjectNode record) throws SQLException {
    JsonNode first = record.path("evidence").path(0);
    return row.begin()
        .text(record.path("id"))
        .text(record.path("article"))
        .whole(first.path("begin"))
        .whole(first.path("end"));
  }

  private static Row when(Row row, JsonNode when) throws SQLException {
    return row.day(when.path("start"))
        .day(when.path("end"))
        .text(when.path("precision"))
        .text(when.path("from"));
  }

  private static void end(Row row, ObjectNode record) throws SQLException {
    row.number(record.path("confidence")).text(record.path("coder")).json(record).end();
  }

  private void event(ObjectNode record) throws SQLException {
    Row row = begin(events, record);
    row.text(record.path("type")).text(record.path("mode")).text(joined(record.path("contexts")));
    row.text(record.path("cameo")).whole(record.path("quad")).number(record.path("intensity"));
    row.text(record.path("factuality")).truth(record.path("symmetric"));
    when(row, record.path("when"));
    JsonNode where = record.path("where");
    row.text(where.path("country"));
    row.text(where.path("name").isTextual() ? where.path("name") : where.path("text"));
    row.number(where.path("latitude")).number(where.path("longitude"));
    row.text(record.path("statement"));
    end(row, record);
    parties(record, "actor", record.path("actors"));
    parties(record, "recipient", record.path("recipients"));
  }

  private void statement(ObjectNode record) throws SQLException {
    Row row = begin(statements, record);
    row.text(record.path("kind")).text(record.path("attitude")).text(record.path("basis"));
    when(row, record.path("when"));
    end(row, record);
    parties(record, "source", record.path("sources"));
    parties(record, "relay", record.path("relays"));
    party(record, "behalf", 0, record.path("behalf"));
    parties(record, "addressee", record.path("addressees"));
  }

  private void position(ObjectNode record) throws SQLException {
    Row row = begin(positions, record);
    row.text(record.path("issue").path("id")).text(record.path("stance"));
    when(row, record.path("when"));
    row.text(record.path("statement")).text(record.path("event"));
    end(row, record);
    party(record, "holder", 0, record.path("actor"));
  }

  /** As in the exchange formats: parted by semicolons. */
  private static @Nullable String joined(JsonNode array) {
    List<String> values = new ArrayList<>();
    array.forEach(value -> values.add(value.asText()));
    return values.isEmpty() ? null : String.join(";", values);
  }

  private void parties(ObjectNode record, String role, JsonNode actors) throws SQLException {
    int place = 0;
    for (JsonNode actor : actors) {
      party(record, role, place++, actor);
    }
  }

  private void party(ObjectNode record, String role, int place, JsonNode actor)
      throws SQLException {
    if (!actor.isObject()) {
      return;
    }
    parties.begin().text(record.path("id")).text(record.path("article"));
    parties.text(record.path("record")).text(role).whole(place);
    parties.text(actor.path("id")).text(actor.path("name")).text(actor.path("text"));
    parties.text(actor.path("country")).text(actor.path("sector")).text(actor.path("code"));
    parties.truth(actor.path("named")).end();
  }

  /** Hands over what was added; only then is it known whether the tables take it. */
  public void flush() throws SQLException {
    events.flush();
    statements.flush();
    positions.flush();
    parties.flush();
  }

  @Override
  public void close() {
    events.close();
    statements.close();
    positions.close();
    parties.close();
  }
}
