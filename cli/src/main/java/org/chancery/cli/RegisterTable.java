package org.chancery.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Shows what the register answers as aligned lines for a person. */
final class RegisterTable {

  private static final int NAME = 30;
  private static final int DATES = 24;

  private final Writer out;
  private final int width;

  RegisterTable(Writer out, int width) {
    this.out = out;
    this.width = width;
  }

  void write(List<ObjectNode> records) throws IOException {
    for (ObjectNode record : records) {
      switch (record.path("record").asText()) {
        case "actor" -> actor(record);
        case "tenure" -> line(record, record.path("office").asText());
        default ->
            line(
                record,
                record.path("role").asText() + ", " + record.path("body").path("name").asText());
      }
    }
  }

  private void actor(ObjectNode actor) throws IOException {
    List<String> names = new ArrayList<>();
    for (JsonNode name : actor.path("names")) {
      names.add(name.path("text").asText());
    }
    out.write(
        cut(
            actor.path("name").asText()
                + "  "
                + actor.path("id").asText()
                + "  "
                + actor.path("kind").asText()));
    if (names.size() > 1) {
      out.write(cut("  also " + String.join(", ", names.subList(1, names.size()))));
    }
  }

  private void line(ObjectNode record, String what) throws IOException {
    String dates = record.path("start").asText("") + " – " + record.path("end").asText("");
    String open = record.has("as_of") ? " (as of " + record.path("as_of").asText() + ")" : "";
    String sure = record.has("sure") ? " " + record.path("sure").asText() : "";
    out.write(
        cut(
            "  "
                + pad(dates, DATES)
                + pad(record.path("actor").path("name").asText(), NAME)
                + what
                + open
                + "  ["
                + record.path("source").asText()
                + sure
                + "]"));
  }

  private static String pad(String text, int columns) {
    return text.length() >= columns ? text + " " : text + " ".repeat(columns - text.length());
  }

  private String cut(String line) {
    return (line.length() <= width ? line : line.substring(0, width - 1) + "…") + "\n";
  }
}
