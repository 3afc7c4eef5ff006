package org.chancery.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.Closeable;
import java.util.List;
import org.chancery.server.access.Gate;
import org.chancery.server.access.SecurityHeaders;
import org.chancery.server.access.Transport;
import org.chancery.server.api.Api;
import org.chancery.server.asset.Assets;
import org.chancery.server.error.ErrorAnswers;
import org.chancery.server.kept.Kept;
import org.chancery.server.page.Page;
import org.chancery.server.page.Themes;
import org.chancery.server.page.Views;
import org.chancery.server.page.actor.ActorPage;
import org.chancery.server.page.api.ApiPage;
import org.chancery.server.page.issue.IssuesPage;
import org.chancery.server.page.overview.OverviewPage;
import org.chancery.server.page.review.ReviewPage;
import org.chancery.server.page.signin.SignInPage;
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
   * @throws DeskException where the address or port can't be had
   */
  public static Desk start(Store store, Knowledge knowledge, DeskOptions options) {
    Kept kept = new Kept(store);
    Javalin server = Javalin.create(config -> configure(config, kept, knowledge, options));
    Listening.start(server, options);
    return new Desk(server, kept);
  }

  private static void configure(
      JavalinConfig config, Kept kept, Knowledge knowledge, DeskOptions options) {
    config.startup.showJavalinBanner = false;
    config.http.generateEtags = true;
    config.http.prefer405over404 = true;
    Assets assets = new Assets();
    Views views = new Views(assets, kept.name());
    config.routes.before(SecurityHeaders::add);
    Gate gate = new Gate(options.accounts());
    config.routes.before(gate::check);
    Transport.configure(config, options.bind(), options.port());
    assets.addTo(config.routes);
    pages(kept, knowledge, views, gate).forEach(page -> page.addTo(config.routes));
  }

  private static List<Page> pages(Kept kept, Knowledge knowledge, Views views, Gate gate) {
    Api api = new Api(kept, knowledge, List.of());
    return List.of(
        new Themes(),
        new SignInPage(gate, views),
        new OverviewPage(kept, knowledge, views),
        new IssuesPage(kept, knowledge, views),
        new ActorPage(kept, knowledge, views),
        new ReviewPage(kept, knowledge, views),
        api,
        new ApiPage(api, views),
        new ErrorAnswers(views));
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
