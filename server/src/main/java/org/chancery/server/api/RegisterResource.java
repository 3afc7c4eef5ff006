package org.chancery.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.formats.record.RegisterJson;
import org.chancery.register.Register;
import org.chancery.register.RegisterQuery;
import org.chancery.store.ask.ParameterFault;

/** Who is who, who held which office, who belonged to what. */
final class RegisterResource implements Resource {

  private static final Input ON =
      Input.query(
          "on",
          Input.Kind.DAY,
          "Only what held on that day; on a handover day both. Else any day.");

  private final RegisterQuery register;
  private final RegisterJson json;
  private final Mark mark;

  RegisterResource(Register register, Mark mark) {
    this.register = new RegisterQuery(register);
    this.json = new RegisterJson(register);
    this.mark = mark;
  }

  @Override
  public String title() {
    return "Register";
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
                "/register/actors",
                "Who bears a name or held an office",
                Output.all("register_record"),
                this::who)
            .about(
                "An actor for every match, each followed by its tenures; where nothing bears the"
                    + " name, near has names that may have been meant.")
            .taking(
                Input.query(
                        "name",
                        Input.Kind.TEXT,
                        "An id, a name or an office, in any letter case. Needed.")
                    .like("president of France"),
                ON),
        Endpoint.get(
                "/register/actors/{id}",
                "One actor whole",
                Output.all("register_record"),
                call -> found(call, call.path("id"), register.show(call.path("id")), json::entry))
            .about("The actor, its tenures, those of its offices, its memberships.")
            .taking(Input.path("id", "An actor's id or name.").like("country:FRA")),
        Endpoint.get(
                "/register/members/{body}",
                "Members of a body",
                Output.all("membership"),
                this::members)
            .about("Its members, then suspended members, then who presided.")
            .taking(Input.path("body", "A body's id or name.").like("org:g7"), ON));
  }

  private void who(Call call) {
    String name = call.parameters().one("name");
    if (name == null) {
      throw ParameterFault.of("name", "is missing", "an id, a name or an office");
    }
    RegisterQuery.Answer<RegisterQuery.Entry> answer =
        register.who(name, call.parameters().day("on"));
    if (mark.isKnown(call.context(), "register")) {
      return;
    }
    List<ObjectNode> records = new ArrayList<>();
    answer.found().forEach(entry -> records.addAll(json.entry(entry)));
    ObjectNode node = OneAnswer.items(records);
    if (!answer.nearMisses().isEmpty()) {
      ArrayNode near = node.putArray("near");
      answer.nearMisses().forEach(near::add);
    }
    OneAnswer.write(call.context(), node);
  }

  private void members(Call call) {
    String body = call.path("body");
    found(call, body, register.members(body, call.parameters().day("on")), json::body);
  }

  private <T> void found(
      Call call,
      String asked,
      RegisterQuery.Answer<T> answer,
      Function<T, List<ObjectNode>> toRecords) {
    if (answer.found().isEmpty()) {
      List<String> near = answer.nearMisses();
      throw new NotFoundResponse(
          "the register has nothing for '"
              + asked
              + "'"
              + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
    }
    if (!mark.isKnown(call.context(), "register")) {
      List<ObjectNode> records = new ArrayList<>();
      answer.found().forEach(one -> records.addAll(toRecords.apply(one)));
      OneAnswer.items(call.context(), records);
    }
  }
}
