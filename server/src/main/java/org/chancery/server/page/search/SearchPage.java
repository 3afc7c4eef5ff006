package org.chancery.server.page.search;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import org.chancery.server.Knowledge;
import org.chancery.server.kept.Kept;
import org.chancery.server.page.Frame;
import org.chancery.server.page.Page;
import org.chancery.server.page.Views;

/** Finds events, statements, positions, stories and articles by words, meaning and conditions. */
public final class SearchPage implements Page {

  private final Kept kept;
  private final Knowledge knowledge;
  private final Views views;

  public SearchPage(Kept kept, Knowledge knowledge, Views views) {
    this.kept = kept;
    this.knowledge = knowledge;
    this.views = views;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/search", this::show);
  }

  private void show(Context context) throws IOException {
    Terms terms = Terms.of(context.queryParamMap());
    SearchView view = kept.ask(store -> new SearchAnswer(terms, knowledge, store).view());
    String text = view.text();
    String title = text.isEmpty() ? "Search" : text + " · Search";
    views.page(context, "page/search.jte", title, Frame.Section.SEARCH, view);
  }
}
