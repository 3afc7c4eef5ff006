package org.chancery.server.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.chancery.formats.output.RecordSink;
import org.chancery.register.Register;
import org.chancery.server.kept.Kept;
import org.chancery.store.Store;
import org.chancery.store.ask.Question;
import org.chancery.store.ask.QuestionReader;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Cursor;
import org.chancery.store.query.Filter;
import org.chancery.store.query.Questions;
import org.chancery.store.query.RecordQuery;
import org.jspecify.annotations.Nullable;

/** Events, statements, positions and storylines, and counts of them. */
final class RecordResource implements Resource {

  private static final String COUNTS = " With count_by, counts instead of records.";

  private final Kept kept;
  private final Register register;
  private final Mark mark;

  RecordResource(Kept kept, Register register, Mark mark) {
    this.kept = kept;
    this.register = register;
    this.mark = mark;
  }

  @Override
  public String title() {
    return "Records";
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/events", "Who did what to whom", Output.list("event"), this::events)
            .about(
                "Events, each report by itself; with merged=true real events, each once, with all"
                    + " its reports, how many independent sources tell it and where they disagree."
                    + COUNTS)
            .taking(
                Input.query(
                    "merged", Input.Kind.YES, "Real events, each once, instead of reports."))
            .taking(QuestionInputs.of(Asked.EVENT)),
        Endpoint.get(
                "/statements",
                "Who said what, through whom",
                Output.list("statement"),
                call -> list(call, Asked.STATEMENT, "statements"))
            .about("Statements." + COUNTS)
            .taking(QuestionInputs.of(Asked.STATEMENT)),
        Endpoint.get(
                "/positions",
                "Who stands where on an issue",
                Output.list("position"),
                call -> list(call, Asked.POSITION, "positions"))
            .about("Positions." + COUNTS)
            .taking(QuestionInputs.of(Asked.POSITION)),
        Endpoint.get(
                "/storylines",
                "Stories with their merged events",
                Output.list("storyline"),
                call -> list(call, Asked.STORYLINE, "storylines"))
            .about("What is asked of events must hold of one of the story's." + COUNTS)
            .taking(QuestionInputs.of(Asked.STORYLINE)),
        Endpoint.get(
                "/storylines/{id}",
                "One story",
                Output.one("storyline"),
                call -> one(call, Asked.STORYLINE))
            .taking(Input.path("id", "Id of the story.")),
        Endpoint.get(
                "/records/{id}",
                "One event, statement or position",
                Output.one("record"),
                call -> one(call, Asked.EVENT, Asked.STATEMENT, Asked.POSITION))
            .about("As it is with corrections; what was rejected is not found.")
            .taking(Input.path("id", "Id of the record.")));
  }

  private void events(Call call) throws IOException {
    boolean merged = call.parameters().yes("merged");
    list(call, merged ? Asked.MERGED_EVENT : Asked.EVENT, merged ? "merged-events" : "events");
  }

  private void list(Call call, Asked asked, String name) throws IOException {
    ListFormat format = ListFormat.of(call);
    Paging paging = Paging.of(call, format);
    kept.ask(
        store -> {
          Questions questions = new Questions(store);
          Question question =
              new QuestionReader(register, questions::knows).read(asked, call.parameters());
          if (!mark.isKnown(call.context(), store, format)) {
            ListAnswer.write(
                call,
                format,
                paging,
                question.counts() ? name + "-counts" : name,
                question.counts() ? ListAnswer.Table.COUNTS : ListAnswer.Table.SHARED,
                sink ->
                    question.counts()
                        ? paging.numbered(
                            sink,
                            (into, most, from) ->
                                questions.counts(
                                    question.query().page(most, from),
                                    question.countBy(),
                                    into::write))
                        : page(questions, question.query(), paging, sink));
          }
          return true;
        });
  }

  /** A page by keys: what is added or taken away before it moves nothing. */
  private static @Nullable String page(
      Questions questions, RecordQuery query, Paging paging, RecordSink sink) throws IOException {
    RecordQuery page = query.page(paging.most(), 0);
    Cursor after = paging.after();
    return questions
        .page(after == null ? page : page.after(after), sink::write)
        .next()
        .map(Cursor::toString)
        .orElse(null);
  }

  private void one(Call call, Asked... kinds) throws IOException {
    String id = call.path("id");
    kept.ask(
        store -> {
          ObjectNode found = find(store, id, kinds);
          if (found == null) {
            throw new NotFoundResponse("nothing that is kept has the id '" + id + "'");
          }
          if (!mark.isKnown(call.context(), store, ListFormat.JSON)) {
            OneAnswer.write(call.context(), found);
          }
          return true;
        });
  }

  private static @Nullable ObjectNode find(Store store, String id, Asked... kinds)
      throws IOException {
    for (Asked asked : kinds) {
      ObjectNode[] found = new ObjectNode[1];
      RecordQuery query =
          RecordQuery.of(asked).with(new Filter.Among(Filter.Field.ID, Set.of(id))).page(1, 0);
      if (new Questions(store).records(query, record -> found[0] = record) > 0) {
        return found[0];
      }
    }
    return null;
  }
}
