package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chancery.server.Desk;
import org.chancery.server.DeskOptions;
import org.chancery.server.Knowledge;
import org.chancery.server.feed.FeedHosts;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery serve}: pages and a REST API over a store. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves a store: pages for people, and a REST API for programs under /api/v1.",
      "Reached from this machine only, but with --bind."
    },
    footer = {"", "Example: chancery serve --store news-store --port 8470"})
final class ServeCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;

  @Spec @Nullable CommandSpec spec;

  @Mixin StoreOption store = new StoreOption();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Default: ${DEFAULT-VALUE}. 0 takes any that is free.")
  int port = 8470;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description =
          "The address to listen on. Default: ${DEFAULT-VALUE}. Any that other machines reach needs"
              + " --accounts or --token-file.")
  String bind = DeskOptions.LOOPBACK;

  @ArgGroup(exclusive = true)
  @Nullable DeskAccess access;

  @Option(
      names = "--allow-feed",
      paramLabel = "HOST",
      description =
          "Feeds of this host may be added on the desk (may be repeated). Default: none. HOST:PORT for"
              + " another port than the usual one.")
  List<String> feeds = List.of();

  @Mixin EngineOptions engine = new EngineOptions();

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    PrintWriter err = line.getErr();
    DeskAccess allowed = access == null ? new DeskAccess() : access;
    if (allowed.made != null) {
      return allowed.make(line);
    }
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(line, "--port is " + port + ", expected 0 to " + LAST_PORT);
    }
    DeskOptions options = new DeskOptions(bind, port, hosts(), allowed.accounts(bind, line));
    Session session = own(Session.of(Objects.requireNonNull(spec)));
    Path folder = store.folder(session);
    Knowledge knowledge =
        new Knowledge(engine.register.open(), engine.questions(), engine.coder(session, err));
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (Store open = Store.openForWriting(folder, Holder.self("chancery serve", null));
        Desk desk = Desk.start(open, knowledge, options)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(asked, closed)));
      String host = bind.contains(":") ? "[" + bind + "]" : bind;
      String address = "http://" + host + ":" + desk.port() + "/";
      desk.takeCommands(
          (call, kept) ->
              Main.runLent(
                  Session.lent(call, kept, session.parsers()),
                  call.request().arguments().toArray(String[]::new)),
          address);
      desk.prepare();
      err.println("chancery: " + address + " shows " + folder);
      allowed.tellTls(bind, err);
      await(asked);
    } finally {
      closed.countDown();
    }
    return ExitStatus.OK;
  }

  private FeedHosts hosts() {
    try {
      return FeedHosts.of(feeds);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--allow-feed: " + e.getMessage(), e);
    }
  }

  /** The same, with one parser for the desk and all commands that it runs. */
  private static Session own(Session session) {
    return new Session(
        session.streams(),
        session.terminal(),
        session.workplace(),
        session.stores(),
        new Parsers.Shared(),
        session.cancelled());
  }

  /** Runs when the process is asked to end: desk and store are closed in order before it does. */
  private static void end(CountDownLatch asked, CountDownLatch closed) {
    asked.countDown();
    await(closed);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
