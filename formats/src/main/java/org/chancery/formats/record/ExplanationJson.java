package org.chancery.formats.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.engine.article.When;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Extraction;
import org.chancery.engine.extraction.Grounds;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.pipeline.Explanation;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.register.Actor;
import org.chancery.register.Register;
import org.chancery.register.Tenure;
import org.jspecify.annotations.Nullable;

/** Writes why a record is as it is as a JSON tree. Immutable. */
public final class ExplanationJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Register register;
  private final RegisterJson facts;

  public ExplanationJson(Register register) {
    this.register = register;
    this.facts = new RegisterJson(register);
  }

  /** The record with its sentences, its rule, the register's entries for its actors, what lost. */
  public ObjectNode of(Explanation explanation) {
    RecordJson records = new RecordJson(explanation.article());
    ObjectNode node = NODES.objectNode();
    node.put("record", "explanation");
    node.put("id", explanation.record().id());
    node.set("of", records.record(explanation.record()));
    node.set("article", article(records.article()));
    ArrayNode sentences = node.putArray("sentences");
    String text = explanation.article().text().text();
    explanation.sentences().forEach(one -> sentences.add(sentence(one, text)));
    node.set("rule", rule(explanation));
    node.set("actors", actors(explanation));
    ArrayNode alternatives = node.putArray("alternatives");
    explanation.grounds().alternatives().forEach(one -> alternatives.add(alternative(one)));
    ArrayNode others = node.putArray("others");
    explanation.others().forEach(one -> others.add(records.record(one)));
    return node;
  }

  private static ObjectNode article(ObjectNode article) {
    return article.retain(List.of("id", "source", "title", "outlet", "published"));
  }

  private static ObjectNode sentence(ParsedSentence sentence, String text) {
    ObjectNode node = NODES.objectNode();
    node.put("text", sentence.span().of(text));
    ArrayNode tokens = node.putArray("tokens");
    for (Token token : sentence.tokens()) {
      ObjectNode one = tokens.addObject();
      one.put("form", token.form());
      one.put("lemma", token.lemma());
      one.put("tag", token.tag());
      one.put("relation", token.relation());
      if (token.head() >= 0) {
        one.put("head", token.head());
      }
    }
    return node;
  }

  private static ObjectNode rule(Explanation explanation) {
    Extraction record = explanation.record();
    ObjectNode node = NODES.objectNode();
    node.put("name", record.coder().rule());
    node.put("version", record.coder().version());
    ArrayNode entries = node.putArray("entries");
    for (Grounds.Entry entry : explanation.grounds().entries()) {
      ObjectNode one = entries.addObject();
      one.put("place", entry.place());
      one.put("text", entry.text());
      put(one, "example", entry.example());
    }
    return node;
  }

  private static ObjectNode alternative(Grounds.Alternative lost) {
    ObjectNode node = NODES.objectNode();
    node.put("what", lost.what());
    put(node, "place", lost.place());
    node.put("why", lost.why());
    if (lost.probability() != null) {
      node.put("probability", RecordJson.rounded(lost.probability()));
    }
    return node;
  }

  private ArrayNode actors(Explanation explanation) {
    LocalDate day = day(explanation);
    Map<String, ObjectNode> known = new LinkedHashMap<>();
    named(explanation.record())
        .forEach(actor -> known.computeIfAbsent(actor.who().key(), key -> actor(actor, day)));
    ArrayNode all = NODES.arrayNode();
    known.values().forEach(all::add);
    return all;
  }

  /** The day on which offices are looked up. */
  private static @Nullable LocalDate day(Explanation explanation) {
    Extraction record = explanation.record();
    When when =
        record instanceof Event event
            ? event.when()
            : record instanceof Statement said ? said.when() : ((Position) record).when();
    return when == null ? explanation.article().publishedOn() : when.start();
  }

  private static Stream<CodedActor> named(Extraction record) {
    if (record instanceof Event event) {
      return Stream.concat(event.actors().stream(), event.recipients().stream());
    }
    if (record instanceof Statement said) {
      return Stream.of(
              said.sources().stream(),
              Stream.ofNullable(said.behalf()),
              said.relays().stream(),
              said.addressees().stream())
          .flatMap(actors -> actors);
    }
    return Stream.of(((Position) record).actor());
  }

  private ObjectNode actor(CodedActor coded, @Nullable LocalDate day) {
    ObjectNode node = NODES.objectNode();
    node.put("text", coded.text());
    put(node, "name", coded.who().name());
    String id = coded.who().id();
    if (id == null) {
      node.put("why", unresolved(coded));
      return node;
    }
    node.put("id", id);
    register.actor(id).ifPresent(actor -> entry(node, actor, day));
    TreeSet<String> others = new TreeSet<>();
    register.named(coded.text()).forEach(sense -> others.add(sense.actor().id()));
    others.remove(id);
    if (!others.isEmpty()) {
      ArrayNode also = node.putArray("also");
      others.forEach(also::add);
    }
    return node;
  }

  private static String unresolved(CodedActor coded) {
    List<String> between = coded.who().between();
    if (!between.isEmpty()) {
      return "the name of several, none likelier: " + String.join(", ", between);
    }
    return coded.who().named()
        ? "no entry of the register bears the name; known by the article alone"
        : "described, not named";
  }

  private void entry(ObjectNode node, Actor actor, @Nullable LocalDate day) {
    node.put("kind", RecordJson.lower(actor.kind()));
    ArrayNode tenures = NODES.arrayNode();
    for (Tenure tenure : register.tenuresOf(actor.id())) {
      if (day == null || tenure.period().holds(day)) {
        tenures.add(facts.tenure(tenure).without(List.of("record", "actor")));
      }
    }
    if (!tenures.isEmpty()) {
      node.set("tenures", tenures);
    }
  }

  private static void put(ObjectNode node, String key, @Nullable String value) {
    if (value != null) {
      node.put(key, value);
    }
  }
}
