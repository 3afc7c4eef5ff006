package org.chancery.formats.exchange.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Checks that an object read from a file is a record that can be kept. */
final class RecordCheck {

  private static final List<String> KINDS =
      List.of("article", "event", "statement", "position", "storyline");
  private static final List<String> OF_ARTICLES = List.of("event", "statement", "position");

  /** What is wrong with a record. */
  record Fault(String expected, String found) {}

  private RecordCheck() {}

  static Optional<Fault> of(ObjectNode record) {
    String kind = record.path("record").asText();
    if (!KINDS.contains(kind)) {
      return Optional.of(
          new Fault("record: one of " + String.join(", ", KINDS), shown(record.path("record"))));
    }
    if (!isText(record.path("id"))) {
      return Optional.of(new Fault("an id as text", shown(record.path("id"))));
    }
    if (OF_ARTICLES.contains(kind) && !isText(record.path("article"))) {
      return Optional.of(new Fault("an article's id as text", shown(record.path("article"))));
    }
    return Optional.empty();
  }

  private static boolean isText(JsonNode value) {
    return value.isTextual() && !value.textValue().isBlank();
  }

  private static String shown(JsonNode value) {
    if (value.isMissingNode()) {
      return "none";
    }
    String text = value.toString();
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
