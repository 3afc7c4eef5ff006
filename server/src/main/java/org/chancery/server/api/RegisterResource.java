package org.chancery.server.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.formats.record.RegisterJson;
import org.chancery.register.Actor;
import org.chancery.register.Register;
import org.chancery.register.RegisterQuery;
import org.chancery.server.shelf.Shelf;
import org.chancery.server.shelf.Shelves;
import org.chancery.store.ask.NearMisses;
import org.chancery.store.ask.ParameterFault;

/** Who is who, who held which office, who belonged to what. */
final class RegisterResource implements Resource {

  private static final Input ON =
      Input.query(
          "on",
          Input.Kind.DAY,
          "Only what held on that day; on a handover day both. Else any day.");

  private static final List<String> SHELVES = Stream.of(Shelf.values()).map(Shelf::value).toList();

  private static final String STATE = "register";

  private final RegisterQuery register;
  private final Shelves shelves;
  private final RegisterJson json;
  private final Mark mark;

  RegisterResource(Register register, Shelves shelves, Mark mark) {
    this.register = new RegisterQuery(register);
    this.shelves = shelves;
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
                ON,
                QuestionInputs.format()),
        Endpoint.get(
                "/register/shelves/{shelf}",
                "Actors of a kind, by name",
                Output.list("register_actor"),
                this::shelf)
            .about("In the order of the page: persons by their last name.")
            .taking(
                Input.path("shelf", "The kind.").of(SHELVES).like("bodies"),
                Input.query(
                    "letter",
                    Input.Kind.TEXT,
                    "Only names under this letter, of persons the last; # has those of no Latin"
                        + " letter."),
                Input.query("on", Input.Kind.DAY, "With the name that each bore on that day."))
            .taking(QuestionInputs.page()),
        Endpoint.get(
                "/register/actors/{id}",
                "One actor whole",
                Output.all("register_record"),
                call -> found(call, call.path("id"), register.show(call.path("id")), json::entry))
            .about("The actor, its tenures, those of its offices, its memberships.")
            .taking(
                Input.path("id", "An actor's id or name.").like("country:FRA"),
                QuestionInputs.format()),
        Endpoint.get(
                "/register/members/{body}",
                "Members of a body",
                Output.all("membership"),
                this::members)
            .about("Its members, then suspended members, then who presided.")
            .taking(
                Input.path("body", "A body's id or name.").like("org:g7"),
                ON,
                QuestionInputs.format()));
  }

  private void who(Call call) throws IOException {
    String name = call.parameters().one("name");
    if (name == null) {
      throw ParameterFault.of("name", "is missing", "an id, a name or an office");
    }
    RegisterQuery.Answer<RegisterQuery.Entry> answer =
        register.who(name, call.parameters().day("on"));
    List<ObjectNode> records =
        answer.found().stream().flatMap(entry -> json.entry(entry).stream()).toList();
    write(call, "actors", records, answer.nearMisses());
  }

  private void shelf(Call call) throws IOException {
    Shelf shelf = Shelf.named(call.path("shelf")).orElseThrow(RegisterResource::noShelf);
    String letter = call.parameters().one("letter");
    LocalDate on = call.parameters().day("on");
    ListFormat format = ListFormat.of(call);
    Paging paging = Paging.of(call, format);
    if (mark.isKnown(call.context(), STATE + format)) {
      return;
    }
    List<Actor> actors =
        shelves.under(shelf, letter == null ? "" : letter.toUpperCase(Locale.ROOT));
    ListAnswer.write(
        call,
        format,
        paging,
        shelf.value(),
        ListAnswer.Table.FLAT,
        sink ->
            paging.numbered(
                sink,
                (into, most, from) -> {
                  for (Actor actor : actors.stream().skip(from).limit(most).toList()) {
                    into.write(json.actor(actor).put("name", actor.nameOn(on)));
                  }
                }));
  }

  private static NotFoundResponse noShelf() {
    return new NotFoundResponse("there is no such shelf; there are " + String.join(", ", SHELVES));
  }

  private void members(Call call) throws IOException {
    String body = call.path("body");
    found(call, body, register.members(body, call.parameters().day("on")), json::body);
  }

  private <T> void found(
      Call call,
      String asked,
      RegisterQuery.Answer<T> answer,
      Function<T, List<ObjectNode>> toRecords)
      throws IOException {
    if (answer.found().isEmpty()) {
      List<String> near = answer.nearMisses();
      throw new NotFoundResponse(
          "the register has nothing for '" + asked + "'" + NearMisses.hint(near));
    }
    List<ObjectNode> records =
        answer.found().stream().flatMap(one -> toRecords.apply(one).stream()).toList();
    write(call, "register", records, List.of());
  }

  private void write(Call call, String name, List<ObjectNode> records, List<String> near)
      throws IOException {
    ListFormat format = ListFormat.of(call);
    if (!mark.isKnown(call.context(), STATE + format)) {
      ListAnswer.whole(call, format, name, records, near);
    }
  }
}
