package org.chancery.server.page.article;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import org.chancery.server.kept.Kept;
import org.chancery.server.page.Frame;
import org.chancery.server.page.Page;
import org.chancery.server.page.Views;

/** An article with all that was read in it. */
public final class ArticlePage implements Page {

  private final Kept kept;
  private final Views views;

  public ArticlePage(Kept kept, Views views) {
    this.kept = kept;
    this.views = views;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/articles/{id}", context -> show(context, context.pathParam("id")));
  }

  private void show(Context context, String id) throws IOException {
    ArticleView view =
        kept.ask(store -> ArticleReading.of(store, id))
            .orElseThrow(() -> new NotFoundResponse("the store has no article '" + id + "'"));
    views.page(context, "page/article.jte", view.title(), Frame.Section.STORIES, view);
  }
}
