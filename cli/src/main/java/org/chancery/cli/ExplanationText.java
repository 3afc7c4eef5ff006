package org.chancery.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes an explanation for a person to read. */
final class ExplanationText {

  private static final String INDENT = "  ";

  private final Writer out;

  ExplanationText(Writer out) {
    this.out = out;
  }

  void write(ObjectNode told) throws IOException {
    JsonNode record = told.path("of");
    line(headline(record));
    for (JsonNode span : record.path("evidence")) {
      line(INDENT + "words: \"" + flat(span.path("exact").asText()) + "\"");
    }
    line(INDENT + "article: " + article(told.path("article")));
    corrections(told);
    rule(told.path("rule"));
    actors(told.path("actors"));
    alternatives(told.path("alternatives"));
    others(told.path("others"));
    for (JsonNode sentence : told.path("sentences")) {
      parse(sentence);
    }
  }

  private static String headline(JsonNode record) {
    String kind = record.path("record").asText();
    String what =
        switch (kind) {
          case "event" ->
              record.path("type").asText()
                  + (record.has("mode") ? " " + record.path("mode").asText() : "")
                  + (record.has("cameo") ? ", CAMEO " + record.path("cameo").asText() : "")
                  + ", "
                  + record.path("factuality").asText();
          case "statement" ->
              record.path("kind").asText()
                  + ", "
                  + record.path("attitude").asText()
                  + ", "
                  + record.path("basis").asText();
          default ->
              record.path("stance").asText() + " on " + record.path("issue").path("id").asText();
        };
    return String.format(
        Locale.ROOT,
        "%s %s: %s; confidence %s",
        kind,
        record.path("id").asText(),
        what,
        record.path("confidence").asText());
  }

  private static String article(JsonNode article) {
    List<String> parts = new ArrayList<>();
    for (String key : List.of("id", "title", "outlet", "source")) {
      if (article.has(key)) {
        parts.add(flat(article.path(key).asText()));
      }
    }
    if (article.has("published")) {
      parts.add(article.path("published").path("start").asText());
    }
    return String.join("; ", parts);
  }

  private void corrections(ObjectNode told) throws IOException {
    for (String said : List.of("corrected", "confirmed")) {
      JsonNode by = told.path(said);
      if (by.isObject()) {
        String why = by.has("why") ? ": " + by.path("why").asText() : "";
        line(INDENT + said + " by " + by.path("by").asText() + why + "; below is what was read");
      }
    }
  }

  private void rule(JsonNode rule) throws IOException {
    line("");
    line("Rule " + rule.path("name").asText() + " (version " + rule.path("version").asText() + ")");
    for (JsonNode entry : rule.path("entries")) {
      line(INDENT + entry.path("place").asText() + ": " + entry.path("text").asText());
      if (entry.has("example")) {
        line(INDENT + INDENT + "as in: " + entry.path("example").asText());
      }
    }
  }

  private void actors(JsonNode actors) throws IOException {
    line("");
    line("Actors");
    for (JsonNode actor : actors) {
      String name = actor.has("name") ? " = " + actor.path("name").asText() : "";
      String id = actor.has("id") ? ", " + actor.path("id").asText() : "";
      line(INDENT + "\"" + flat(actor.path("text").asText()) + "\"" + name + id);
      if (actor.has("why")) {
        line(INDENT + INDENT + actor.path("why").asText());
      }
      for (JsonNode tenure : actor.path("tenures")) {
        line(INDENT + INDENT + tenure(tenure));
      }
      if (actor.has("also")) {
        List<String> also = new ArrayList<>();
        actor.path("also").forEach(one -> also.add(one.asText()));
        line(INDENT + INDENT + "less likely here: " + String.join(", ", also));
      }
    }
  }

  private static String tenure(JsonNode tenure) {
    return tenure.path("office").asText()
        + ", "
        + tenure.path("start").asText("from the beginning")
        + " to "
        + tenure.path("end").asText("now")
        + " (source: "
        + tenure.path("source").asText("none")
        + (tenure.has("sure") ? ", " + tenure.path("sure").asText() : "")
        + ")";
  }

  private void alternatives(JsonNode alternatives) throws IOException {
    if (alternatives.isEmpty()) {
      return;
    }
    line("");
    line("What else it could have been");
    for (JsonNode one : alternatives) {
      String place = one.has("place") ? " (" + one.path("place").asText() + ")" : "";
      line(INDENT + one.path("what").asText() + place + ": " + one.path("why").asText());
    }
  }

  private void others(JsonNode others) throws IOException {
    if (others.isEmpty()) {
      return;
    }
    line("");
    line("Other records over the same words");
    for (JsonNode one : others) {
      line(INDENT + headline(one));
    }
  }

  private void parse(JsonNode sentence) throws IOException {
    line("");
    line("Parse of: " + flat(sentence.path("text").asText()));
    JsonNode tokens = sentence.path("tokens");
    for (int i = 0; i < tokens.size(); i++) {
      JsonNode token = tokens.get(i);
      JsonNode head = token.path("head");
      line(
          String.format(
              Locale.ROOT,
              "%4d  %-18s %-16s %-5s %s",
              i + 1,
              token.path("form").asText(),
              token.path("lemma").asText(),
              token.path("tag").asText(),
              head.isMissingNode()
                  ? "root"
                  : token.path("relation").asText()
                      + " of "
                      + (head.asInt() + 1)
                      + " "
                      + tokens.path(head.asInt()).path("form").asText()));
    }
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
