package org.chancery.store.correct;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.RecordId;
import org.chancery.formats.exchange.records.RecordCheck;

/** Checks a record that a person adds against the contract and its article. Stateless. */
public final class NewRecord {

  private static final String CODER = "person/added@1";

  private static final int LONGEST_ID = 200;

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
    if (record.path("id").asText().length() > LONGEST_ID) {
      throw wrong("'id' is longer than " + LONGEST_ID + " characters");
    }
    if (record.path("evidence").isEmpty()) {
      throw wrong("'evidence' is missing, expected one span at least");
    }
    new Spans(text.get()).check("", record);
    own(kind, record);
    if (!record.has("id")) {
      record.put("id", RecordId.of(kind.substring(0, 1), "added", record.toString()));
    }
    RecordCheck.of(record)
        .ifPresent(
            fault -> {
              throw wrong("expected " + fault.expected() + ", found " + fault.found());
            });
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
                .anyMatch(one -> one.name().toLowerCase(Locale.ROOT).equals(stance));
        if (!known || !record.path("issue").has("id") || !record.path("actor").has("text")) {
          throw wrong(
              "expected 'actor', 'issue' with an 'id', and 'stance': support, oppose, conditional"
                  + " or undecided");
        }
      }
      default -> throw wrong("'record' is '" + kind + "', expected event, statement or position");
    }
  }

  static RefusedException wrong(String message) {
    return new RefusedException(null, message);
  }
}
