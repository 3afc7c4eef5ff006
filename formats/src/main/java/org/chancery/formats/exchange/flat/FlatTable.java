package org.chancery.formats.exchange.flat;

import static org.chancery.formats.exchange.flat.FlatColumn.Type.DAY;
import static org.chancery.formats.exchange.flat.FlatColumn.Type.NUMBER;
import static org.chancery.formats.exchange.flat.FlatColumn.Type.TEXT;
import static org.chancery.formats.exchange.flat.FlatColumn.Type.TEXTS;
import static org.chancery.formats.exchange.flat.FlatColumn.Type.TRUTH;
import static org.chancery.formats.exchange.flat.FlatColumn.Type.WHOLE;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.formats.exchange.flat.FlatColumn.Type;
import org.chancery.formats.exchange.pair.Pair;
import org.jspecify.annotations.Nullable;

/**
 * The tables of typed columns that records are flattened to, one for each kind. An event has a row
 * for each pair of actor and recipient, a statement one for each source, all others one, as has
 * what names nobody. Every row has the record's id with {@code #} and the row's number as {@code
 * id}, and the record's id by itself under its kind. Spans keep their first; the whole list is JSON
 * text. Immutable, thread-safe.
 */
public enum FlatTable {
  ARTICLES("article") {
    @Override
    void define() {
      text("source", "url", "title", "outlet");
      column("authors", TEXTS, "/authors");
      when("published", "/published");
      text("language", "text", "duplicate_of", "storyline");
    }
  },
  EVENTS("event") {
    @Override
    void define() {
      text("article", "type", "mode");
      column("contexts", TEXTS, "/contexts");
      text("cameo");
      column("quad", WHOLE, "/quad");
      column("intensity", NUMBER, "/intensity");
      actor("actor", "/row/actor");
      actor("recipient", "/row/recipient");
      column("symmetric", TRUTH, "/symmetric");
      when("when", "/when");
      place();
      text("factuality", "statement");
      evidence();
    }

    @Override
    List<ObjectNode> rows(ObjectNode event) {
      List<ObjectNode> rows = new ArrayList<>();
      for (Pair pair : Pair.of(event)) {
        ObjectNode row = event.objectNode();
        row.set("actor", pair.actor());
        row.set("recipient", pair.recipient());
        rows.add(row);
      }
      return rows.isEmpty() ? super.rows(event) : rows;
    }
  },
  STATEMENTS("statement") {
    @Override
    void define() {
      text("article", "kind", "attitude", "basis");
      actor("source", "/row/source");
      actor("behalf", "/behalf");
      column("cue", TEXT, "/cue/exact");
      column("content", TEXT, "/content/0/exact");
      column("content_begin", WHOLE, "/content/0/begin");
      column("content_end", WHOLE, "/content/0/end");
      column("contents", TEXT, "/content");
      column("relays", TEXT, "/relays");
      column("addressees", TEXT, "/addressees");
      when("when", "/when");
      evidence();
    }

    @Override
    List<ObjectNode> rows(ObjectNode statement) {
      List<ObjectNode> rows = new ArrayList<>();
      for (JsonNode source : statement.path("sources")) {
        ObjectNode row = statement.objectNode();
        row.set("source", source);
        rows.add(row);
      }
      return rows.isEmpty() ? super.rows(statement) : rows;
    }
  },
  POSITIONS("position") {
    @Override
    void define() {
      text("article");
      actor("actor", "/actor");
      column("issue", TEXT, "/issue/id");
      column("issue_title", TEXT, "/issue/title");
      text("stance");
      column("condition", TEXT, "/condition/exact");
      when("when", "/when");
      text("statement", "event");
      evidence();
    }
  },
  STORYLINES("storyline") {
    @Override
    void define() {
      text("title");
      column("articles", TEXTS, "/articles");
      when("when", "/when");
      column("event_count", WHOLE, "/row/event_count");
      column("events", TEXT, "/events");
    }

    @Override
    List<ObjectNode> rows(ObjectNode storyline) {
      return List.of(storyline.objectNode().put("event_count", storyline.path("events").size()));
    }
  };

  private final String kind;
  private final List<FlatColumn> columns = new ArrayList<>();
  private final List<JsonPointer> pointers = new ArrayList<>();

  FlatTable(String kind) {
    this.kind = kind;
    column("id", TEXT, "/row/id");
    column(kind, TEXT, "/id");
    define();
  }

  abstract void define();

  /** What a row has beside the record itself; one object a row. */
  List<ObjectNode> rows(ObjectNode record) {
    return List.of(record.objectNode());
  }

  /** The table for a kind of records. */
  public static Optional<FlatTable> of(ObjectNode record) {
    String kind = record.path("record").asText();
    return Arrays.stream(values()).filter(table -> table.kind.equals(kind)).findFirst();
  }

  /** Its columns in order. */
  public List<FlatColumn> columns() {
    return List.copyOf(columns);
  }

  /** The rows of a record, each with a value, or null, for each column. */
  public List<List<@Nullable Object>> flatten(ObjectNode record) {
    List<List<@Nullable Object>> flat = new ArrayList<>();
    ObjectNode whole = record.objectNode();
    whole.setAll(record);
    for (ObjectNode row : rows(record)) {
      row.put("id", record.path("id").asText() + "#" + (flat.size() + 1));
      whole.set("row", row);
      List<@Nullable Object> values = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        values.add(columns.get(i).value(whole.at(pointers.get(i))));
      }
      flat.add(values);
    }
    return flat;
  }

  void text(String... names) {
    for (String name : names) {
      column(name, TEXT, "/" + name);
    }
  }

  void column(String name, Type type, String pointer) {
    columns.add(new FlatColumn(name, type));
    pointers.add(JsonPointer.compile(pointer));
  }

  void when(String prefix, String pointer) {
    column(prefix + "_start", DAY, pointer + "/start");
    column(prefix + "_end", DAY, pointer + "/end");
    column(prefix + "_precision", TEXT, pointer + "/precision");
    column(prefix + "_from", TEXT, pointer + "/from");
  }

  void actor(String prefix, String pointer) {
    for (String key : List.of("id", "name", "text", "country", "code", "sector", "office")) {
      column(prefix + "_" + key, TEXT, pointer + "/" + key);
    }
    column(prefix + "_named", TRUTH, pointer + "/named");
  }

  void place() {
    column("where_name", TEXT, "/where/name");
    column("where_country", TEXT, "/where/country");
    column("where_latitude", NUMBER, "/where/latitude");
    column("where_longitude", NUMBER, "/where/longitude");
    column("where_geonames_id", WHOLE, "/where/geonames_id");
  }

  void evidence() {
    column("evidence", TEXT, "/evidence/0/exact");
    column("evidence_begin", WHOLE, "/evidence/0/begin");
    column("evidence_end", WHOLE, "/evidence/0/end");
    column("evidences", TEXT, "/evidence");
    column("confidence", NUMBER, "/confidence");
    column("coder", TEXT, "/coder");
  }
}
