package org.chancery.formats.exchange.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of one article: text-bound ones ({@code T}), events with their roles ({@code E}),
 * attributes ({@code A}) and notes ({@code #}). Confined to one thread.
 */
final class BratDocument {

  private final String text;
  private final StringBuilder lines = new StringBuilder();
  private final Map<String, String> marks = new LinkedHashMap<>();
  private int events;
  private int attributes;
  private int notes;

  BratDocument(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  String annotations() {
    return lines.toString();
  }

  /**
   * Adds an event, statement or position.
   *
   * @return false where it has no words to stand on
   */
  boolean add(ObjectNode record) {
    return switch (record.path("record").asText()) {
      case "event" -> event(record);
      case "statement" -> statement(record);
      default -> position(record);
    };
  }

  private boolean event(ObjectNode event) {
    String type = event.path("type").asText();
    List<String> roles = new ArrayList<>();
    roles(roles, "Actor", "Actor", event.path("actors"));
    roles(roles, "Recipient", "Actor", event.path("recipients"));
    String place = mark("Place", event.path("where").path("span"));
    if (place != null) {
      roles.add("Where:" + place);
    }
    String id = annotation(type, all(event.path("evidence")), roles, event);
    attribute(id, "Factuality", event.path("factuality"));
    attribute(id, "Quad", event.path("quad"));
    if (id != null) {
      note(id, event.path("mode").asText());
    }
    return id != null;
  }

  private boolean statement(ObjectNode statement) {
    List<String> roles = new ArrayList<>();
    roles(roles, "Source", "Actor", statement.path("sources"));
    roles(roles, "Relay", "Actor", statement.path("relays"));
    roles(roles, "Addressee", "Actor", statement.path("addressees"));
    List<JsonNode> contents = all(statement.path("content"));
    for (int i = 0; i < contents.size(); i++) {
      String mark = mark("Content", contents.get(i));
      if (mark != null) {
        roles.add(numbered("Content", i) + ":" + mark);
      }
    }
    // The cue is what says that something was said; where there is none, all of the statement does.
    JsonNode trigger =
        statement.has("cue") ? statement.path("cue") : statement.path("evidence").path(0);
    String id = annotation("Statement", List.of(trigger), roles, statement);
    attribute(id, "Kind", statement.path("kind"));
    attribute(id, "Attitude", statement.path("attitude"));
    attribute(id, "Basis", statement.path("basis"));
    return id != null;
  }

  private boolean position(ObjectNode position) {
    List<String> roles = new ArrayList<>();
    String actor = actor("Actor", position.path("actor"));
    if (actor != null) {
      roles.add("Actor:" + actor);
    }
    String condition = mark("Condition", position.path("condition"));
    if (condition != null) {
      roles.add("Condition:" + condition);
    }
    String id = annotation("Position", List.of(position.path("evidence").path(0)), roles, position);
    attribute(id, "Stance", position.path("stance"));
    if (id != null) {
      note(id, position.path("issue").path("id").asText());
    }
    return id != null;
  }

  private void roles(List<String> roles, String role, String type, JsonNode actors) {
    int number = 0;
    for (JsonNode actor : actors) {
      String mark = actor(type, actor);
      if (mark != null) {
        roles.add(numbered(role, number++) + ":" + mark);
      }
    }
  }

  /** brat counts the second and further of a role. */
  private static String numbered(String role, int index) {
    return index == 0 ? role : role + (index + 1);
  }

  private @Nullable String actor(String type, JsonNode actor) {
    int before = marks.size();
    String mark = mark(type, actor.path("span"));
    if (mark != null && marks.size() > before) {
      String id = actor.path("id").asText();
      note(mark, id.isEmpty() ? actor.path("name").asText() : id);
    }
    return mark;
  }

  private @Nullable String annotation(
      String type, List<JsonNode> spans, List<String> roles, ObjectNode record) {
    String trigger = mark(type, spans);
    if (trigger == null) {
      return null;
    }
    String id = "E" + ++events;
    lines.append(id).append('\t').append(type).append(':').append(trigger);
    roles.forEach(role -> lines.append(' ').append(role));
    lines.append('\n');
    note(id, record.path("id").asText());
    return id;
  }

  private static List<JsonNode> all(JsonNode array) {
    List<JsonNode> all = new ArrayList<>();
    array.forEach(all::add);
    return all;
  }

  private @Nullable String mark(String type, JsonNode span) {
    return mark(type, List.of(span));
  }

  /**
   * A text-bound annotation, the one that is there already where it is the same.
   *
   * @param spans its words; one annotation of several pieces where there are several
   */
  private @Nullable String mark(String type, List<JsonNode> spans) {
    List<String> places = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (JsonNode span : spans) {
      String place = place(span);
      if (place != null) {
        places.add(place);
        texts.add(flat(span.path("exact").asText()));
      }
    }
    if (places.isEmpty()) {
      return null;
    }
    String line = type + " " + String.join(";", places) + "\t" + String.join(" ", texts);
    String known = marks.get(line);
    if (known != null) {
      return known;
    }
    String id = "T" + (marks.size() + 1);
    marks.put(line, id);
    lines.append(id).append('\t').append(line).append('\n');
    return id;
  }

  /** A span's offsets, in pieces around line breaks, which brat's spans can't cross. */
  private static @Nullable String place(JsonNode span) {
    if (!span.path("begin").isInt() || !span.path("exact").isTextual()) {
      return null;
    }
    int at = span.path("begin").asInt();
    List<String> pieces = new ArrayList<>();
    for (String line : span.path("exact").asText().split("\n", -1)) {
      int length = line.codePointCount(0, line.length());
      if (!line.isBlank()) {
        pieces.add(at + " " + (at + length));
      }
      at += length + 1;
    }
    return pieces.isEmpty() ? null : String.join(";", pieces);
  }

  private static String flat(String exact) {
    List<String> lines = new ArrayList<>();
    for (String line : exact.split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(line.replaceAll("[\\t\\r\\u0085\\u2028\\u2029\\u000B\\f\\u001C-\\u001E]", " "));
      }
    }
    return String.join(" ", lines);
  }

  private void attribute(@Nullable String of, String name, JsonNode value) {
    if (of != null && value.isValueNode() && !value.asText().isEmpty()) {
      String word = value.asText().replaceAll("\\s+", "_");
      lines.append("A" + ++attributes + "\t" + name + " " + of + " " + word).append('\n');
    }
  }

  private void note(String of, String text) {
    if (!text.isEmpty()) {
      lines.append("#" + ++notes + "\tAnnotatorNotes " + of + "\t");
      lines.append(text.replaceAll("\\s+", " ")).append('\n');
    }
  }
}
