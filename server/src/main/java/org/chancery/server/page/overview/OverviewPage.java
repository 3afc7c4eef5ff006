package org.chancery.server.page.overview;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import org.chancery.server.Knowledge;
import org.chancery.server.kept.Kept;
import org.chancery.server.page.Frame;
import org.chancery.server.page.Page;
import org.chancery.server.page.Views;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Questions;
import org.chancery.store.query.RecordQuery;

/** What is in the store. */
public final class OverviewPage implements Page {

  private final Kept kept;
  private final Knowledge knowledge;
  private final Views views;

  public OverviewPage(Kept kept, Knowledge knowledge, Views views) {
    this.kept = kept;
    this.knowledge = knowledge;
    this.views = views;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/", this::show);
  }

  private void show(Context context) throws IOException {
    OverviewView view =
        kept.ask(
            store ->
                new OverviewView(
                    new Questions(store)
                        .records(RecordQuery.of(Asked.STORYLINE).page(20, 0), story -> {}),
                    knowledge.issues().size()));
    views.page(context, "page/overview.jte", "Overview", Frame.Section.OVERVIEW, view);
  }
}
