package org.chancery.formats.exchange.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.chancery.formats.exchange.flow.ImportProblem;

/** Checks that an object from elsewhere is a record that can be kept. Stateless. */
public final class RecordCheck {

  private static final List<String> KINDS =
      List.of("article", "event", "statement", "position", "storyline");
  private static final List<String> OF_ARTICLES = List.of("event", "statement", "position");

  /** What is wrong with a record, in words for a person. */
  public record Fault(String expected, String found) {}

  private RecordCheck() {}

  /** The first fault that is found; empty where a record can be kept. */
  public static Optional<Fault> of(ObjectNode record) {
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
    if (kind.equals("event") && !isText(record.path("type"))) {
      return Optional.of(new Fault("a type as text", shown(record.path("type"))));
    }
    if (kind.equals("position") && !isText(record.path("issue").path("id"))) {
      return Optional.of(
          new Fault("an issue's id as text", shown(record.path("issue").path("id"))));
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(record.toString())) {
      return Optional.of(new Fault("whole characters", "half of a surrogate pair"));
    }
    return day(record.path(kind.equals("article") ? "published" : "when"));
  }

  private static Optional<Fault> day(JsonNode when) {
    for (String key : List.of("start", "end")) {
      JsonNode day = when.path(key);
      try {
        if (day.isTextual()) {
          LocalDate.parse(day.textValue());
        }
      } catch (DateTimeParseException e) {
        return Optional.of(new Fault("a day such as 2026-11-22 as " + key, shown(day)));
      }
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
    return ImportProblem.shown(value.toString());
  }
}
