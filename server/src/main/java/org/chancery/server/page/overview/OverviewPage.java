package org.chancery.server.page.overview;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import org.chancery.server.kept.Kept;
import org.chancery.server.kept.Remembered;
import org.chancery.server.page.Frame;
import org.chancery.server.page.Page;
import org.chancery.server.page.Views;

/** What is in the store; and who in it has most to do with whom, which takes longer to find. */
public final class OverviewPage implements Page {

  private static final int FEW = 10;
  private static final int MANY = 50;

  private final Kept kept;
  private final Views views;
  private final Remembered<String, OverviewView> remembered;
  private final Remembered<Integer, PairsView> pairs;

  public OverviewPage(Kept kept, Views views) {
    this.kept = kept;
    this.views = views;
    this.remembered = new Remembered<>(kept::writes, 1);
    this.pairs = new Remembered<>(kept::writes, 2);
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/", this::show);
    routes.get("/pairs", this::showPairs);
  }

  @Override
  public void prepare() throws IOException {
    overview();
    pairs(FEW);
  }

  private void show(Context context) throws IOException {
    views.page(context, "page/overview.jte", "Overview", Frame.Section.OVERVIEW, overview());
  }

  /** All there is room for; with {@code few=true} as many as the first page shows. */
  private void showPairs(Context context) throws IOException {
    int most = "true".equals(context.queryParam("few")) ? FEW : MANY;
    String title = "Who has most to do with whom";
    views.page(context, "page/pairs.jte", title, Frame.Section.OVERVIEW, pairs(most));
  }

  private OverviewView overview() throws IOException {
    return remembered.get("", () -> kept.ask(OverviewReading::of));
  }

  private PairsView pairs(int most) throws IOException {
    return pairs.get(most, () -> kept.ask(store -> PairsReading.of(store, most)));
  }
}
