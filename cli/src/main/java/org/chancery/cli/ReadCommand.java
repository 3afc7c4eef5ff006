package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.formats.output.OutputFormat;
import org.chancery.formats.record.IssueTallies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery read}: articles in, records out, nothing kept. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Reads articles and writes their records: events, statements, positions, storylines.",
    footer = {"", "Example: chancery read samples --format html --out report.html"})
final class ReadCommand implements Callable<Integer> {

  @Spec @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A file, a folder, an archive, or - for standard input.")
  List<String> paths = List.of();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "KIND",
      description =
          "Leaves out all kinds of records but these (event, statement, position, storyline) and article.")
  @Nullable EnumSet<RecordKind> only;

  @Option(
      names = "--format",
      description = "table, jsonl, csv or html. Default: table on a terminal, else jsonl.")
  @Nullable OutputFormat format;

  @Mixin OutOption out = new OutOption();

  @Mixin ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--no-storylines",
      description =
          "Writes each article's records at once; no copies are told and no storylines made.")
  boolean noStorylines;

  @Option(
      names = "--suggest-issues",
      description =
          "Writes no records, but what the articles argue about beyond the issues in use, as an issues file to edit.")
  boolean suggestIssues;

  @Mixin EngineOptions engine = new EngineOptions();

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    Session session = Session.of(command);
    PrintWriter err = command.commandLine().getErr();
    Set<RecordKind> kinds = only == null ? EnumSet.allOf(RecordKind.class) : only;
    OutputFormat chosen =
        format != null ? format : out.isTerminal(session) ? OutputFormat.TABLE : OutputFormat.JSONL;
    EngineOptions.Opened opened = engine.open(session, err);
    if (suggestIssues) {
      try (RecordOutput output = RecordOutput.open(out.file, session)) {
        int status =
            new SuggestedIssues(opened.engine(), session, err).write(paths, output.writer());
        output.complete();
        return status;
      }
    }
    boolean tallied = chosen == OutputFormat.HTML && kinds.contains(RecordKind.POSITION);
    IssueTallies tallies = tallied ? new IssueTallies(opened.register(), opened.issues()) : null;
    ArticleReading reading = new ArticleReading(opened.engine(), threads.number(), session, err);
    ReadRun reader = new ReadRun(reading, kinds, !noStorylines, tallies, session, err);
    return reader.read(paths, out.file, chosen);
  }
}
