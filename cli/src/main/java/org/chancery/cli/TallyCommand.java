package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.formats.output.JsonLines;
import org.chancery.formats.output.RecordSink;
import org.chancery.formats.output.TallyTable;
import org.chancery.formats.record.IssueTallies;
import org.chancery.store.ask.NearMisses;
import org.chancery.store.query.KeptPositions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery tally}: where the members of a deciding body stand, and what follows. */
@Command(
    name = "tally",
    mixinStandardHelpOptions = true,
    description = {
      "Tells where each member of a deciding body stands on an issue, on what evidence,",
      "and what follows: carried, blocked by whom, or open. Reads articles for it or,",
      "without a PATH, asks the store."
    },
    footer = {
      "",
      "Example: chancery tally g7-russia samples/articles/g7-russia --on 2020-06-02",
      "         chancery tally g7-russia --store news-store",
      "         chancery tally nato-sweden,nato-finland news/ --format jsonl"
    })
final class TallyCommand implements Callable<Integer>, StoreUser {

  /** The formats of a tally. */
  enum Format {
    TABLE,
    JSONL
  }

  @Spec @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "1",
      split = ",",
      paramLabel = "ISSUE",
      description = "Id of an issue in the issues file, or several, parted by commas.")
  List<String> asked = List.of();

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "A file, a folder, an archive or - for standard input; none for what the store has.")
  List<String> paths = List.of();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "Positions up to this day, and members on it. Default: the last day that the articles"
              + " speak of.")
  @Nullable LocalDate on;

  @Option(
      names = "--format",
      description = "table or jsonl. Default: table on a terminal, else jsonl.")
  @Nullable Format format;

  @Mixin StoreOption store = new StoreOption();

  @Mixin OutOption out = new OutOption();

  @Mixin ThreadsOption threads = new ThreadsOption();

  @Mixin EngineOptions engine = new EngineOptions();

  @Override
  public List<Path> stores(Session session) {
    return paths.isEmpty() ? List.of(store.folder(session)) : List.of();
  }

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    Session session = Session.of(command);
    PrintWriter err = command.commandLine().getErr();
    out.requireFolder();
    List<Issue> questions = engine.questions();
    List<Issue> chosen = chosen(command, questions);
    if (paths.isEmpty()) {
      return ofStore(chosen, session);
    }
    if (store.folder != null) {
      throw new ParameterException(
          command.commandLine(), "a tally is of --store or of PATHs; name one of the two");
    }
    EngineOptions.Opened opened = engine.open(session.parsers().open(err), questions);
    IssueTallies tallies = new IssueTallies(opened.register(), chosen);
    ArticleReading reading = new ArticleReading(opened.engine(), threads.number(), session, err);
    reading.readAll(paths, tallies::add);
    write(tallies, session);
    return reading.summary().hasRejections() ? ExitStatus.REJECTED : ExitStatus.OK;
  }

  private int ofStore(List<Issue> chosen, Session session) throws IOException {
    IssueTallies tallies = new IssueTallies(engine.register.open(), chosen);
    session
        .stores()
        .ask(
            store.folder(session),
            open -> {
              new KeptPositions(open).into(tallies);
              return tallies;
            });
    write(tallies, session);
    return ExitStatus.OK;
  }

  private List<Issue> chosen(CommandSpec command, List<Issue> questions) {
    List<Issue> chosen = new ArrayList<>();
    for (String id : asked) {
      chosen.add(
          questions.stream()
              .filter(issue -> issue.id().equalsIgnoreCase(id.strip()))
              .findFirst()
              .orElseThrow(() -> unknown(command, id, questions)));
    }
    return chosen;
  }

  private static ParameterException unknown(CommandSpec command, String id, List<Issue> questions) {
    List<String> near = NearMisses.of(id, questions.stream().map(Issue::id).toList());
    return new ParameterException(
        command.commandLine(),
        "no issue has the id '"
            + id
            + "'; "
            + (near.isEmpty()
                ? "there are " + questions.size() + " in the issues file"
                : "did you mean " + String.join(", ", near) + "?"));
  }

  private void write(IssueTallies tallies, Session session) throws IOException {
    LocalDate day = on != null ? on : tallies.latest().orElseGet(LocalDate::now);
    boolean terminal = out.isTerminal(session);
    boolean table = format == null ? terminal : format == Format.TABLE;
    try (RecordOutput output = RecordOutput.open(out.file, session)) {
      boolean colour = terminal && session.hasColour();
      RecordSink sink =
          table
              ? new TallyTable(output.writer(), session.terminal().width(), colour)
              : new JsonLines(output.writer());
      for (ObjectNode tally : tallies.on(day)) {
        sink.write(tally);
      }
      sink.close();
      output.complete();
    }
  }
}
