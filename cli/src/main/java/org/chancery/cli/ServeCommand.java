package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chancery.server.Desk;
import org.chancery.server.DeskOptions;
import org.chancery.server.Knowledge;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery serve}: pages and a REST API over a store. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves a store: pages for people, and a REST API for programs under /api/v1.",
      "Reached from this machine only."
    },
    footer = {"", "Example: chancery serve --store news-store --port 8470"})
final class ServeCommand implements Callable<Integer> {

  @Spec @Nullable CommandSpec spec;

  @Mixin StoreOption store = new StoreOption();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Default: ${DEFAULT-VALUE}. 0 takes any that is free.")
  int port = 8470;

  @Mixin EngineOptions engine = new EngineOptions();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    Knowledge knowledge =
        new Knowledge(engine.register.open(), engine.questions(), engine.coder(err));
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (Store open = Store.openForWriting(store.folder(), Holder.self("chancery serve", null));
        Desk desk = Desk.start(open, knowledge, new DeskOptions(DeskOptions.LOOPBACK, port))) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(asked, closed)));
      err.println("chancery: http://127.0.0.1:" + desk.port() + "/ shows " + store.folder());
      await(asked);
    } finally {
      closed.countDown();
    }
    return ExitStatus.OK;
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
