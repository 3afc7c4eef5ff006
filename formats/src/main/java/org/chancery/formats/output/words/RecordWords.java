package org.chancery.formats.output.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** The parts of a record in few words, in English, as plain text. Thread-safe. */
public final class RecordWords {

  private RecordWords() {}

  /** An actor's name, else the words of the article. */
  public static String actor(JsonNode actor) {
    return actor.hasNonNull("name") ? actor.path("name").asText() : actor.path("text").asText();
  }

  /** A list of actors, each named once. */
  public static String actors(JsonNode actors) {
    return joined(actors, ", ");
  }

  /** Who did it to whom: {@code A → B}, {@code A ↔ B} for an act of all sides on each other. */
  public static String parties(JsonNode event) {
    String recipients = actors(event.path("recipients"));
    if (event.path("symmetric").asBoolean() && event.path("actors").size() > 1) {
      String all = joined(event.path("actors"), " ↔ ");
      return recipients.isEmpty() ? all : all + " → " + recipients;
    }
    String actors = actors(event.path("actors"));
    if (recipients.isEmpty()) {
      return actors;
    }
    return actors.isEmpty() ? "→ " + recipients : actors + " → " + recipients;
  }

  /** Type and mode of an event: {@code sanction, expel}. */
  public static String action(JsonNode event) {
    String type = plain(event.path("type"));
    String mode = plain(event.path("mode"));
    return mode.isEmpty() || mode.equals(type) ? type : type + ", " + mode;
  }

  /** A constant of the contract as words: {@code on_record} gives {@code on record}. */
  public static String plain(JsonNode constant) {
    return constant.asText("").toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The words of a span, or of several, joined by an ellipsis. */
  public static String exact(JsonNode spans) {
    if (!spans.isArray()) {
      return spans.path("exact").asText("");
    }
    StringJoiner words = new StringJoiner(" … ");
    spans.forEach(span -> words.add(span.path("exact").asText("")));
    return words.toString();
  }

  /** The words of a position's condition, said to be one; or empty. */
  public static String condition(JsonNode position) {
    String words = exact(position.path("condition"));
    return words.isEmpty() ? "" : "condition: " + words;
  }

  /** What an event's quad class stands for. */
  public static String quad(JsonNode event) {
    return switch (event.path("quad").asInt()) {
      case 1 -> "verbal cooperation";
      case 2 -> "material cooperation";
      case 3 -> "verbal conflict";
      case 4 -> "material conflict";
      default -> "";
    };
  }

  /**
   * What names an article or storyline to a reader: its title, else its file's name, else its id.
   */
  public static String title(JsonNode record) {
    if (record.hasNonNull("title")) {
      return record.path("title").asText();
    }
    String source = record.path("source").asText("");
    String name = source.substring(source.lastIndexOf('/') + 1);
    return name.isEmpty() ? record.path("id").asText("") : name;
  }

  /** When a storyline happens, where that is known, and how many articles tell it. */
  public static String about(JsonNode storyline) {
    String when = DateWords.full(storyline.path("when"));
    String articles = count(storyline.path("articles").size(), "article", "articles");
    return when.isEmpty() ? articles : when + " · " + articles;
  }

  /** How often a merged event was reported, and by how many sources that don't copy each other. */
  public static String support(JsonNode merged) {
    StringJoiner words = new StringJoiner(", ");
    words.add(count(merged.path("reports").size(), "report", "reports"));
    if (merged.path("reports").size() > 1 && merged.path("independent_sources").isNumber()) {
      int sources = merged.path("independent_sources").asInt();
      words.add(count(sources, "independent source", "independent sources"));
    }
    return words.toString();
  }

  /** The values that reports give for one field, each with the number of its reports. */
  public static String disagreement(JsonNode disagreement) {
    StringJoiner values = new StringJoiner(" | ");
    for (JsonNode value : disagreement.path("values")) {
      values.add(value(value.path("value")) + " (" + value.path("reports").size() + ")");
    }
    return "reports differ, " + plain(disagreement.path("field")) + ": " + values;
  }

  /** Any value of a record's field. */
  public static String value(JsonNode value) {
    if (value.hasNonNull("start")) {
      return DateWords.full(value);
    }
    if (value.hasNonNull("text") || value.hasNonNull("name")) {
      return actor(value);
    }
    if (value.isArray()) {
      StringJoiner parts = new StringJoiner(", ");
      value.forEach(part -> parts.add(value(part)));
      return parts.toString();
    }
    return value.isValueNode() ? value.asText() : value.toString();
  }

  /** A number with the noun that goes with it. */
  public static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static String joined(JsonNode actors, String between) {
    Set<String> names = new LinkedHashSet<>();
    actors.forEach(actor -> names.add(actor(actor)));
    return String.join(between, names);
  }
}
