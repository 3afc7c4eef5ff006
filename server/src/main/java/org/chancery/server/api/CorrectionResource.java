package org.chancery.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.register.Register;
import org.chancery.server.access.Access;
import org.chancery.server.access.Caller;
import org.chancery.server.access.Role;
import org.chancery.server.kept.Kept;
import org.chancery.store.Store;
import org.chancery.store.ask.ParameterFault;
import org.chancery.store.correct.Correction;
import org.chancery.store.correct.CorrectionJson;
import org.chancery.store.correct.Corrections;
import org.chancery.store.correct.Judgements;
import org.chancery.store.correct.NewRecord;
import org.chancery.store.correct.RecordEdits;
import org.chancery.store.correct.ReviewerAgreement;
import org.chancery.store.index.IndexUpdate;
import org.jspecify.annotations.Nullable;

/** What people say of records. */
final class CorrectionResource implements Resource {

  private static final List<String> KEYS = List.of("action", "of", "set", "record", "why", "by");

  private final Kept kept;
  private final Register register;
  private final Mark mark;
  private final ObjectMapper mapper = new ObjectMapper();

  CorrectionResource(Kept kept, Register register, Mark mark) {
    this.kept = kept;
    this.register = register;
    this.mark = mark;
  }

  @Override
  public String title() {
    return "Corrections";
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/corrections", "What people said", Output.list("correction"), this::list)
            .about(
                "In the order they were made; those taken back have undone, those whose record"
                    + " is gone have orphan.")
            .taking(QuestionInputs.page()),
        Endpoint.post(
                "/corrections",
                "Confirm, reject, edit, undo or add",
                "new_correction",
                Output.one("correction").as(HttpStatus.CREATED.getCode()),
                Role.REVIEWER,
                this::add)
            .about(
                "All answers follow it. undo takes back the caller's own last word on the record."
                    + " by names who says so on a desk without accounts; else it is the account."),
        Endpoint.get(
                "/agreement", "How far reviewers agree", Output.one("agreement"), this::agreement)
            .about(
                "Of those who judged the same records: Cohen's kappa for two, Krippendorff's"
                    + " alpha for any number, and what they disagree on."));
  }

  private void list(Call call) throws IOException {
    ListFormat format = ListFormat.of(call);
    Paging paging = Paging.of(call, format);
    kept.ask(
        store -> {
          if (!mark.isKnown(call.context(), store, format)) {
            List<Correction> all = new Corrections(store).all();
            Judgements judgements = new Judgements(all);
            ListAnswer.write(
                call,
                format,
                paging,
                "corrections",
                ListAnswer.Table.FLAT,
                sink ->
                    paging.numbered(
                        sink,
                        (into, most, from) -> {
                          for (Correction one : all.stream().skip(from).limit(most).toList()) {
                            into.write(CorrectionJson.record(one, judgements.holds(one)));
                          }
                        }));
          }
          return true;
        });
  }

  private void agreement(Call call) throws IOException {
    kept.ask(
        store -> {
          if (!mark.isKnown(call.context(), store, ListFormat.JSON)) {
            Judgements judgements = new Judgements(new Corrections(store).all());
            ObjectNode none = JsonNodeFactory.instance.objectNode();
            none.put("record", "agreement").put("records", 0);
            OneAnswer.write(call.context(), ReviewerAgreement.of(judgements).orElse(none));
          }
          return true;
        });
  }

  private void add(Call call) throws IOException {
    ObjectNode said = body(call.context().body());
    said.fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.contains(key)) {
                throw ParameterFault.of(key, "is unknown", "one of " + String.join(", ", KEYS));
              }
            });
    Correction.Action action = action(said.path("action").asText());
    Caller caller = Access.require(call.context(), Role.REVIEWER);
    String by = text(said, "by");
    String who = caller.way() == Caller.Way.LOCAL && by != null ? by : caller.name();
    if (who.isBlank()) {
      throw ParameterFault.of("by", "is empty", "a name");
    }
    String why = text(said, "why");
    ObjectNode answer = kept.write(store -> make(store, action, said, who, why));
    call.context().status(HttpStatus.CREATED);
    OneAnswer.write(call.context(), answer);
  }

  /** The text under a key; absent where there is none. */
  private static @Nullable String text(ObjectNode said, String key) {
    JsonNode value = said.path(key);
    if (value.isTextual() || value.isMissingNode() || value.isNull()) {
      return value.textValue();
    }
    throw ParameterFault.of(key, "is no text", "a string");
  }

  private ObjectNode body(String text) {
    try {
      if (mapper.readTree(text) instanceof ObjectNode node) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw ParameterFault.of("body", "is no JSON", "an object: " + e.getOriginalMessage());
    }
    throw ParameterFault.of("body", "is no object", "a JSON object");
  }

  private static Correction.Action action(String name) {
    for (Correction.Action action : Correction.Action.values()) {
      if (action.name().equalsIgnoreCase(name)) {
        return action;
      }
    }
    throw ParameterFault.of("action", "'" + name + "'", "one of confirm, reject, edit, undo, add");
  }

  private ObjectNode make(
      Store store, Correction.Action action, ObjectNode said, String who, @Nullable String why) {
    Corrections corrections = new Corrections(store);
    Correction made =
        action == Correction.Action.ADD
            ? corrections.make(NewRecord.checked(record(said), corrections), action, null, who, why)
            : judge(corrections, action, said, who, why);
    new IndexUpdate(store).runIfShort();
    return CorrectionJson.record(made, true);
  }

  private static ObjectNode record(ObjectNode said) {
    if (said.path("record") instanceof ObjectNode record) {
      return record;
    }
    throw ParameterFault.of("record", "is no object", "the record to add");
  }

  private Correction judge(
      Corrections corrections,
      Correction.Action action,
      ObjectNode said,
      String who,
      @Nullable String why) {
    String id = said.path("of").asText();
    ObjectNode known =
        corrections
            .record(id)
            .orElseThrow(
                () ->
                    new NotFoundResponse(
                        "'" + id + "' is no event, statement or position that is kept"));
    Map<String, String> values = values(said.path("set"));
    if ((action == Correction.Action.EDIT) == values.isEmpty()) {
      throw ParameterFault.of(
          "set",
          values.isEmpty() ? "is missing" : "was given",
          "fields and values for edit, nothing else");
    }
    if (action == Correction.Action.UNDO) {
      requireOwn(corrections, id, who);
    }
    ObjectNode edits =
        action == Correction.Action.EDIT ? new RecordEdits(known, register).edits(values) : null;
    return corrections.make(known, action, edits, who, why);
  }

  /** Fields and values; what is neither text nor number would be lost, or taken for none. */
  private static Map<String, String> values(JsonNode set) {
    if (!set.isObject() && !set.isMissingNode() && !set.isNull()) {
      throw ParameterFault.of("set", "is no object", "fields and values");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : set.properties()) {
      JsonNode value = entry.getValue();
      if (!value.isTextual() && !value.isNumber()) {
        throw ParameterFault.of(
            "set", entry.getKey() + " is no text", "a string for each field, \"\" to take it away");
      }
      values.put(entry.getKey(), value.asText());
    }
    return values;
  }

  private static void requireOwn(Corrections corrections, String id, String who) {
    if (!new Judgements(corrections.all()).hasSaid(who, id)) {
      throw ParameterFault.of(
          "action", "undo", "a judgement of " + who + " on " + id + " that holds");
    }
  }
}
