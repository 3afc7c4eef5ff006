package org.chancery.formats.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.register.Actor;
import org.chancery.register.DatedName;
import org.chancery.register.Membership;
import org.chancery.register.Period;
import org.chancery.register.Register;
import org.chancery.register.RegisterQuery;
import org.chancery.register.Source;
import org.chancery.register.Tenure;
import org.jspecify.annotations.Nullable;

/** Writes what the register knows as JSON trees, by the record contract. */
public final class RegisterJson {

  private final Register register;

  public RegisterJson(Register register) {
    this.register = register;
  }

  /** An actor with its names. */
  public ObjectNode actor(Actor actor) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("record", "actor");
    identify(node, actor);
    node.put("kind", RecordJson.lower(actor.kind()));
    ArrayNode names = node.putArray("names");
    names.addObject().put("text", actor.name());
    for (DatedName name : actor.names()) {
      ObjectNode one = names.addObject();
      one.put("text", name.text());
      put(one, name.period());
    }
    return node;
  }

  /** A person's time in an office. */
  public ObjectNode tenure(Tenure tenure) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("record", "tenure");
    identify(node.putObject("actor"), tenure.person());
    node.put("office", tenure.office());
    node.put("body", name(tenure.of()));
    node.put("role", RecordJson.lower(tenure.role()));
    put(node, tenure.period());
    if (tenure.acting()) {
      node.put("acting", true);
    }
    put(node, tenure.source());
    putAsOf(node, tenure.period(), tenure.asOf());
    return node;
  }

  /** An actor's time in a body. */
  public ObjectNode membership(Membership membership) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("record", "membership");
    ObjectNode body = node.putObject("body");
    body.put("id", membership.body());
    body.put("name", name(membership.body()));
    identify(node.putObject("actor"), membership.actor());
    node.put("role", RecordJson.lower(membership.role()));
    put(node, membership.period());
    put(node, membership.source());
    putAsOf(node, membership.period(), membership.asOf());
    return node;
  }

  /** An actor, then the offices that it held, those that are its own, and what it belonged to. */
  public List<ObjectNode> entry(RegisterQuery.Entry entry) {
    List<ObjectNode> records = new ArrayList<>();
    records.add(actor(entry.actor()));
    entry.tenures().forEach(tenure -> records.add(tenure(tenure)));
    entry.offices().forEach(tenure -> records.add(tenure(tenure)));
    entry.memberships().forEach(membership -> records.add(membership(membership)));
    return records;
  }

  /** A body's members, then its suspended members, then who presided. */
  public List<ObjectNode> body(RegisterQuery.Body body) {
    return Stream.of(body.members(), body.suspended(), body.presidencies())
        .flatMap(List::stream)
        .map(this::membership)
        .toList();
  }

  private String name(String id) {
    return register.actor(id).map(Actor::name).orElse(id);
  }

  private void identify(ObjectNode node, String id) {
    register
        .actor(id)
        .ifPresentOrElse(actor -> identify(node, actor), () -> node.put("id", id).put("name", id));
  }

  private static void identify(ObjectNode node, Actor actor) {
    node.put("id", actor.id());
    node.put("name", actor.name());
    String country = country(actor);
    if (country != null) {
      node.put("country", country);
    }
  }

  private static @Nullable String country(Actor actor) {
    String id = actor.id().startsWith("country:") ? actor.id() : actor.country();
    return id == null ? null : id.substring(id.indexOf(':') + 1);
  }

  private static void put(ObjectNode node, Period period) {
    if (period.start() != null) {
      node.put("start", period.start().text());
    }
    if (period.end() != null) {
      node.put("end", period.end().text());
    }
  }

  /** Marks what is open with the day up to which it was checked. */
  private static void putAsOf(ObjectNode node, Period period, @Nullable LocalDate asOf) {
    if (period.end() == null && asOf != null) {
      node.put("as_of", asOf.toString());
    }
  }

  private static void put(ObjectNode node, Source source) {
    node.put("source", source.item());
    if (source.sure() != null) {
      node.put("sure", source.sure());
    }
  }
}
