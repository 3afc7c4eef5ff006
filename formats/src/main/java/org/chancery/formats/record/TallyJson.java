package org.chancery.formats.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.tally.Tally;
import org.chancery.engine.text.Span;
import org.chancery.register.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tally as a JSON tree: beside what the contract has, each position's date, article and
 * evidence, so that a tally can be checked by itself. Immutable.
 */
public final class TallyJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What a tally says of a position, in the order of the contract's position record. */
  private static final List<String> OF_POSITION = List.of("when", "condition", "evidence");

  /** Begins the ids of states. */
  private static final String STATE = "country:";

  private final Function<String, @Nullable ObjectNode> records;

  /**
   * @param records the position record of an id, with the keys of {@link #about} on its article, or
   *     null
   */
  public TallyJson(Function<String, @Nullable ObjectNode> records) {
    this.records = records;
  }

  /**
   * What a tally keeps of an article: title, outlet and source, and the words around an evidence.
   *
   * @param text of the article
   * @param evidence in UTF-16 units of the text
   */
  public static ObjectNode about(JsonNode article, String text, Span evidence) {
    ObjectNode about = NODES.objectNode();
    about.put("words", Surroundings.of(text, evidence));
    for (String key : List.of("title", "outlet", "source")) {
      if (article.hasNonNull(key)) {
        about.set(key, article.get(key));
      }
    }
    return about;
  }

  /** The tally's record. */
  public ObjectNode tally(Tally tally) {
    LocalDate on = tally.on();
    ObjectNode node = NODES.objectNode();
    node.put("record", "tally");
    node.putObject("issue").put("id", tally.issue().id()).put("title", tally.issue().name());
    if (tally.body() != null) {
      node.set("body", actor(tally.body(), on));
    }
    node.put("on", on.toString());
    if (tally.rule() != null) {
      node.put("rule", RecordJson.lower(tally.rule()));
    }
    ArrayNode members = node.putArray("members");
    for (Tally.Member member : tally.members()) {
      ObjectNode one = members.addObject();
      one.set("actor", actor(member.actor(), on));
      if (member.position() != null) {
        stand(one, member.position());
        ObjectNode record = records.apply(member.position().id());
        if (record != null) {
          one.set("through", record.path("actor"));
        }
      }
    }
    ArrayNode others = node.putArray("others");
    for (Position position : tally.others()) {
      ObjectNode one = others.addObject();
      ObjectNode record = records.apply(position.id());
      one.set("actor", record == null ? NODES.objectNode() : record.path("actor"));
      stand(one, position);
    }
    verdict(node, tally.verdict(), on);
    return node;
  }

  private void stand(ObjectNode node, Position position) {
    node.put("stance", RecordJson.lower(position.stance()));
    node.put("position", position.id());
    ObjectNode record = records.apply(position.id());
    if (record == null) {
      return;
    }
    node.set("article", record.path("article"));
    if (record.has("about")) {
      node.set("about", record.path("about"));
    }
    for (String key : OF_POSITION) {
      if (record.hasNonNull(key)) {
        node.set(key, record.get(key));
      }
    }
  }

  private static void verdict(ObjectNode node, Tally.@Nullable Verdict verdict, LocalDate on) {
    if (verdict == null) {
      return;
    }
    node.put("outcome", RecordJson.lower(verdict.outcome()));
    actors(node.putArray("blocked_by"), verdict.blockedBy(), on);
    actors(node.putArray("needed"), verdict.needed(), on);
    node.put("missing", verdict.missing());
  }

  private static void actors(ArrayNode array, List<Actor> actors, LocalDate on) {
    actors.forEach(actor -> array.add(actor(actor, on)));
  }

  private static ObjectNode actor(Actor actor, LocalDate on) {
    ObjectNode node = NODES.objectNode();
    node.put("id", actor.id());
    node.put("name", actor.nameOn(on));
    if (actor.id().startsWith(STATE)) {
      node.put("country", actor.id().substring(STATE.length()));
    }
    return node;
  }
}
