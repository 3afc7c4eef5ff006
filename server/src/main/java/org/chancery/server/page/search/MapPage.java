package org.chancery.server.page.search;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.server.Knowledge;
import org.chancery.server.kept.Kept;
import org.chancery.server.kept.Remembered;
import org.chancery.server.page.Frame;
import org.chancery.server.page.Page;
import org.chancery.server.page.Views;
import org.chancery.store.Store;

/**
 * Where events were, as large as the page: of all events, or of those that a search finds. Other
 * pages take the map from here when they come to show it, so that they need not wait for it.
 */
public final class MapPage implements Page {

  private static final int MOST_REMEMBERED = 50;

  private final Kept kept;
  private final Knowledge knowledge;
  private final Views views;
  private final Remembered<String, MapView> remembered;

  public MapPage(Kept kept, Knowledge knowledge, Views views) {
    this.kept = kept;
    this.knowledge = knowledge;
    this.views = views;
    this.remembered = new Remembered<>(kept::writes, MOST_REMEMBERED);
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/map", this::show);
  }

  @Override
  public void prepare() throws IOException {
    view(events(Map.of()));
  }

  private static Terms events(Map<String, List<String>> parameters) {
    return Terms.of(parameters).with(Terms.KIND, Kind.EVENTS.value());
  }

  private void show(Context context) throws IOException {
    Terms terms = events(context.queryParamMap());
    views.page(
        context, "page/map.jte", "Where events took place", Frame.Section.SEARCH, view(terms));
  }

  private MapView view(Terms terms) throws IOException {
    return remembered.get(terms.address(), () -> kept.ask(store -> view(terms, store)));
  }

  private MapView view(Terms terms, Store store) {
    SearchAnswer answer = new SearchAnswer(terms, knowledge, store);
    return new MapView(
        answer.map(Kind.EVENTS, Objects.requireNonNull(Kind.EVENTS.asked())),
        answer.placed(),
        terms.address(),
        answer.chosen(Kind.EVENTS).stream().map(SearchView.Choice::label).toList(),
        answer.exports(Kind.EVENTS));
  }
}
