package org.chancery.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.Closeable;
import java.util.List;
import org.chancery.server.access.Gate;
import org.chancery.server.access.SecurityHeaders;
import org.chancery.server.asset.Assets;
import org.chancery.server.kept.Kept;
import org.chancery.server.page.Page;
import org.chancery.server.page.Themes;
import org.chancery.server.page.Views;
import org.chancery.server.page.overview.OverviewPage;
import org.chancery.store.Store;

/** A running desk. Wiring only. */
public final class Desk implements Closeable {

  private final Javalin server;
  private final Kept kept;

  private Desk(Javalin server, Kept kept) {
    this.server = server;
    this.kept = kept;
  }

  /**
   * Serves a store.
   *
   * @param store open for writing; stays open when the desk closes
   */
  public static Desk start(Store store, Knowledge knowledge, DeskOptions options) {
    Kept kept = new Kept(store);
    Javalin server = Javalin.create(config -> configure(config, kept, knowledge));
    server.start(options.bind(), options.port());
    return new Desk(server, kept);
  }

  private static void configure(JavalinConfig config, Kept kept, Knowledge knowledge) {
    config.startup.showJavalinBanner = false;
    config.http.generateEtags = true;
    config.http.prefer405over404 = true;
    Assets assets = new Assets();
    Views views = new Views(assets, kept.name());
    config.routes.before(SecurityHeaders::add);
    config.routes.before(new Gate()::check);
    assets.addTo(config.routes);
    pages(kept, knowledge, views).forEach(page -> page.addTo(config.routes));
  }

  private static List<Page> pages(Kept kept, Knowledge knowledge, Views views) {
    return List.of(new Themes(), new OverviewPage(kept, knowledge, views));
  }

  /** Where it listens. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
    kept.close();
  }
}
