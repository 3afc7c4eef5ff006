package org.chancery.server.page.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.Statement;
import org.chancery.register.Register;
import org.chancery.register.RegisterQuery;
import org.chancery.store.correct.RecordEdits;
import org.chancery.store.correct.RefusedException;
import org.jspecify.annotations.Nullable;

/** The fields of a record as a form has them, there and back. Immutable. */
final class RecordForm {

  private static final List<String> ACTORS =
      List.of("actors", "recipients", "sources", "addressees", "actor");

  private static final Map<String, String> LABELS =
      Map.of(
          "cameo", "CAMEO code",
          "actors", "Who acts",
          "recipients", "On whom",
          "sources", "Who speaks",
          "addressees", "To whom",
          "actor", "Who",
          "when", "When");

  private static final int LONGEST_NAME = 200;

  private final Register register;

  RecordForm(Register register) {
    this.register = register;
  }

  /**
   * The fields of a record.
   *
   * @param typed what was typed instead, by field
   * @param refused what was wrong with it; absent where nothing was
   */
  List<ReviewView.Field> fields(
      JsonNode record, Map<String, String> typed, @Nullable RefusedException refused) {
    String kind = record.path("record").asText();
    List<ReviewView.Field> fields = new ArrayList<>();
    for (String name : RecordEdits.fields(kind)) {
      boolean wrong = refused != null && name.equals(refused.field());
      fields.add(
          new ReviewView.Field(
              name,
              LABELS.getOrDefault(
                  name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)),
              typed.getOrDefault(name, value(record, name)),
              choices(kind, name),
              hint(name),
              wrong && refused != null ? String.valueOf(refused.getMessage()) : ""));
    }
    return fields;
  }

  /** A field's value as it is typed. */
  static String value(JsonNode record, String field) {
    JsonNode value = record.path(field);
    if (field.equals("when")) {
      String start = value.path("start").asText("");
      String end = value.path("end").asText(start);
      return start.equals(end) ? start : start + ".." + end;
    }
    if (field.equals("actor")) {
      return actor(value);
    }
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(RecordForm::actor)
          .distinct()
          .collect(Collectors.joining(", "));
    }
    return value.asText("");
  }

  private static String actor(JsonNode actor) {
    return actor.hasNonNull("id")
        ? actor.path("id").asText()
        : actor.path("name").asText(actor.path("text").asText(""));
  }

  private static List<ReviewView.Choice> choices(String kind, String field) {
    return switch (field) {
      case "type", "stance" -> ReviewQuery.types(kind);
      case "kind" -> ReviewQuery.choices(Statement.Kind.values());
      case "factuality" -> ReviewQuery.choices(Factuality.values());
      case "attitude" -> ReviewQuery.choices(Statement.Attitude.values());
      case "basis" -> ReviewQuery.choices(Statement.Basis.values());
      default -> List.of();
    };
  }

  private static String hint(String field) {
    if (field.equals("when")) {
      return "a day such as 2020-06-02, or two days with .. between";
    }
    return ACTORS.contains(field)
        ? field.equals("actor") ? "a name or id" : "names or ids, parted by commas"
        : "";
  }

  /**
   * What typed names mean: those that mean one actor of the register, with its id. Takes a while
   * for names that are near many, so it is found before others are made to wait.
   *
   * @throws RefusedException where there are too many
   */
  Map<String, String> meant(Map<String, String> typed) {
    Map<String, String> ids = new HashMap<>();
    for (String field : ACTORS) {
      for (String one : RecordEdits.names(field, typed.getOrDefault(field, ""))) {
        String name = one.strip();
        if (name.length() > LONGEST_NAME) {
          throw new RefusedException(field, "No name is that long.");
        }
        if (!name.isEmpty() && register.actor(name).isEmpty()) {
          ids.computeIfAbsent(name, this::named);
        }
      }
    }
    return ids;
  }

  /**
   * Those of the typed values that differ from the record's, with names as ids.
   *
   * @param meant by {@link #meant} of the same values
   */
  static Map<String, String> changes(
      JsonNode record, Map<String, String> typed, Map<String, String> meant) {
    Map<String, String> changes = new LinkedHashMap<>();
    for (String name : RecordEdits.fields(record.path("record").asText())) {
      String value = typed.getOrDefault(name, "").strip();
      if (typed.containsKey(name) && !value.equals(value(record, name))) {
        changes.put(name, ACTORS.contains(name) ? ids(value, meant) : value);
      }
    }
    return changes;
  }

  /** Names that mean one actor of the register, as its id; all others as they are. */
  private static String ids(String value, Map<String, String> meant) {
    return Stream.of(value.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> meant.getOrDefault(name, name))
        .collect(Collectors.joining(","));
  }

  private String named(String name) {
    List<RegisterQuery.Entry> found = new RegisterQuery(register).who(name, null).found();
    return found.size() == 1 ? found.get(0).actor().id() : name;
  }

  /** What is chosen beforehand of a record to add: only what nearly all have. */
  static Map<String, String> usual(String kind) {
    return kind.equals("event") ? Map.of("factuality", "fact") : Map.of();
  }

  /**
   * Demands that a form leaves no choice open.
   *
   * @throws RefusedException for the first that is open
   */
  static void requireChosen(String kind, Map<String, String> typed) {
    for (String field : RecordEdits.fields(kind)) {
      boolean open = typed.containsKey(field) && typed.getOrDefault(field, "").isBlank();
      if (open && !choices(kind, field).isEmpty()) {
        throw new RefusedException(field, "Choose the " + field + ".");
      }
    }
  }
}
