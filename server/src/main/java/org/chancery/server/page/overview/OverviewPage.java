package org.chancery.server.page.overview;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import org.chancery.server.kept.Kept;
import org.chancery.server.page.Frame;
import org.chancery.server.page.Page;
import org.chancery.server.page.Views;

/** What is in the store. */
public final class OverviewPage implements Page {

  private final Kept kept;
  private final Views views;
  private final Remembered<OverviewView> remembered;

  public OverviewPage(Kept kept, Views views) {
    this.kept = kept;
    this.views = views;
    this.remembered = new Remembered<>(kept::writes);
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/", this::show);
  }

  private void show(Context context) throws IOException {
    OverviewView view = remembered.get(() -> kept.ask(OverviewReading::of));
    views.page(context, "page/overview.jte", "Overview", Frame.Section.OVERVIEW, view);
  }
}
