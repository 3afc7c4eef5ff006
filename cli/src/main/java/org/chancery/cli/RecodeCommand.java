package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
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
final class RecodeCommand implements Callable<Integer>, StoreUser {

  @Spec @Nullable CommandSpec spec;

  @Mixin StoreOption store = new StoreOption();

  @Option(names = "--all", description = "Also articles that this version has coded.")
  boolean all;

  @Mixin ThreadsOption threads = new ThreadsOption();

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
    Path folder = store.folder(session);
    if (!Files.exists(folder)) {
      // Only reading articles makes a store.
      Store.openForReading(folder).close();
    }
    return session
        .stores()
        .fill(folder, "chancery recode", open -> recode(open, coder, session, err));
  }

  private int recode(Store open, ArticleCoder coder, Session session, PrintWriter err) {
    IngestReport report = new IngestReport(session, err);
    report.expect(List.of());
    RecodeOutcome outcome;
    try {
      outcome = new Recode(open, coder, report).run(threads.number(), all);
    } finally {
      report.close();
    }
    new StoreNotices(open, session, err).keepUp();
    tell(outcome, err);
    return report.hasRejections() ? ExitStatus.REJECTED : ExitStatus.OK;
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
