package org.chancery.server.page.register;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.register.Actor;
import org.chancery.server.Knowledge;
import org.chancery.server.kept.Kept;
import org.chancery.server.page.Address;
import org.chancery.server.page.Frame;
import org.chancery.server.page.Given;
import org.chancery.server.page.Page;
import org.chancery.server.page.Views;
import org.chancery.server.page.part.Figure;
import org.chancery.server.page.register.RegisterView.Link;
import org.chancery.server.shelf.Shelf;
import org.chancery.server.shelf.Shelves;
import org.chancery.store.Store;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Filter;
import org.chancery.store.query.Party;
import org.chancery.store.query.RecordQuery;
import org.chancery.store.query.Search;

/** Who is who, and when. */
public final class RegisterPage implements Page {

  private final Kept kept;
  private final Knowledge knowledge;
  private final Views views;
  private final RegisterBrowsing browsing;
  private final EntryReading reading;

  public RegisterPage(Kept kept, Knowledge knowledge, Shelves shelves, Views views) {
    this.kept = kept;
    this.knowledge = knowledge;
    this.views = views;
    this.browsing = new RegisterBrowsing(knowledge.register(), shelves);
    this.reading = new EntryReading(knowledge.register());
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/register", this::browse);
    routes.get("/register/{id}", this::show);
  }

  private void browse(Context context) {
    RegisterBrowsing.Asked asked =
        new RegisterBrowsing.Asked(
            Given.text(context, "name"),
            Given.text(context, "on"),
            Shelf.named(Given.text(context, "browse")).orElse(Shelf.COUNTRIES),
            Given.text(context, "letter").toUpperCase(Locale.ROOT),
            page(Given.text(context, "page")));
    RegisterView view = browsing.view(asked);
    views.page(context, "page/register.jte", "Register", Frame.Section.REGISTER, view);
  }

  private static int page(String given) {
    return given.matches("[1-9]\\d{0,3}") ? Integer.parseInt(given) : 1;
  }

  private void show(Context context) throws IOException {
    String id = context.pathParam("id");
    Actor actor =
        knowledge
            .register()
            .actor(id)
            .orElseThrow(() -> new NotFoundResponse("the register has no '" + id + "'"));
    List<Link> inStore = kept.ask(store -> inStore(actor, store));
    EntryView view = reading.view(actor, Given.text(context, "on"), inStore);
    views.page(context, "page/register_entry.jte", view.name(), Frame.Section.REGISTER, view);
  }

  /** How many records of each kind the store has of an actor. */
  private static List<Link> inStore(Actor actor, Store store) {
    Search search = new Search(store);
    List<Link> links = new ArrayList<>();
    Filter of = new Filter.Parties(Filter.Side.ACTING, List.of(new Party(Party.By.ID, actor.id())));
    for (Asked asked : List.of(Asked.EVENT, Asked.STATEMENT, Asked.POSITION)) {
      long count = search.total(RecordQuery.of(asked).with(of));
      if (count > 0) {
        String one = asked.name().toLowerCase(Locale.ROOT);
        String kind = one + "s";
        links.add(
            new Link(
                count == 1 ? one : kind,
                Figure.grouped(count),
                Address.with("/search", Address.parameters("kind", kind, "actor", actor.id())),
                false));
      }
    }
    return links;
  }
}
