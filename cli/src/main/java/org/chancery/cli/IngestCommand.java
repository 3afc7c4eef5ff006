package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.store.Holder;
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
final class IngestCommand implements Callable<Integer> {

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
  public Integer call() throws IOException {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    ArticleCoder coder = engine.coder(err);
    try (Store open = Store.openForWriting(store.folder(), Holder.self("chancery ingest", null))) {
      IngestReport report = new IngestReport(err);
      report.expect(paths);
      try {
        new Ingest(open, coder, report).read(paths, System.in, threads.number(), update);
      } finally {
        report.close();
      }
      new StoreUpkeep(open, err).run();
      err.println(report.text());
      new StoreUpkeep(open, err).tellOlder(coder.version());
      return report.hasRejections() ? ExitStatus.REJECTED : ExitStatus.OK;
    }
  }
}
