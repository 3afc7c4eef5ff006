package org.chancery.store.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.actor.KnownActors;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Statement;
import org.chancery.register.Actor;
import org.chancery.register.Register;
import org.chancery.store.ask.Days;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a person wants a record's fields to be into the keys that an edit sets. Used for one
 * edit, by one thread.
 */
public final class RecordEdits {

  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "event",
          List.of("type", "mode", "cameo", "factuality", "when", "actors", "recipients"),
          "statement",
          List.of("kind", "attitude", "basis", "when", "sources", "addressees"),
          "position",
          List.of("stance", "when", "actor"));

  /** What a type brings along; not known any more when it is another. */
  private static final List<String> OF_TYPE = List.of("mode", "cameo", "intensity");

  /** Names in one field; no record has nearly as many. */
  public static final int MOST_NAMES = 50;

  private final ObjectNode record;
  private final Register register;
  private final ObjectNode edits = JsonNodeFactory.instance.objectNode();

  /**
   * @param record as it is now
   */
  public RecordEdits(ObjectNode record, Register register) {
    this.record = record;
    this.register = register;
  }

  /** The fields that can be set of a kind of record; none of one that can't be edited. */
  public static List<String> fields(String kind) {
    return FIELDS.getOrDefault(kind, List.of());
  }

  /**
   * The keys with their new values, null for what is taken away.
   *
   * @param values of fields, in words; empty for what is taken away
   * @throws RefusedException where a field or value makes no sense for the record
   */
  public ObjectNode edits(Map<String, String> values) {
    List<String> known = fields(record.path("record").asText());
    values.forEach(
        (field, value) -> {
          if (!known.contains(field)) {
            throw new RefusedException(
                field,
                field
                    + (record.path("record").asText().equals("event") ? ": an " : ": a ")
                    + record.path("record").asText()
                    + " has no such field to"
                    + " set, expected one of "
                    + String.join(", ", known));
          }
          set(field, value.strip());
        });
    requireSides();
    return edits;
  }

  /** An event has somebody on one side at least; who takes both away wants to reject it. */
  private void requireSides() {
    boolean touched = edits.has("actors") || edits.has("recipients");
    if (touched && isNobody("actors") && isNobody("recipients")) {
      throw new RefusedException(
          "actors", "actors and recipients: nobody is left, expected one at least");
    }
  }

  private boolean isNobody(String side) {
    return (edits.has(side) ? edits : record).path(side).isEmpty();
  }

  private void set(String field, String value) {
    switch (field) {
      case "type" -> type(one(field, value, PloverType.values()).toUpperCase(Locale.ROOT));
      case "factuality" -> edits.put(field, one(field, value, Factuality.values()));
      case "kind" -> edits.put(field, one(field, value, Statement.Kind.values()));
      case "attitude" -> edits.put(field, one(field, value, Statement.Attitude.values()));
      case "basis" -> edits.put(field, one(field, value, Statement.Basis.values()));
      case "stance" -> edits.put(field, one(field, value, Position.Stance.values()));
      case "when" -> when(value);
      case "actor" -> edits.set(field, actor(field, value, record.path(field)));
      case "actors", "recipients", "sources", "addressees" -> actors(field, value);
      default -> {
        if (value.isEmpty()) {
          edits.putNull(field);
        } else {
          edits.put(field, value);
        }
      }
    }
  }

  private void type(String type) {
    edits.put("type", type).put("quad", PloverType.valueOf(type).quad());
    for (String key : OF_TYPE) {
      if (record.has(key) && !edits.has(key)) {
        edits.putNull(key);
      }
    }
  }

  private String one(String field, String value, Enum<?>[] known) {
    return Stream.of(known)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .filter(name -> name.equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    field,
                    field
                        + "="
                        + value
                        + ", expected one of "
                        + String.join(
                            ", ",
                            Stream.of(known)
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .toList())));
  }

  private void when(String value) {
    if (value.isEmpty()) {
      edits.putNull("when");
      return;
    }
    String[] days = value.split("\\.\\.", -1);
    try {
      LocalDate start = Days.parse(days[0]);
      LocalDate end = Days.parse(days[days.length - 1]);
      if (days.length > 2 || end.isBefore(start)) {
        throw new RefusedException(
            "when", "when=" + value + ", expected DAY or DAY..DAY, the first before");
      }
      ObjectNode when = edits.putObject("when");
      when.put("start", start.toString()).put("end", end.toString());
      when.put("precision", "day").put("from", "text");
    } catch (DateTimeException e) {
      throw new RefusedException(
          "when", "when=" + value + ", expected DAY or DAY..DAY, such as 2018-06-09");
    }
  }

  /**
   * Names that are parted by commas.
   *
   * @throws RefusedException where there are more than {@link #MOST_NAMES}
   */
  public static List<String> names(String field, String value) {
    List<String> names = List.of(value.split(",", MOST_NAMES + 2));
    if (names.size() > MOST_NAMES) {
      throw new RefusedException(field, field + ": more than " + MOST_NAMES + " names");
    }
    return names;
  }

  private void actors(String field, String value) {
    if (value.isEmpty()) {
      edits.putNull(field);
      return;
    }
    ArrayNode actors = edits.putArray(field);
    for (String one : names(field, value)) {
      JsonNode known = known(record.path(field), one.strip());
      actors.add(
          known == null
              ? actor(field, one.strip(), record.path(field).path(actors.size()))
              : known.deepCopy());
    }
  }

  /** One that the record has already, by id or, where it isn't in the register, by name. */
  private static @Nullable JsonNode known(JsonNode actors, String idOrName) {
    for (JsonNode actor : actors) {
      boolean byId = actor.path("id").asText().equals(idOrName);
      boolean byName =
          !actor.has("id")
              && actor.path("name").asText(actor.path("text").asText()).equalsIgnoreCase(idOrName);
      if (byId || byName) {
        return actor;
      }
    }
    return null;
  }

  /** An actor of the register, where the record has another, or where its evidence is. */
  private ObjectNode actor(String field, String id, JsonNode before) {
    Optional<Actor> known = register.actor(id);
    if (known.isEmpty()) {
      throw new RefusedException(field, field + ": '" + id + "' is no id of the register");
    }
    JsonNode evidence = record.path("evidence").path(0);
    boolean mentioned = before.has("span");
    ObjectNode actor = JsonNodeFactory.instance.objectNode();
    actor.put("text", (mentioned ? before.path("text") : evidence.path("exact")).asText());
    actor.set("span", (mentioned ? before.path("span") : evidence).deepCopy());
    Referent who = KnownActors.referent(register, known.get(), date());
    put(actor, "id", who.id());
    put(actor, "name", who.name());
    put(actor, "country", who.country());
    put(actor, "code", who.code());
    put(actor, "sector", who.sector());
    put(actor, "office", who.office());
    return actor.put("named", true);
  }

  /** The day that decides which office an actor holds: the record's own. */
  private @Nullable LocalDate date() {
    String start = (edits.has("when") ? edits : record).path("when").path("start").asText();
    return start.isEmpty() ? null : LocalDate.parse(start);
  }

  private static void put(ObjectNode node, String key, @Nullable String value) {
    if (value != null) {
      node.put(key, value);
    }
  }
}
