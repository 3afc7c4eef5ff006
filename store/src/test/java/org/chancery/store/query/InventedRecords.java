package org.chancery.store.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.engine.article.ArticleClaim;
import org.chancery.engine.extraction.PloverType;
import org.chancery.store.Store;
import org.chancery.store.write.ArticleWriter;
import org.chancery.store.write.KeptArticle;

/** Records of invented states, made at random; the same seed makes the same. */
final class InventedRecords {

  static final List<String> STATES = List.of("VAR", "KES", "MOR", "JOR", "VEL");
  private static final List<String> SECTORS = List.of("GOV", "MIL", "LEG");
  private static final LocalDate FIRST = LocalDate.of(2031, 3, 1);

  private final Random random;
  private int made;

  InventedRecords(long seed) {
    this.random = new Random(seed);
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode actor(String state, String sector) {
    ObjectNode actor = object();
    actor.put("text", "the " + state);
    actor.putObject("span").put("begin", 0).put("end", 7).put("exact", "the " + state);
    if (!state.equals("VEL")) {
      actor.put("id", "country:" + state);
    }
    actor.put("name", "State of " + state).put("country", state).put("sector", sector);
    return actor.put("code", state + sector).put("named", true);
  }

  static ObjectNode event(String article, String id, PloverType type, String actor, String other) {
    ObjectNode event = object();
    event.put("record", "event").put("id", id).put("article", article);
    event.put("type", type.name()).put("quad", type.quad());
    event.putArray("actors").add(actor(actor, "GOV"));
    event.putArray("recipients").add(actor(other, "GOV"));
    event.put("factuality", "fact").put("confidence", .5).put("coder", "test");
    evidence(event, 0, 7);
    return event;
  }

  static void evidence(ObjectNode record, int begin, int end) {
    ObjectNode span = record.putArray("evidence").addObject();
    span.put("begin", begin).put("end", end).put("exact", "x".repeat(end - begin));
  }

  static void when(ObjectNode record, LocalDate start, LocalDate end) {
    ObjectNode when = record.putObject("when");
    when.put("start", start.toString()).put("end", end.toString());
    when.put("precision", start.equals(end) ? "day" : "week").put("from", "text");
  }

  /** An event of which anything may be unknown. */
  ObjectNode event(String article) {
    String id = "e%03d".formatted(made++);
    PloverType type = pick(List.of(PloverType.values()));
    ObjectNode event = event(article, id, type, pick(STATES), pick(STATES));
    if (random.nextInt(4) == 0) {
      ArrayNode actors = event.putArray("actors");
      actors.add(actor(pick(STATES), pick(SECTORS))).add(actor(pick(STATES), pick(SECTORS)));
      if (random.nextBoolean()) {
        event.put("symmetric", true).remove("recipients");
      }
    }
    event.put("cameo", Integer.toString(10 + random.nextInt(190)));
    event.put("confidence", random.nextInt(11) / 10.0);
    event.put("factuality", pick(List.of("fact", "planned", "denied")));
    if (random.nextInt(5) > 0) {
      LocalDate start = FIRST.plusDays(random.nextInt(60));
      when(event, start, start.plusDays(random.nextInt(3) == 0 ? 6 : 0));
    }
    if (random.nextBoolean()) {
      ObjectNode where = event.putObject("where").put("text", "Lesk").put("name", "Lesk");
      where.put("latitude", random.nextInt(160) - 80.0);
      where.put("longitude", random.nextInt(340) - 170.0);
    }
    evidence(event, random.nextInt(50), 60);
    return event;
  }

  /** Articles with events. */
  static List<ObjectNode> fill(Store store, long seed, int articles, int eventsEach) {
    InventedRecords invented = new InventedRecords(seed);
    List<ObjectNode> all = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      String id = "a" + i;
      List<ObjectNode> events = new ArrayList<>();
      for (int j = 0; j < eventsEach; j++) {
        events.add(invented.event(id));
      }
      keep(store, id, events);
      all.addAll(events);
    }
    return all;
  }

  /** Keeps an article with these records. */
  static void keep(Store store, String id, List<ObjectNode> records) {
    ObjectNode article = object().put("record", "article").put("id", id).put("source", id);
    article.put("title", "Of " + id).put("outlet", "The Lesk Courier");
    ArticleClaim claim = new ArticleClaim(id, "hash-" + id, "/" + id);
    KeptArticle kept =
        new KeptArticle(
            claim, "/" + id, article, "x".repeat(99), null, null, records, new byte[0], "1");
    store.transaction(
        connection -> new ArticleWriter(connection).insert(List.of(kept), 1, store.now()));
  }

  static List<String> ids(List<? extends JsonNode> records) {
    return records.stream().map(record -> record.path("id").asText()).toList();
  }
}
