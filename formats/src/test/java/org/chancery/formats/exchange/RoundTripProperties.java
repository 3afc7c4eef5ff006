package org.chancery.formats.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;

/** What each format holds comes back as it was, whatever the words; what it holds is said here. */
class RoundTripProperties {

  private static final int TRIES = 150;

  /** The keys of events that a format holds; of actors and places likewise. */
  private record Held(Set<String> event, Set<String> actor, Set<String> where) {}

  private static final Map<String, Held> HELD =
      Map.of(
          "polecat",
          new Held(
              Set.of("id", "type", "mode", "contexts", "quad", "intensity"),
              Set.of("text", "name", "country", "sector", "office"),
              Set.of("text", "name", "country", "latitude", "longitude", "geonames_id")),
          "icews",
          new Held(
              Set.of("id", "article", "type", "mode", "contexts", "cameo", "quad", "intensity"),
              Set.of("country", "sector"),
              Set.of("name", "country", "latitude", "longitude")),
          "gdelt",
          new Held(
              Set.of("id", "article", "type", "mode", "contexts", "cameo", "quad", "intensity"),
              Set.of("country", "code", "sector"),
              Set.of("name", "country", "latitude", "longitude")));

  @Property(tries = TRIES)
  void polecat(@ForAll @From(supplier = HostileEvents.class) List<ObjectNode> events) {
    comesBack("polecat", events);
  }

  @Property(tries = TRIES)
  void icews(@ForAll @From(supplier = HostileEvents.class) List<ObjectNode> events) {
    List<ObjectNode> dyadic =
        events.stream()
            .filter(
                e ->
                    e.has("actors") && e.has("recipients")
                        || e.path("symmetric").asBoolean() && sides(e) > 1)
            .toList();
    comesBack("icews", dyadic);
  }

  @Property(tries = TRIES)
  void gdelt(@ForAll @From(supplier = HostileEvents.class) List<ObjectNode> events) {
    comesBack("gdelt", events);
  }

  @Property(tries = TRIES)
  void jsonl(@ForAll @From(supplier = HostileEvents.class) List<ObjectNode> events) {
    assertThat(Exchange.read("jsonl", Exchange.write("jsonl", events).bytes()).records())
        .isEqualTo(events);
  }

  @Property(tries = TRIES)
  void csv(@ForAll @From(supplier = HostileEvents.class) List<ObjectNode> events) {
    assertThat(Exchange.read("csv", Exchange.write("csv", events).bytes()).records())
        .isEqualTo(events);
  }

  @Property(tries = TRIES)
  void dna(@ForAll @From(supplier = HostileEvents.Words.class) List<String> words) {
    List<ObjectNode> records = new ArrayList<>();
    for (int i = 0; i + 3 < words.size(); i += 4) {
      ObjectNode position = Examples.position("p", "support");
      position.put("id", i + words.get(i)).put("article", words.get(i + 1));
      ((ObjectNode) position.get("actor")).put("name", words.get(i + 2));
      ((ObjectNode) position.get("issue")).put("title", words.get(i + 3));
      records.add(position);
    }
    Exchange.Taken taken = Exchange.read("dna", Exchange.write("dna", records).bytes());
    assertThat(taken.problems()).isEmpty();
    assertThat(taken.of("position"))
        .extracting(RoundTripProperties::heldOfPosition)
        .isEqualTo(records.stream().map(RoundTripProperties::heldOfPosition).toList());
  }

  private static List<String> heldOfPosition(ObjectNode p) {
    return List.of(
        p.path("id").asText(),
        p.path("article").asText(),
        p.path("actor").path("name").asText(),
        p.path("issue").path("title").asText(),
        p.path("stance").asText(),
        p.path("when").path("start").asText(),
        p.path("evidence").get(0).path("exact").asText());
  }

  private static int sides(ObjectNode event) {
    return event.path("actors").size() + event.path("recipients").size();
  }

  private static void comesBack(String format, List<ObjectNode> events) {
    Exchange.Taken taken = Exchange.read(format, Exchange.write(format, events).bytes());
    assertThat(taken.problems()).isEmpty();
    Held held = java.util.Objects.requireNonNull(HELD.get(format));
    List<ObjectNode> back = taken.of("event");
    assertThat(back).hasSameSizeAs(events);
    for (int i = 0; i < events.size(); i++) {
      assertThat(held(back.get(i), held, format)).isEqualTo(held(events.get(i), held, format));
    }
  }

  /** What a format holds of an event, and nothing else. */
  private static Map<String, Object> held(ObjectNode event, Held held, String format) {
    Map<String, Object> kept = new HashMap<>();
    held.event().forEach(key -> keep(kept, key, event.get(key)));
    keep(kept, "start", event.path("when").get("start"));
    held.where().forEach(key -> keep(kept, "where." + key, event.path("where").get(key)));
    ArrayNode sides = event.arrayNode();
    boolean symmetric = event.path("symmetric").asBoolean() && sides(event) > 1;
    event.path("actors").forEach(sides::add);
    if (symmetric) {
      // All sides of a symmetric event are actors.
      event.path("recipients").forEach(sides::add);
    } else {
      kept.put("recipients", actors(event.path("recipients"), held, format));
    }
    kept.put("actors", actors(sides, held, format));
    kept.put("symmetric", symmetric);
    return kept;
  }

  private static List<Map<String, Object>> actors(JsonNode list, Held held, String format) {
    List<Map<String, Object>> actors = new ArrayList<>();
    for (JsonNode actor : list) {
      Map<String, Object> kept = new HashMap<>();
      held.actor().forEach(key -> keep(kept, key, actor.get(key)));
      if (!format.equals("polecat")) {
        // One column for both: the name, or the words where there is none.
        kept.put(
            "name", actor.has("name") ? actor.get("name").asText() : actor.path("text").asText());
      }
      actors.add(kept);
    }
    return actors;
  }

  private static void keep(Map<String, Object> kept, String key, JsonNode value) {
    if (value != null) {
      kept.put(key, value.isNumber() ? value.asDouble() : value.toString());
    }
  }
}
