package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.store.Store;
import org.chancery.store.ingest.ArticleCoder;
import org.chancery.store.ingest.Ingest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery ingest}: articles in, what they say kept. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles and keeps them with their records in a store.",
      "Again over the same files it adds nothing; killed, it goes on where it was."
    },
    footer = {"", "Example: chancery ingest samples --store news-store"})
final class IngestCommand implements Callable<Integer>, StoreUser {

  @Spec @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A file, a folder, an archive, or - for standard input.")
  List<String> paths = List.of();

  @Mixin StoreOption store = new StoreOption();

  @Mixin ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--update",
      description =
          "Keeps an article that has the id of a kept one, but other content, as its present version, and the"
              + " former one beside it. Without it the one with the smaller content hash stays.")
  boolean update;

  @Mixin EngineOptions engine = new EngineOptions();

  @Override
  public List<Path> stores(Session session) {
    return List.of(store.folder(session));
  }

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    Session session = Session.of(command);
    PrintWriter err = command.commandLine().getErr();
    ArticleCoder coder = engine.coder(session, err);
    return session
        .stores()
        .fill(store.folder(session), "chancery ingest", open -> read(open, coder, session, err));
  }

  private int read(Store open, ArticleCoder coder, Session session, PrintWriter err) {
    IngestReport report = new IngestReport(session, err);
    report.expect(paths);
    try {
      new Ingest(open, coder, report, session.workplace().places())
          .read(paths, session.streams().in(), threads.number(), update);
    } finally {
      report.close();
    }
    StoreNotices notices = new StoreNotices(open, session, err);
    notices.keepUp();
    err.println(report.text());
    notices.tellOlder(coder.version());
    return report.hasRejections() ? ExitStatus.REJECTED : ExitStatus.OK;
  }
}
