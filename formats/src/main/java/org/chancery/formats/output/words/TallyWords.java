package org.chancery.formats.output.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A tally's outcome in words. Stateless. */
public final class TallyWords {

  private TallyWords() {}

  /** Who decides, how and on which day: {@code Council decides by unanimity · on 2024-03-01}. */
  public static String frame(JsonNode tally) {
    String on = "on " + tally.path("on").asText();
    if (!tally.has("body")) {
      return "no deciding body · " + on;
    }
    String body = tally.path("body").path("name").asText();
    String rule = RecordWords.plain(tally.path("rule"));
    return body + (rule.isEmpty() ? "" : " decides by " + article(rule)) + " · " + on;
  }

  private static String article(String rule) {
    return switch (rule) {
      case "unanimity" -> rule;
      case "veto" -> "three fifths, with a veto of permanent members";
      default -> "a " + rule;
    };
  }

  /** The outcome, what blocks it and what is missing, a line each; none without an outcome. */
  public static List<String> verdict(JsonNode tally) {
    List<String> lines = new ArrayList<>();
    if (!tally.has("outcome")) {
      if (tally.has("body")) {
        lines.add("No outcome: no members, or no rule, is known for that day.");
      }
      return lines;
    }
    String outcome = tally.path("outcome").asText();
    int silent = silent(tally);
    String unknown =
        silent == 0
            ? ""
            : " " + RecordWords.count(silent, "member", "members") + " without evidence.";
    switch (outcome) {
      case "carried" -> lines.add("Carried." + unknown);
      case "blocked" -> lines.add("Blocked by " + names(tally.path("blocked_by")) + "." + unknown);
      default -> lines.add("Open." + unknown);
    }
    int missing = tally.path("missing").asInt();
    if (missing > 0) {
      lines.add("Needed: " + missing + " of " + names(tally.path("needed")));
    }
    return lines;
  }

  private static int silent(JsonNode tally) {
    int silent = 0;
    for (JsonNode member : tally.path("members")) {
      silent += member.has("stance") ? 0 : 1;
    }
    return silent;
  }

  /** The members without evidence, by name; empty where all have some. */
  public static String silentNames(JsonNode tally) {
    List<String> names = new ArrayList<>();
    for (JsonNode member : tally.path("members")) {
      if (!member.has("stance")) {
        names.add(member.path("actor").path("name").asText());
      }
    }
    return String.join(", ", names);
  }

  /** The names of actors, in order. */
  public static String names(JsonNode actors) {
    List<String> names = new ArrayList<>();
    actors.forEach(actor -> names.add(actor.path("name").asText()));
    return String.join(", ", names);
  }

  /** Who took a member's side, where that was another than the member: a minister, its capital. */
  public static String through(JsonNode member) {
    JsonNode through = member.path("through");
    String name = RecordWords.actor(through);
    boolean same = through.path("id").asText("").equals(member.path("actor").path("id").asText());
    return same || name.isEmpty() ? "" : name;
  }

  /** The words of the evidence with those around them, as far as the record has them. */
  public static String evidence(JsonNode stand) {
    String words = stand.path("about").path("words").asText("");
    return words.isEmpty() ? exact(stand) : words;
  }

  /** The words of the evidence alone, on one line. */
  public static String exact(JsonNode stand) {
    return stand.path("evidence").path(0).path("exact").asText("").replaceAll("\\s+", " ");
  }
}
