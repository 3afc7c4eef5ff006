package org.chancery.server.page.issue;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.formats.record.IssueTallies;
import org.chancery.server.Knowledge;
import org.chancery.server.kept.Kept;
import org.chancery.server.page.Address;
import org.chancery.server.page.Frame;
import org.chancery.server.page.Given;
import org.chancery.server.page.Page;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.Views;
import org.chancery.store.Store;
import org.chancery.store.query.IssueCounts;
import org.chancery.store.query.KeptPositions;

/** The list of issues, and the board of each. */
public final class IssuesPage implements Page {

  private final Kept kept;
  private final Knowledge knowledge;
  private final Views views;

  public IssuesPage(Kept kept, Knowledge knowledge, Views views) {
    this.kept = kept;
    this.knowledge = knowledge;
    this.views = views;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/issues", this::list);
    routes.get("/issues/{id}", this::board);
  }

  private void list(Context context) throws IOException {
    String words = Given.text(context, "q");
    String body = Given.text(context, "body");
    List<IssueCounts.Counted> counted = kept.ask(store -> new IssueCounts(store).all());
    IssuesView view =
        new IssueList(knowledge.register(), knowledge.issues()).view(counted, words, body);
    if (Given.isPart(context)) {
      context.header(
          "HX-Push-Url", Address.with("/issues", Address.parameters("q", words, "body", body)));
      views.part(context, "part/issueList.jte", view);
    } else {
      views.page(context, "page/issues.jte", "Issues", Frame.Section.ISSUES, view);
    }
  }

  private void board(Context context) throws IOException {
    String id = context.pathParam("id");
    Optional<Issue> issue = kept.ask(store -> issue(store, id));
    if (issue.isEmpty()) {
      context.status(404);
      UnknownIssueView view = new NearIssues(knowledge.issues()).of(id);
      views.page(context, "page/unknownIssue.jte", "No such issue", Frame.Section.ISSUES, view);
      return;
    }
    IssueTallies tallies = new IssueTallies(knowledge.register(), List.of(issue.get()));
    kept.ask(
        store -> {
          new KeptPositions(store).into(tallies);
          return tallies;
        });
    IssueBoard board = new IssueBoard(knowledge.register(), issue.get(), tallies);
    LocalDate day = day(context, board);
    if (Given.isPart(context)) {
      context.header("HX-Push-Url", Address.issue(issue.get().id(), day.toString()));
      views.part(context, "part/board.jte", board.on(day));
    } else {
      views.page(
          context, "page/issue.jte", issue.get().name(), Frame.Section.ISSUES, board.on(day));
    }
  }

  /**
   * The day asked for: a date or, from the slider, a step. A date that is none is passed over for
   * the last day on which something changes, as it is without one.
   */
  private static LocalDate day(Context context, IssueBoard board) {
    Optional<LocalDate> on = PlainDate.parsed(Given.text(context, "on"));
    Optional<LocalDate> step = board.step(Given.text(context, "step"));
    return step.or(() -> on).or(board::lastDay).orElseGet(LocalDate::now);
  }

  /** Of the codebook, by id in any letter case; else of other positions that are kept. */
  private Optional<Issue> issue(Store store, String id) {
    Optional<Issue> known =
        knowledge.issues().stream().filter(issue -> issue.id().equalsIgnoreCase(id)).findFirst();
    return known.or(
        () ->
            new IssueCounts(store)
                .all().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .map(one -> IssueList.unlisted(one.id(), one.title())));
  }
}
