package org.chancery.server.page.search;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.Map;
import org.chancery.server.Knowledge;
import org.chancery.server.kept.Kept;
import org.chancery.server.kept.Remembered;
import org.chancery.server.page.Frame;
import org.chancery.server.page.Page;
import org.chancery.server.page.Views;

/** Finds events, statements, positions, stories and articles by words, meaning and conditions. */
public final class SearchPage implements Page {

  private static final int MOST_REMEMBERED = 100;

  private final Kept kept;
  private final Knowledge knowledge;
  private final Views views;
  private final Remembered<String, SearchAnswer.Surroundings> surroundings;

  public SearchPage(Kept kept, Knowledge knowledge, Views views) {
    this.kept = kept;
    this.knowledge = knowledge;
    this.views = views;
    this.surroundings = new Remembered<>(kept::writes, MOST_REMEMBERED);
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/search", this::show);
  }

  @Override
  public void prepare() throws IOException {
    Terms any = Terms.of(Map.of());
    kept.ask(
        store ->
            surroundings.get(any.address(), new SearchAnswer(any, knowledge, store)::surroundings));
  }

  private void show(Context context) throws IOException {
    Terms terms = Terms.of(context.queryParamMap());
    SearchView view =
        kept.ask(
            store -> {
              SearchAnswer answer = new SearchAnswer(terms, knowledge, store);
              return answer.view(
                  surroundings.get(terms.without(Terms.PAGE).address(), answer::surroundings));
            });
    String text = view.text();
    String title = text.isEmpty() ? "Search" : text + " · Search";
    views.page(context, "page/search.jte", title, Frame.Section.SEARCH, view);
  }
}
