package org.chancery.formats.output.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.chancery.formats.output.words.DateWords;
import org.chancery.formats.output.words.RecordWords;

/** The list of names and values inside a card. What is absent is left out. One list's builder. */
final class Facts {

  private static final Template FACT = Template.of("fact.html");

  private final List<Markup> facts = new ArrayList<>();

  Facts add(String name, String value) {
    return add(name, Markup.text(value));
  }

  Facts add(String name, Markup value) {
    if (!value.isEmpty()) {
      facts.add(FACT.fill(Map.of("name", Markup.text(name), "value", value)));
    }
    return this;
  }

  Facts add(String name, JsonNode value) {
    return add(name, RecordWords.value(value));
  }

  /** An actor, or each of a list: the words of the article and all that is known of it. */
  Facts actors(String name, JsonNode actors) {
    if (actors.isArray()) {
      actors.forEach(actor -> add(name, actor(actor)));
    } else if (actors.isObject()) {
      add(name, actor(actors));
    }
    return this;
  }

  /** A date with the words it was read from. */
  Facts when(JsonNode when) {
    String date = DateWords.full(when);
    if (date.isEmpty()) {
      return this;
    }
    String from =
        when.hasNonNull("text")
            ? " (“" + when.path("text").asText() + "”)"
            : when.path("from").asText().equals("published") ? " (publication)" : "";
    return add("When", date + from);
  }

  /** A place with its country and coordinates. */
  Facts where(JsonNode where) {
    StringJoiner words = new StringJoiner(", ");
    words.setEmptyValue("");
    String name = where.path("name").asText("");
    String text = where.path("text").asText("");
    add(words, name.isEmpty() ? text : name);
    add(words, where.path("country").asText(""));
    if (where.hasNonNull("latitude") && where.hasNonNull("longitude")) {
      add(words, where.path("latitude").asText() + " " + where.path("longitude").asText());
    }
    return add("Where", words.toString());
  }

  Markup markup() {
    return Markup.join(facts);
  }

  private static String actor(JsonNode actor) {
    StringJoiner words = new StringJoiner(" · ");
    String name = RecordWords.actor(actor);
    String text = actor.path("text").asText("");
    words.add(text.isEmpty() || text.equals(name) ? name : name + " (“" + text + "”)");
    for (String key : new String[] {"office", "country", "code", "sector", "id"}) {
      add(words, actor.path(key).asText(""));
    }
    return words.toString();
  }

  private static void add(StringJoiner words, String word) {
    if (!word.isEmpty()) {
      words.add(word);
    }
  }
}
