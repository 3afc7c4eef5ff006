package org.chancery.server.page.actor;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.register.Actor;
import org.chancery.register.RegisterQuery;
import org.chancery.server.Knowledge;
import org.chancery.server.kept.Kept;
import org.chancery.server.kept.Remembered;
import org.chancery.server.page.Address;
import org.chancery.server.page.Frame;
import org.chancery.server.page.Given;
import org.chancery.server.page.Page;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.Views;
import org.chancery.store.Store;
import org.chancery.store.query.ActorCounts;
import org.chancery.store.query.ActorKey;
import org.chancery.store.query.Dealings;

/** The list of actors, and the page of each. */
public final class ActorPage implements Page {

  private static final int MOST_REMEMBERED = 50;

  private final Kept kept;
  private final Knowledge knowledge;
  private final Views views;
  private final Remembered<String, ActorsView> lists;

  public ActorPage(Kept kept, Knowledge knowledge, Views views) {
    this.kept = kept;
    this.knowledge = knowledge;
    this.views = views;
    this.lists = new Remembered<>(kept::writes, MOST_REMEMBERED);
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/actors", this::list);
    routes.get("/actors/{id}", this::show);
  }

  private void list(Context context) throws IOException {
    ActorCounts.Wanted wanted =
        new ActorCounts.Wanted(
            Given.text(context, "q"),
            Given.text(context, "country"),
            Given.text(context, "sector"));
    int offset = Given.number(context, "offset");
    ActorsView view = list(wanted, offset);
    if (Given.isPart(context)) {
      context.header("HX-Push-Url", ActorList.address(wanted, offset));
      views.part(context, "part/actorList.jte", view);
    } else {
      views.page(context, "page/actors.jte", "Actors", Frame.Section.ACTORS, view);
    }
  }

  @Override
  public void prepare() throws IOException {
    list(ActorCounts.Wanted.ALL, 0);
  }

  private ActorsView list(ActorCounts.Wanted wanted, int offset) throws IOException {
    return lists.get(
        ActorList.address(wanted, offset), () -> kept.ask(store -> list(store, wanted, offset)));
  }

  private ActorsView list(Store store, ActorCounts.Wanted wanted, int offset) {
    ActorCounts counts = new ActorCounts(store);
    return new ActorList(knowledge.register())
        .view(
            counts.most(wanted, ActorList.PAGE, offset),
            counts.total(wanted),
            wanted,
            offset,
            counts.values("country"),
            counts.values("sector"));
  }

  private void show(Context context) throws IOException {
    ActorKey key = new ActorKey(context.pathParam("id"));
    Dealings.Span span =
        new Dealings.Span(
            PlainDate.parsed(Given.text(context, "since")).orElse(null),
            PlainDate.parsed(Given.text(context, "until")).orElse(null));
    Optional<Actor> known = knowledge.register().actor(key.value());
    List<ActorKey> bodies =
        knowledge.register().membershipsOf(key.value()).stream()
            .map(row -> new ActorKey(row.body()))
            .distinct()
            .toList();
    ActorDossier dossier = kept.ask(store -> ActorDossier.of(store, key, bodies, span));
    if (known.isEmpty() && dossier.counts().records() == 0) {
      unknown(context, key);
      return;
    }
    ActorView view =
        new ActorProfile(knowledge.register(), key, known.orElse(null), dossier, LocalDate.now())
            .view(span);
    views.page(context, "page/actor.jte", view.name(), Frame.Section.ACTORS, view);
  }

  private void unknown(Context context, ActorKey key) throws IOException {
    String asked = key.isName() ? key.name() : key.value();
    String words = asked.substring(asked.indexOf(':') + 1).replace('-', ' ');
    List<UnknownActorView.Near> near =
        new ArrayList<>(
            kept
                .ask(
                    store ->
                        new ActorCounts(store)
                            .most(new ActorCounts.Wanted(words, "", ""), UnknownActorView.MOST, 0))
                .stream()
                .map(one -> new UnknownActorView.Near(one.name(), Address.actor(one.key().value())))
                .toList());
    RegisterQuery register = new RegisterQuery(knowledge.register());
    RegisterQuery.Answer<RegisterQuery.Entry> answer = register.show(words);
    List<RegisterQuery.Entry> meant = new ArrayList<>(answer.found());
    answer.nearMisses().forEach(name -> meant.addAll(register.show(name).found()));
    meant.stream()
        .limit(UnknownActorView.MOST)
        .map(RegisterQuery.Entry::actor)
        .map(actor -> new UnknownActorView.Near(actor.name(), Address.actor(actor.id())))
        .filter(one -> !near.contains(one))
        .forEach(near::add);
    context.status(404);
    views.page(
        context,
        "page/unknownActor.jte",
        "No such actor",
        Frame.Section.ACTORS,
        new UnknownActorView(asked, near, Address.with("/actors", Map.of("q", words))));
  }
}
