package org.chancery.server.page.review;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.server.Knowledge;
import org.chancery.server.access.Access;
import org.chancery.server.access.Role;
import org.chancery.server.kept.Kept;
import org.chancery.server.page.Frame;
import org.chancery.server.page.Given;
import org.chancery.server.page.Page;
import org.chancery.server.page.Views;
import org.chancery.store.Store;
import org.chancery.store.correct.Correction;
import org.chancery.store.correct.Correction.Action;
import org.chancery.store.correct.Corrections;
import org.chancery.store.correct.Judgements;
import org.chancery.store.correct.RefusedException;
import org.chancery.store.correct.ReviewQueue;
import org.chancery.store.query.ListedArticles;
import org.jspecify.annotations.Nullable;

/** The queue of records to judge, and what was said of them. */
public final class ReviewPage implements Page {

  private static final Map<String, Action> ACTIONS =
      Map.of(
          "confirm", Action.CONFIRM,
          "reject", Action.REJECT,
          "edit", Action.EDIT,
          "undo", Action.UNDO,
          "add", Action.ADD);

  private final Kept kept;
  private final Views views;
  private final RecordForm form;
  private final Judging judging;
  private final AddingForm adding;

  public ReviewPage(Kept kept, Knowledge knowledge, Views views) {
    this.kept = kept;
    this.views = views;
    this.form = new RecordForm(knowledge.register());
    this.judging = new Judging(knowledge.register(), knowledge.issues());
    this.adding = new AddingForm(form, knowledge.issues());
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/review", this::show);
    routes.post("/review", this::say);
    routes.get("/review/corrections", this::corrections);
  }

  /** What was refused, with what was typed. */
  private record Refused(Action action, Map<String, String> typed, RefusedException why) {}

  private void show(Context context) throws IOException {
    if (ReviewQuery.isOfForm(context::queryParam)) {
      context.redirect(ReviewQuery.ofForm(context::queryParam).address(), HttpStatus.SEE_OTHER);
      return;
    }
    ReviewQuery query = ReviewQuery.of(context::queryParam);
    String record = Given.text(context, "record");
    String add = Given.text(context, "add");
    write(context, view(context, query, Reviewer.name(context), record, add, null));
  }

  private void write(Context context, ReviewView view) {
    if (Given.isPart(context)) {
      String query = context.queryString();
      if (context.method().name().equals("GET")) {
        context.header("HX-Push-Url", query == null ? "/review" : "/review?" + query);
      } else {
        // Parts are only taken from answers that say all is well.
        context.status(HttpStatus.OK);
      }
      views.part(context, "part/review.jte", view);
    } else {
      views.page(context, "page/review.jte", "Review", Frame.Section.REVIEW, view);
    }
  }

  private ReviewView view(
      Context context,
      ReviewQuery query,
      String who,
      String record,
      String add,
      @Nullable Refused refused)
      throws IOException {
    return kept.ask(
        store -> {
          ReviewQueue queue = new ReviewQueue(store);
          Corrections corrections = new Corrections(store);
          Optional<ObjectNode> chosen =
              record.isEmpty()
                  ? queue.next(query.wanted(who), query.after()).map(ReviewQueue.Queued::record)
                  : corrections.record(record);
          Judgements judgements = new Judgements(corrections.all());
          ReviewQueue.Progress progress = queue.progress(query.wanted(who));
          String kind =
              refused != null && refused.action() == Action.ADD
                  ? refused.typed().getOrDefault("add_kind", add)
                  : add;
          return new ReviewView(
              query.view(),
              new ReviewView.Progress(progress.records(), progress.judged()),
              notice(context, query, corrections),
              chosen.map(one -> card(store, query, one, judgements, refused)).orElse(null),
              chosen.isPresent() && AddingForm.isKind(kind) ? adding(kind, refused) : null,
              who,
              refused == null ? "" : refused.typed().getOrDefault("why", ""),
              Reviewer.mayReview(context),
              Access.csrf(context));
        });
  }

  private ReviewView.Adding adding(String kind, @Nullable Refused refused) {
    boolean add = refused != null && refused.action() == Action.ADD;
    return add && refused != null
        ? adding.of(kind, refused.typed(), refused.why())
        : adding.of(kind, RecordForm.usual(kind), null);
  }

  private ReviewView.Card card(
      Store store,
      ReviewQuery query,
      ObjectNode record,
      Judgements judgements,
      @Nullable Refused refused) {
    String article = record.path("article").asText();
    List<Correction> said =
        judgements.byRecord().getOrDefault(record.path("id").asText(), List.of());
    boolean mine = refused != null && refused.action() != Action.ADD;
    return new CardMaker(form, query)
        .card(
            record,
            new ListedArticles(store).one(article).orElse(null),
            new Corrections(store).text(article).orElse(""),
            said,
            mine && refused != null ? refused.typed() : Map.of(),
            mine && refused != null ? refused.why() : null);
  }

  /** What was done last, as the address tells it: also right after a reload. */
  private static ReviewView.@Nullable Notice notice(
      Context context, ReviewQuery query, Corrections corrections) {
    String done = Given.text(context, "done");
    String of = Given.text(context, "of");
    Action action = ACTIONS.get(done);
    if (action == null || of.isEmpty()) {
      return null;
    }
    String title = corrections.record(of).map(CardMaker::title).orElse(of);
    String words =
        switch (action) {
          case CONFIRM -> "Confirmed: ";
          case REJECT -> "Rejected: ";
          case EDIT -> "Edited: ";
          case ADD -> "Added: ";
          case UNDO -> "Taken back, and to be judged again: ";
        };
    return new ReviewView.Notice(
        words + title, query.address("record", of), action == Action.UNDO ? "" : of);
  }

  private void say(Context context) throws IOException {
    Access.require(context, Role.REVIEWER);
    Map<String, String> typed = new LinkedHashMap<>();
    context.formParamMap().forEach((name, values) -> typed.put(name, values.get(0)));
    ReviewQuery query = ReviewQuery.of(name -> typed.get("q_" + name));
    String record = typed.getOrDefault("record", "");
    Action action = ACTIONS.get(typed.getOrDefault("action", ""));
    String who = Reviewer.named(context, typed.getOrDefault("who", ""));
    try {
      if (action == null) {
        throw new RefusedException(null, "Choose what to say of the record.");
      }
      if (who.isEmpty()) {
        throw new RefusedException("who", "Say who you are: your name is kept with what you say.");
      }
      Correction made = kept(action, record, typed, who);
      context.redirect(next(query, record, made, action), HttpStatus.SEE_OTHER);
    } catch (RefusedException e) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      Refused refused = new Refused(action == null ? Action.CONFIRM : action, typed, e);
      write(context, view(context, query, who, record, "", refused));
    }
  }

  private Correction kept(Action action, String record, Map<String, String> typed, String who)
      throws IOException {
    String reason = typed.getOrDefault("why", "").strip();
    @Nullable String why = reason.isEmpty() ? null : reason;
    Map<String, String> meant =
        action == Action.EDIT || action == Action.ADD ? judging.meant(typed) : Map.of();
    return kept.write(
        store -> {
          if (action == Action.ADD) {
            ObjectNode near =
                new Corrections(store)
                    .record(record)
                    .orElseGet(JsonNodeFactory.instance::objectNode);
            return judging.add(
                store, near, typed.getOrDefault("add_kind", ""), typed, meant, who, why);
          }
          return judging.say(store, record, action, typed, meant, who, why);
        });
  }

  /** Where to go on: at the same record where something was added to it or taken back. */
  private String next(ReviewQuery query, String record, Correction made, Action action)
      throws IOException {
    String said = action.name().toLowerCase(Locale.ROOT);
    String of = made.record();
    if (action == Action.UNDO || action == Action.ADD) {
      return query.address("record", record, "done", said, "of", of);
    }
    // What was judged is off the queue, but where the queue has judged records too.
    ReviewQuery on = query;
    if (query.judged().equals("all")) {
      Optional<ObjectNode> judged = kept.ask(store -> new Corrections(store).record(record));
      on = judged.isEmpty() ? query : query.behind(ReviewQueue.place(judged.get()));
    }
    return on.address("done", said, "of", of);
  }

  private void corrections(Context context) throws IOException {
    String who = Reviewer.name(context);
    CorrectionsView view =
        kept.ask(
            store ->
                CorrectionList.of(
                    new Corrections(store),
                    who,
                    Given.text(context, "by"),
                    Given.number(context, "offset"),
                    Reviewer.mayReview(context),
                    Access.csrf(context)));
    views.page(context, "page/corrections.jte", "Corrections", Frame.Section.REVIEW, view);
  }
}
