package org.chancery.lab.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.engine.text.Span;
import org.chancery.formats.exchange.pair.Pair;
import org.chancery.lab.compare.Unit.Dyad;
import org.jspecify.annotations.Nullable;

/**
 * One coding: the units of one kind out of a stream of records. Holds them all, some 300 bytes
 * each. Confined to one thread.
 */
public final class Coding {

  private final Kind kind;
  private final List<Unit> units = new ArrayList<>();
  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, String> published = new HashMap<>();

  public Coding(Kind kind) {
    this.kind = kind;
  }

  /** Takes a record; records of other kinds are passed over. */
  public void add(ObjectNode record) {
    String name = record.path("record").asText();
    if (name.equals("article") && record.path("url").isTextual()) {
      addresses.put(record.path("id").asText(), record.path("url").asText());
    }
    if (name.equals("article") && record.path("published").isTextual()) {
      published.put(record.path("id").asText(), record.path("published").asText());
    }
    if (!name.equals(kind.record())) {
      return;
    }
    switch (kind) {
      case EVENT ->
          Pair.of(record)
              .forEach(pair -> unit(record, new Dyad(who(pair.actor()), who(pair.recipient()))));
      case STATEMENT -> {
        record.path("sources").forEach(source -> unit(record, new Dyad(who(source), "")));
        if (record.path("sources").isEmpty()) {
          unit(record, new Dyad("", ""));
        }
      }
      case POSITION -> unit(record, new Dyad(who(record.path("actor")), issue(record)));
    }
  }

  /** Other codings have an issue's words, not its id. */
  private static String issue(ObjectNode position) {
    String title = position.path("issue").path("title").asText();
    return title.isEmpty()
        ? position.path("issue").path("id").asText()
        : title.toLowerCase(Locale.ROOT);
  }

  private void unit(ObjectNode record, Dyad dyad) {
    String key = kind == Kind.STATEMENT ? "content" : "evidence";
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : record.path(key)) {
      int begin = span.path("begin").asInt(-1);
      int end = span.path("end").asInt(-1);
      if (begin >= 0 && end > begin) {
        spans.add(new Span(begin, end));
      }
    }
    units.add(
        new Unit(
            record.path("id").asText(),
            record.path("article").asText(),
            record.path("when").path("start").asText(),
            dyad,
            record.path(kind.category()).asText(),
            spans,
            record.path(key).path(0).path("exact").asText()));
  }

  /**
   * Codings of events name the same actor differently, but the country alike; who said something,
   * or takes a position, is a person first.
   */
  private String who(@Nullable JsonNode actor) {
    if (actor == null) {
      return "";
    }
    List<String> keys =
        kind == Kind.EVENT
            ? List.of("country", "name", "text")
            : List.of("name", "text", "country");
    for (String key : keys) {
      String value = actor.path(key).asText();
      if (!value.isEmpty()) {
        return key.equals("country") ? value : value.toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  Kind kind() {
    return kind;
  }

  /** The units in the order of the records. */
  List<Unit> units() {
    return Collections.unmodifiableList(units);
  }

  /** Addresses of articles, by id. */
  Map<String, String> addresses() {
    return Collections.unmodifiableMap(addresses);
  }

  /** The day that a unit's article was published, ISO 8601; empty where unknown. */
  String published(Unit unit) {
    return published.getOrDefault(unit.article(), "");
  }
}
