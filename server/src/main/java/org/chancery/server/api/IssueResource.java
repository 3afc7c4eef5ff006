package org.chancery.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.formats.record.IssueTallies;
import org.chancery.server.Knowledge;
import org.chancery.server.kept.Kept;
import org.chancery.store.ask.NearMisses;
import org.chancery.store.query.KeptPositions;

/** Issues, and where the members of the deciding body stand. */
final class IssueResource implements Resource {

  private final Kept kept;
  private final Knowledge knowledge;
  private final Mark mark;

  IssueResource(Kept kept, Knowledge knowledge, Mark mark) {
    this.kept = kept;
    this.knowledge = knowledge;
    this.mark = mark;
  }

  @Override
  public String title() {
    return "Issues";
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/issues", "What positions are taken on", Output.all("issue"), this::issues)
            .about("The issues of the file that the desk was started with, else of the codebook.")
            .taking(QuestionInputs.format()),
        Endpoint.get(
                "/tally/{issue}",
                "Where each member stands, and what follows",
                Output.one("tally"),
                this::tally)
            .about(
                "Positions up to a day and members on it; carried, blocked by whom, or open, under"
                    + " the rule of the issue or of its body.")
            .taking(
                Input.path("issue", "Id of the issue.").like("g7-russia"),
                Input.query(
                    "on",
                    Input.Kind.DAY,
                    "The day. Usually the last one that the articles speak of.")));
  }

  private void issues(Call call) throws IOException {
    ListFormat format = ListFormat.of(call);
    if (!mark.isKnown(call.context(), "issues" + format)) {
      ListAnswer.whole(
          call,
          format,
          "issues",
          knowledge.issues().stream().map(IssueResource::json).toList(),
          List.of());
    }
  }

  private static ObjectNode json(Issue issue) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("record", "issue").put("id", issue.id());
    if (issue.title() != null) {
      node.put("title", issue.title());
    }
    node.put("proposal", issue.proposal());
    if (issue.body() != null) {
      node.put("body", issue.body());
    }
    if (issue.rule() != null) {
      node.put("rule", issue.rule().name().toLowerCase(Locale.ROOT));
    }
    if (!issue.also().isEmpty()) {
      ArrayNode also = node.putArray("also");
      issue.also().forEach(also::add);
    }
    return node;
  }

  private void tally(Call call) throws IOException {
    Issue issue = issue(call.path("issue"));
    LocalDate on = call.parameters().day("on");
    kept.ask(
        store -> {
          if (!mark.isKnown(call.context(), store, ListFormat.JSON)) {
            IssueTallies tallies = new IssueTallies(knowledge.register(), List.of(issue));
            new KeptPositions(store).into(tallies);
            LocalDate day = on != null ? on : tallies.latest().orElseGet(LocalDate::now);
            OneAnswer.write(call.context(), tallies.on(day).get(0));
          }
          return true;
        });
  }

  private Issue issue(String id) {
    for (Issue issue : knowledge.issues()) {
      if (issue.id().equalsIgnoreCase(id)) {
        return issue;
      }
    }
    List<String> near = NearMisses.of(id, knowledge.issues().stream().map(Issue::id).toList());
    throw new NotFoundResponse("no issue has the id '" + id + "'" + NearMisses.hint(near));
  }
}
