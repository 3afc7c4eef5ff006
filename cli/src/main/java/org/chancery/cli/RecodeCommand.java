package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.ingest.ArticleCoder;
import org.chancery.store.ingest.Recode;
import org.chancery.store.ingest.RecodeOutcome;
import org.chancery.store.ingest.RecodeOutcome.Change;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery recode}: kept articles coded again. */
@Command(
    name = "recode",
    mixinStandardHelpOptions = true,
    description = {
      "Codes the articles of a store again that another version of Chancery has coded,",
      "or the same one for other issues, and says what changed. Records that stay the same keep their ids."
    },
    footer = {"", "Example: chancery recode --store news-store --issues my-issues.yaml"})
final class RecodeCommand implements Callable<Integer> {

  @Spec @Nullable CommandSpec spec;

  @Mixin StoreOption store = new StoreOption();

  @Option(names = "--all", description = "Also articles that this version has coded.")
  boolean all;

  @Mixin ThreadsOption threads = new ThreadsOption();

  @Mixin EngineOptions engine = new EngineOptions();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    ArticleCoder coder = engine.coder(err);
    if (!Files.exists(store.folder())) {
      // Only reading articles makes a store.
      Store.openForReading(store.folder()).close();
    }
    try (Store open = Store.openForWriting(store.folder(), Holder.self("chancery recode", null))) {
      IngestReport report = new IngestReport(err);
      report.expect(List.of());
      RecodeOutcome outcome;
      try {
        outcome = new Recode(open, coder, report).run(threads.number(), all);
      } finally {
        report.close();
      }
      new StoreUpkeep(open, err).run();
      tell(outcome, err);
      return report.hasRejections() ? ExitStatus.REJECTED : ExitStatus.OK;
    }
  }

  private static void tell(RecodeOutcome outcome, PrintWriter err) {
    if (outcome.articles() == 0) {
      err.println("nothing coded again: all articles are coded by this version");
      return;
    }
    err.println(RunSummary.plural(outcome.articles(), "article") + " coded again:");
    for (String kind : outcome.kinds().stream().sorted().toList()) {
      err.println(
          String.format(
              Locale.ROOT,
              "  %s: %,d the same, %,d altered, %,d added, %,d gone",
              kind + "s",
              outcome.count(kind, Change.SAME),
              outcome.count(kind, Change.ALTERED),
              outcome.count(kind, Change.ADDED),
              outcome.count(kind, Change.GONE)));
    }
  }
}
