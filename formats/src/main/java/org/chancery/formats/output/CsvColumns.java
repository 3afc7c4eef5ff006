package org.chancery.formats.output;

import java.util.ArrayList;
import java.util.List;
import org.chancery.formats.output.CsvColumn.Content;

/** The columns of the CSV table: one fixed union for all kinds of records, in a fixed order. */
final class CsvColumns {

  /** Takes what no other column takes, as a JSON object. */
  static final CsvColumn MORE = new CsvColumn("more", Content.JSON);

  private static final List<CsvColumn> ALL = new CsvColumns().build();

  private final List<CsvColumn> columns = new ArrayList<>();

  private CsvColumns() {}

  /** All columns but {@link #MORE}. */
  static List<CsvColumn> all() {
    return ALL;
  }

  private List<CsvColumn> build() {
    add("", Content.TEXT, "record", "id", "article");
    article();
    when("when");
    event();
    statement();
    position();
    add("", Content.JSON, "articles", "events", "evidence");
    add("", Content.NUMBER, "confidence");
    add("", Content.TEXT, "coder");
    return List.copyOf(columns);
  }

  private void article() {
    add("", Content.TEXT, "source", "url", "title", "outlet");
    add("", Content.JSON, "authors");
    when("published");
    add("", Content.TEXT, "language", "text", "duplicate_of", "storyline");
    add("found.", Content.TEXT, "title", "outlet", "authors", "published");
  }

  private void event() {
    add("", Content.TEXT, "type", "mode");
    add("", Content.JSON, "contexts");
    add("", Content.TEXT, "cameo");
    add("", Content.NUMBER, "quad", "intensity");
    add("", Content.JSON, "actors", "recipients");
    add("", Content.BOOLEAN, "symmetric");
    add("where.", Content.TEXT, "text");
    span("where.span");
    add("where.", Content.TEXT, "name", "country");
    add("where.", Content.NUMBER, "latitude", "longitude", "geonames_id");
    add("", Content.TEXT, "factuality");
    span("sentence");
    add("", Content.TEXT, "statement");
  }

  private void statement() {
    add("", Content.TEXT, "kind");
    add("", Content.JSON, "sources");
    span("cue");
    add("", Content.JSON, "content", "relays");
    add("", Content.TEXT, "attitude", "basis");
    actor("behalf");
    add("", Content.JSON, "addressees");
  }

  private void position() {
    actor("actor");
    add("issue.", Content.TEXT, "id", "title");
    add("", Content.TEXT, "stance");
    span("condition");
    add("", Content.TEXT, "event");
  }

  private void when(String name) {
    add(name + ".", Content.TEXT, "start", "end", "precision", "text", "from");
  }

  private void span(String name) {
    add(name + ".", Content.NUMBER, "begin", "end");
    add(name + ".", Content.TEXT, "exact");
    add(name + ".original.", Content.NUMBER, "begin", "end");
  }

  private void actor(String name) {
    add(name + ".", Content.TEXT, "text");
    span(name + ".span");
    add(name + ".", Content.TEXT, "id", "name", "country", "code", "sector", "office");
    add(name + ".", Content.BOOLEAN, "named");
  }

  private void add(String prefix, Content content, String... names) {
    for (String name : names) {
      columns.add(new CsvColumn(prefix + name, content));
    }
  }
}
