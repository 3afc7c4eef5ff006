package org.chancery.server.page.storyline;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import org.chancery.server.kept.Kept;
import org.chancery.server.page.Frame;
import org.chancery.server.page.Given;
import org.chancery.server.page.Page;
import org.chancery.server.page.Views;

/** A story: what happened, who says so, and where reports differ. */
public final class StoryPage implements Page {

  private final Kept kept;
  private final Views views;

  public StoryPage(Kept kept, Views views) {
    this.kept = kept;
    this.views = views;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/storylines/{id}", this::show);
  }

  private void show(Context context) throws IOException {
    String id = context.pathParam("id");
    int from = Given.number(context, "from");
    StoryView view =
        kept.ask(store -> StoryReading.of(store, id, from))
            .orElseThrow(() -> new NotFoundResponse("the store has no story '" + id + "'"));
    views.page(context, "page/storyline.jte", view.title(), Frame.Section.STORIES, view);
  }
}
