package org.chancery.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.access.Gate;
import org.chancery.server.access.SecurityHeaders;
import org.chancery.server.access.Transport;
import org.chancery.server.api.Api;
import org.chancery.server.asset.Assets;
import org.chancery.server.command.CommandChannel;
import org.chancery.server.command.CommandRunner;
import org.chancery.server.error.ErrorAnswers;
import org.chancery.server.feed.FeedFetch;
import org.chancery.server.feed.FeedNetwork;
import org.chancery.server.job.JobApi;
import org.chancery.server.job.JobRequests;
import org.chancery.server.job.Jobs;
import org.chancery.server.kept.Kept;
import org.chancery.server.page.Page;
import org.chancery.server.page.Themes;
import org.chancery.server.page.Views;
import org.chancery.server.page.actor.ActorPage;
import org.chancery.server.page.add.AddPage;
import org.chancery.server.page.api.ApiPage;
import org.chancery.server.page.article.ArticlePage;
import org.chancery.server.page.issue.IssuesPage;
import org.chancery.server.page.overview.OverviewPage;
import org.chancery.server.page.register.RegisterPage;
import org.chancery.server.page.review.ReviewPage;
import org.chancery.server.page.search.MapPage;
import org.chancery.server.page.search.SearchPage;
import org.chancery.server.page.signin.SignInPage;
import org.chancery.server.page.storyline.StoriesPage;
import org.chancery.server.page.storyline.StoryPage;
import org.chancery.server.shelf.Shelves;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;

/** A running desk. Wiring only. */
public final class Desk implements Closeable {

  private final Javalin server;
  private final Store store;
  private final Kept kept;
  private final Jobs jobs;
  private final Preparation preparation;
  private @Nullable CommandChannel commands;

  private Desk(Javalin server, Store store, Kept kept, Jobs jobs, Preparation preparation) {
    this.server = server;
    this.store = store;
    this.kept = kept;
    this.jobs = jobs;
    this.preparation = preparation;
  }

  /**
   * Serves a store.
   *
   * @param store open for writing; stays open when the desk closes
   * @throws DeskException where the address or port can't be had
   */
  public static Desk start(Store store, Knowledge knowledge, DeskOptions options) {
    Kept kept = new Kept(store, options.question());
    Jobs jobs = jobs(store, kept, knowledge, options);
    boolean started = false;
    try {
      List<Page> pages = new ArrayList<>();
      Javalin server =
          Javalin.create(config -> pages.addAll(configure(config, kept, knowledge, options, jobs)));
      Listening.start(server, options);
      started = true;
      return new Desk(server, store, kept, jobs, new Preparation(pages));
    } finally {
      if (!started) {
        jobs.close();
        kept.close();
      }
    }
  }

  private static Jobs jobs(Store store, Kept kept, Knowledge knowledge, DeskOptions options) {
    try {
      return Jobs.open(
          store.folder().incoming(),
          kept,
          knowledge.coder(),
          new FeedFetch(options.feeds(), FeedNetwork.INTERNET),
          Clock.systemUTC());
    } catch (IOException e) {
      throw store.failure(e);
    }
  }

  private static List<Page> configure(
      JavalinConfig config, Kept kept, Knowledge knowledge, DeskOptions options, Jobs jobs) {
    config.startup.showJavalinBanner = false;
    config.http.generateEtags = true;
    config.http.prefer405over404 = true;
    JobRequests.configure(config.jetty, jobs);
    Assets assets = new Assets();
    Views views = new Views(assets, kept.name());
    config.routes.before(SecurityHeaders::add);
    Gate gate = new Gate(options.accounts(), JobRequests::requireUpload);
    config.routes.before(gate::check);
    Transport.configure(config, options.bind(), options.port());
    assets.addTo(config.routes);
    List<Page> pages = pages(kept, knowledge, views, gate, jobs);
    pages.forEach(page -> page.addTo(config.routes));
    return pages;
  }

  private static List<Page> pages(
      Kept kept, Knowledge knowledge, Views views, Gate gate, Jobs jobs) {
    Shelves shelves = new Shelves(knowledge.register());
    Api api = new Api(kept, knowledge, shelves, List.of(new JobApi(jobs)));
    return List.of(
        new Themes(),
        new SignInPage(gate, views),
        new OverviewPage(kept, views),
        new StoriesPage(kept, knowledge, views),
        new StoryPage(kept, views),
        new ArticlePage(kept, views),
        new IssuesPage(kept, knowledge, views),
        new ActorPage(kept, knowledge, views),
        new SearchPage(kept, knowledge, views),
        new MapPage(kept, knowledge, views),
        new ReviewPage(kept, knowledge, views),
        new RegisterPage(kept, knowledge, shelves, views),
        new AddPage(jobs, views),
        api,
        new ApiPage(api, views),
        new ErrorAnswers(views));
  }

  /** Where it listens. */
  public int port() {
    return server.port();
  }

  /** Reads beforehand what takes long in a large store, while the desk answers already. */
  public void prepare() {
    preparation.begin();
  }

  /**
   * Runs commands of the store's owner from other processes on this machine, from now on, and says
   * so in the store's lock.
   *
   * @param address of the pages, as people are told
   */
  public void takeCommands(CommandRunner runner, String address) throws IOException {
    CommandChannel channel = CommandChannel.open(kept, runner);
    commands = channel;
    channel.listen(store.announce(address, channel.port()));
  }

  @Override
  public void close() {
    try (jobs;
        preparation;
        CommandChannel channel = commands) {
      // Who follows an addition stops, so that the web server needn't wait for them.
      jobs.stop();
      server.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      kept.close();
    }
  }
}
