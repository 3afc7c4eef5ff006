package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.formats.exchange.ExchangeFormats;
import org.chancery.formats.exchange.flow.ImportProblem;
import org.chancery.formats.exchange.flow.ImportSink;
import org.chancery.formats.exchange.flow.RecordImporter;
import org.chancery.lab.compare.Coding;
import org.chancery.lab.compare.Comparison;
import org.chancery.lab.compare.ComparisonReport;
import org.chancery.lab.compare.Kind;
import org.chancery.store.query.ArticlesWithRecords;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Filter;
import org.chancery.store.query.RecordQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery compare}: how far two codings agree. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "How far two codings of the same articles or days agree: by type, by dyad, Cohen's kappa,",
      "Krippendorff's alpha, and examples of each disagreement. A and B are stores' folders, or files:",
      "records as read writes them, or polecat, icews, gdelt, dna, csv; plain or packed with gzip or zip."
    },
    footer = {
      "",
      "Examples: chancery compare ours.jsonl theirs.tsv --format-b polecat",
      "          chancery compare news-store theirs-store --coder-b import/polecat"
    })
final class CompareCommand implements Callable<Integer>, StoreUser {

  /** How the comparison is written. */
  enum Format {
    TABLE,
    JSONL
  }

  @Spec @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", description = "The first coding.")
  @Nullable Path first;

  @Parameters(index = "1", paramLabel = "B", description = "The second coding.")
  @Nullable Path second;

  @Option(
      names = "--format-a",
      paramLabel = "FORMAT",
      description = "The format of A. Default: told by its first line.")
  @Nullable String firstFormat;

  @Option(names = "--format-b", paramLabel = "FORMAT", description = "The format of B, likewise.")
  @Nullable String secondFormat;

  @Option(
      names = "--coder-a",
      paramLabel = "START",
      description = "Of the store A, only articles whose coder begins like this, such as import/.")
  @Nullable String firstCoder;

  @Option(names = "--coder-b", paramLabel = "START", description = "Of the store B, likewise.")
  @Nullable String secondCoder;

  @Option(
      names = "--of",
      paramLabel = "KIND",
      description = "event, statement or position. Default: event.")
  Kind kind = Kind.EVENT;

  @Option(
      names = "--examples",
      paramLabel = "N",
      description = "So many of each disagreement. Default: 3.")
  int examples = 3;

  @Option(names = "--format", description = "table or jsonl. Default: table.")
  Format format = Format.TABLE;

  @Mixin OutOption out = new OutOption();

  @Override
  public List<Path> stores(Session session) {
    return Stream.of(Objects.requireNonNull(first), Objects.requireNonNull(second))
        .filter(Files::isDirectory)
        .toList();
  }

  @Override
  public Integer call() throws IOException {
    out.requireFolder();
    Coding a = new Coding(kind);
    Coding b = new Coding(kind);
    long problems = read(Objects.requireNonNull(first), firstFormat, firstCoder, "a", a);
    problems += read(Objects.requireNonNull(second), secondFormat, secondCoder, "b", b);
    ComparisonReport report = new ComparisonReport(Comparison.of(a, b, Math.max(0, examples)));
    List<String> lines = format == Format.TABLE ? report.table() : report.jsonLines();
    Session session = Session.of(Objects.requireNonNull(spec));
    try (RecordOutput output = RecordOutput.open(out.file, session)) {
      for (String line : lines) {
        output.writer().write(line + "\n");
      }
      output.complete();
    }
    return problems > 0 ? ExitStatus.REJECTED : ExitStatus.OK;
  }

  /** Reads a coding, and gives how many of its lines can't be read. */
  private long read(
      Path file, @Nullable String given, @Nullable String coder, String side, Coding coding)
      throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    if (Files.isDirectory(file)) {
      if (given != null) {
        throw new ParameterException(
            command.commandLine(),
            "--format-" + side + " is for files; " + file + " is a folder, read as a store");
      }
      readStore(file, coder, coding);
      return 0;
    }
    if (coder != null) {
      throw new ParameterException(
          command.commandLine(), "--coder-" + side + " is for stores; " + file + " is a file");
    }
    return readFile(file, given, "--format-" + side, coding);
  }

  private void readStore(Path folder, @Nullable String coder, Coding coding) throws IOException {
    RecordQuery all = RecordQuery.of(asked());
    List<RecordQuery> queries =
        List.of(coder == null ? all : all.with(new Filter.ArticleCoder(coder)));
    Session.of(Objects.requireNonNull(spec))
        .stores()
        .ask(folder, store -> new ArticlesWithRecords(store).each(queries, coding::add));
  }

  private Asked asked() {
    return switch (kind) {
      case EVENT -> Asked.EVENT;
      case STATEMENT -> Asked.STATEMENT;
      case POSITION -> Asked.POSITION;
    };
  }

  private long readFile(Path file, @Nullable String given, String option, Coding coding)
      throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter err = command.commandLine().getErr();
    RecordImporter importer;
    try {
      importer = ExchangeFormats.importer(given == null ? told(file, option) : given);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
    Taking sink = new Taking(coding, err);
    try (InputStream bytes = Files.newInputStream(file)) {
      importer.read(file.toString(), bytes, sink).lines().forEach(err::println);
    }
    return sink.problems;
  }

  private static String told(Path file, String option) throws IOException {
    return ExchangeFormats.formatOf(file)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    file
                        + ": its first line is of no format that is read; name it with "
                        + option));
  }

  /** Takes records into a coding and tells problems to the person. */
  private static final class Taking implements ImportSink {
    private final Coding coding;
    private final PrintWriter err;
    private long problems;

    Taking(Coding coding, PrintWriter err) {
      this.coding = coding;
      this.err = err;
    }

    @Override
    public void record(ObjectNode record) {
      coding.add(record);
    }

    @Override
    public void problem(ImportProblem problem) {
      problems++;
      err.println(problem.message());
    }
  }
}
