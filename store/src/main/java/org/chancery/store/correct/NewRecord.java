package org.chancery.store.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.RecordId;

/** Checks a record that a person adds against the contract and its article. Stateless. */
public final class NewRecord {

  private static final String CODER = "person/added@1";

  private NewRecord() {}

  /**
   * The record, with an id made from all of it where it has none.
   *
   * @throws RefusedException where it is no record of a kept article; says what was expected
   */
  public static ObjectNode checked(ObjectNode given, Corrections corrections) {
    ObjectNode record = given.deepCopy();
    String kind = record.path("record").asText();
    String article = record.path("article").asText();
    Optional<String> text = corrections.text(article);
    if (text.isEmpty()) {
      throw wrong("'article' is '" + article + "', expected the id of a kept article");
    }
    if (record.path("evidence").isEmpty()) {
      throw wrong("'evidence' is missing, expected one span at least");
    }
    spans("", record, text.get());
    own(kind, record);
    if (!record.has("id")) {
      record.put("id", RecordId.of(kind.substring(0, 1), "added", record.toString()));
    }
    String id = record.path("id").asText();
    if (corrections.record(id).isPresent()) {
      throw wrong("the record " + id + " is kept already; edit it with 'chancery correct'");
    }
    if (!record.has("confidence")) {
      record.put("confidence", 1.0);
    }
    if (!record.has("coder")) {
      record.put("coder", CODER);
    }
    return record;
  }

  private static void own(String kind, ObjectNode record) {
    switch (kind) {
      case "event" -> {
        String type = record.path("type").asText();
        PloverType plover =
            Stream.of(PloverType.values())
                .filter(one -> one.name().equals(type))
                .findFirst()
                .orElseThrow(
                    () -> wrong("'type' is '" + type + "', expected a PLOVER type such as AGREE"));
        if (record.path("actors").isEmpty() && record.path("recipients").isEmpty()) {
          throw wrong("'actors' and 'recipients' are missing, expected one at least");
        }
        record.put("quad", plover.quad());
      }
      case "statement" -> {
        if (record.path("content").isEmpty()) {
          throw wrong("'content' is missing, expected one span at least");
        }
      }
      case "position" -> {
        String stance = record.path("stance").asText();
        boolean known =
            Stream.of(Position.Stance.values())
                .anyMatch(one -> one.name().toLowerCase(java.util.Locale.ROOT).equals(stance));
        if (!known || !record.path("issue").has("id") || !record.path("actor").has("text")) {
          throw wrong(
              "expected 'actor', 'issue' with an 'id', and 'stance': support, oppose, conditional"
                  + " or undecided");
        }
      }
      default -> throw wrong("'record' is '" + kind + "', expected event, statement or position");
    }
  }

  /** Every span must have the very words. */
  private static void spans(String at, JsonNode node, String text) {
    if (node.has("begin") && node.has("end") && node.has("exact")) {
      int begin = node.path("begin").asInt(-1);
      int end = node.path("end").asInt(-1);
      int length = text.codePointCount(0, text.length());
      String words =
          begin < 0 || end <= begin || end > length
              ? ""
              : text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
      if (!words.equals(node.path("exact").asText()) || words.isEmpty()) {
        throw wrong(
            at
                + ": the article has '"
                + words
                + "' from "
                + begin
                + " to "
                + end
                + ", expected '"
                + node.path("exact").asText()
                + "'");
      }
    }
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        spans(at + "/" + entry.getKey(), entry.getValue(), text);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      spans(at + "/" + i, node.get(i), text);
    }
  }

  private static RefusedException wrong(String message) {
    return new RefusedException(null, message);
  }
}
