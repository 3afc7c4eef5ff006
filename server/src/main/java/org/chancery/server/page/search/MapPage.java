package org.chancery.server.page.search;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.Objects;
import org.chancery.server.Knowledge;
import org.chancery.server.kept.Kept;
import org.chancery.server.page.Frame;
import org.chancery.server.page.Page;
import org.chancery.server.page.Views;

/**
 * Where events were, as large as the page: of all events, or of those that a search finds. Other
 * pages take the map from here when they come to show it, so that they need not wait for it.
 */
public final class MapPage implements Page {

  private final Kept kept;
  private final Knowledge knowledge;
  private final Views views;

  public MapPage(Kept kept, Knowledge knowledge, Views views) {
    this.kept = kept;
    this.knowledge = knowledge;
    this.views = views;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/map", this::show);
  }

  private void show(Context context) throws IOException {
    Terms terms = Terms.of(context.queryParamMap()).with(Terms.KIND, Kind.EVENTS.value());
    MapView view =
        kept.ask(
            store -> {
              SearchAnswer answer = new SearchAnswer(terms, knowledge, store);
              return new MapView(
                  answer.map(Kind.EVENTS, Objects.requireNonNull(Kind.EVENTS.asked())),
                  terms.address(),
                  answer.chosen(Kind.EVENTS).stream().map(SearchView.Choice::label).toList());
            });
    views.page(context, "page/map.jte", "Where events were", Frame.Section.SEARCH, view);
  }
}
