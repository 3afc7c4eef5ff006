package org.chancery.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.formats.output.terminal.DisplayWidth;

/**
 * Shows what the register answers as aligned lines for a person: under an actor what it held and
 * belonged to, under an office or a body who held it or belonged to it. Not safe for use by several
 * threads.
 */
final class RegisterTable {

  private static final int DATES = 25;
  private static final int WHAT = 36;

  private final Writer out;
  private final int width;
  private String actor = "";
  private String heading = "";

  RegisterTable(Writer out, int width) {
    this.out = out;
    this.width = width;
  }

  void write(List<ObjectNode> records) throws IOException {
    Map<String, Map<String, Set<String>>> members = members(records);
    for (ObjectNode record : records) {
      boolean own = record.path("actor").path("id").asText().equals(actor);
      String name = record.path("actor").path("name").asText();
      switch (record.path("record").asText()) {
        case "actor" -> actor(record);
        case "tenure" -> {
          String acting = record.path("acting").asBoolean() ? ", acting" : "";
          if (own) {
            line(record, record.path("office").asText() + acting);
          } else {
            heading(record.path("office").asText());
            line(record, name + acting);
          }
        }
        default -> {
          String role = ", " + record.path("role").asText();
          String body = record.path("body").path("name").asText();
          if (own) {
            line(record, body + role);
          } else {
            String id = record.path("body").path("id").asText();
            heading(body + "  " + id + counts(members.getOrDefault(id, Map.of())));
            line(record, name + role);
          }
        }
      }
    }
  }

  /** Of each body the actors by their role. */
  private static Map<String, Map<String, Set<String>>> members(List<ObjectNode> records) {
    Map<String, Map<String, Set<String>>> members = new LinkedHashMap<>();
    for (ObjectNode record : records) {
      if (record.path("record").asText().equals("membership")) {
        members
            .computeIfAbsent(record.path("body").path("id").asText(), body -> new LinkedHashMap<>())
            .computeIfAbsent(record.path("role").asText(), role -> new LinkedHashSet<>())
            .add(record.path("actor").path("id").asText());
      }
    }
    return members;
  }

  private static String counts(Map<String, Set<String>> members) {
    StringBuilder counts = new StringBuilder();
    members.forEach(
        (role, actors) ->
            counts
                .append(counts.length() == 0 ? "  " : ", ")
                .append(role)
                .append(' ')
                .append(actors.size()));
    return counts.toString();
  }

  private void actor(ObjectNode found) throws IOException {
    actor = found.path("id").asText();
    heading = "";
    List<String> names = new ArrayList<>();
    for (JsonNode name : found.path("names")) {
      names.add(name.path("text").asText());
    }
    out.write(cut(found.path("name").asText() + "  " + actor + "  " + found.path("kind").asText()));
    if (names.size() > 1) {
      out.write(cut("  also " + String.join(", ", names.subList(1, names.size()))));
    }
  }

  private void heading(String words) throws IOException {
    if (!words.equals(heading)) {
      out.write(cut(words));
      heading = words;
    }
  }

  private void line(ObjectNode record, String what) throws IOException {
    String dates = record.path("start").asText("") + " – " + record.path("end").asText("");
    String open = record.has("as_of") ? ", as of " + record.path("as_of").asText() : "";
    String sure = record.has("sure") ? " " + record.path("sure").asText() : "";
    String source = "[" + record.path("source").asText() + sure + open + "]";
    out.write(cut("  " + pad(dates, DATES) + pad(what, WHAT) + source));
  }

  private static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(2, columns - DisplayWidth.of(text)));
  }

  private String cut(String line) {
    return DisplayWidth.cut(line, width) + "\n";
  }
}
