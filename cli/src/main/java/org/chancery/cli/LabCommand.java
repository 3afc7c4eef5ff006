package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.engine.article.ArticleMaker;
import org.chancery.engine.article.Document;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.formats.input.Input;
import org.chancery.formats.input.InputLimits;
import org.chancery.formats.input.Inputs;
import org.chancery.lab.AccuracyReport;
import org.chancery.lab.compare.Kind;
import org.chancery.lab.event.ActTraining;
import org.chancery.lab.event.ConfidenceTraining;
import org.chancery.lab.event.FairnessReport;
import org.chancery.lab.event.PairTraining;
import org.chancery.lab.event.PassageReport;
import org.chancery.lab.event.PassagesFormatException;
import org.chancery.lab.speed.SpeedReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery lab}: trains and measures the program itself. */
@Command(
    name = "lab",
    mixinStandardHelpOptions = true,
    description = "Trains and measures Chancery itself.",
    footer = {"", "Example: chancery lab speed samples"})
final class LabCommand implements Runnable {

  @Spec @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandSpec command = Objects.requireNonNull(spec);
    command.commandLine().usage(command.commandLine().getErr());
  }

  @Command(
      name = "speed",
      mixinStandardHelpOptions = true,
      description =
          "Sentences a second, next to the parser alone on the same text in the same run.",
      footer = {"", "Example: chancery lab speed samples"})
  int speed(
      @Parameters(arity = "1..*", paramLabel = "PATH", description = "Articles to read.")
          List<String> paths,
      @Mixin EngineOptions options)
      throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter err = command.commandLine().getErr();
    List<Document> documents = new ArrayList<>();
    int status = articles(paths, documents, err);
    if (documents.isEmpty()) {
      err.println("nothing to measure: not an article could be read");
      return status;
    }
    SentenceParser parser = EngineOptions.parser(err);
    err.print(new SpeedReport(parser, options.open(parser)).over(documents));
    err.flush();
    return status;
  }

  /** Gathers what can be read and tells of all else; gives the exit status. */
  private int articles(List<String> paths, List<Document> documents, PrintWriter err) {
    ArticleMaker maker = new ArticleMaker();
    boolean[] rejected = {false};
    new Inputs(InputLimits.STANDARD)
        .read(
            paths,
            Session.of(Objects.requireNonNull(spec)).streams().in(),
            input -> {
              if (input instanceof Input.Rejected refused) {
                rejected[0] = true;
                err.println(refused.place() + ": " + refused.reason());
              } else if (input instanceof Input.Found found) {
                Document document = found.document();
                if (maker.make(document) instanceof ArticleMaker.Made.Refused refused) {
                  rejected[0] = true;
                  err.println(document.source() + ": " + refused.reason());
                } else {
                  documents.add(document);
                }
              }
            });
    return rejected[0] ? ExitStatus.REJECTED : ExitStatus.OK;
  }

  @Command(
      name = "train",
      mixinStandardHelpOptions = true,
      description = {
        "Trains the event models from the project's own sentences and passages; the same bytes come",
        "out each time. Without --out it replaces the models in the sources, from the repository's root."
      },
      footer = {"", "Example: chancery lab train"})
  int train(
      @Option(
              names = "--out",
              paramLabel = "DIR",
              description =
                  "Writes the models (pairs.bin, acts.bin, acts-frames.txt, confidence.txt) into this"
                      + " folder.")
          @Nullable Path out,
      @Option(
              names = "--only-confidence",
              description =
                  "Fits the table of confidence alone, for the models as the program has them.")
          boolean onlyConfidence)
      throws IOException {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    Path pairs = file(out, PairTraining.RESOURCE);
    Path acts = file(out, ActTraining.RESOURCE);
    Path frames = file(out, ActTraining.FRAMES);
    Path confidence = file(out, ConfidenceTraining.RESOURCE);
    SentenceParser parser = EngineOptions.parser(err);
    if (!onlyConfidence) {
      write(pairs, PairTraining.model(parser), err);
      write(acts, ActTraining.model(parser), err);
      write(frames, ActTraining.frames(), err);
    }
    write(confidence, ConfidenceTraining.table(parser), err);
    return ExitStatus.OK;
  }

  private static Path file(@Nullable Path folder, String resource) throws IOException {
    Path file = Path.of(resource);
    if (folder != null) {
      return Files.createDirectories(folder).resolve(file.getFileName());
    }
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(
          file + " (run this at the repository's root, or name a folder with --out)");
    }
    return file;
  }

  private static void write(Path file, byte[] model, PrintWriter err) throws IOException {
    Files.write(file, model);
    err.println(file + ": " + model.length + " bytes");
  }

  @Command(
      name = "report",
      mixinStandardHelpOptions = true,
      description = {
        "How accurate events, statements and positions are, and whether their confidences hold:",
        "on sentences of our own that were held out, and on corpora whose folders are given.",
        "Says what it leaves out."
      },
      footer = {"", "Example: chancery lab report --plv corpora/plv --out report.md"})
  int report(
      @Option(
              names = "--plv",
              paramLabel = "DIR",
              description = "Folder of plv_dev.tsv and plv_check.tsv.")
          @Nullable Path plv,
      @Option(
              names = "--polnear",
              paramLabel = "DIR",
              description = "Folder of PolNeAR, with train and dev.")
          @Nullable Path polnear,
      @Option(
              names = "--only",
              split = ",",
              paramLabel = "KIND",
              description = "event, statement or position; all by default.")
          @Nullable EnumSet<Kind> only,
      @Option(
              names = "--out",
              paramLabel = "FILE",
              description = "Writes to this file instead of standard output.")
          @Nullable Path out)
      throws IOException {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    SentenceParser parser = EngineOptions.parser(err);
    Set<Kind> kinds = only == null ? EnumSet.allOf(Kind.class) : only;
    if (out == null) {
      PrintStream caller = output();
      new AccuracyReport(parser, caller).write(kinds, plv, polnear);
      caller.flush();
      return ExitStatus.OK;
    }
    try (PrintStream file =
        new PrintStream(Files.newOutputStream(out), true, StandardCharsets.UTF_8)) {
      new AccuracyReport(parser, file).write(kinds, plv, polnear);
    }
    return ExitStatus.OK;
  }

  @Command(
      name = "fairness",
      mixinStandardHelpOptions = true,
      description = {
        "Whether all states are coded alike: the same sentences with the names of all states in them,",
        "on both sides. Prints each one's share of right events and how far they lie apart."
      },
      footer = {"", "Example: chancery lab fairness --misses"})
  int fairness(
      @Option(names = "--misses", description = "Also lists every sentence that was missed.")
          boolean misses,
      @Mixin EngineOptions options)
      throws IOException {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    EngineOptions.Opened opened = options.open(EngineOptions.parser(err), List.of());
    PrintStream out = output();
    new FairnessReport(opened.engine(), opened.register()).write(out, misses);
    out.flush();
    return ExitStatus.OK;
  }

  @Command(
      name = "passages",
      mixinStandardHelpOptions = true,
      description = {
        "How accurate events are on coded passages: those of the project, or files of the same form.",
        "Of passages with even numbers, which are held out, only totals are given."
      },
      footer = {"", "Example: chancery lab passages"})
  int passages(
      @Parameters(arity = "0..*", paramLabel = "FILE", description = "Coded passages.")
          @Nullable List<Path> files,
      @Option(names = "--misses", description = "Lists what went wrong in the odd half.")
          boolean misses)
      throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    SentenceParser parser = EngineOptions.parser(line.getErr());
    PrintStream out = output();
    try {
      new PassageReport(parser, out).write(files == null ? List.of() : files, misses);
    } catch (PassagesFormatException e) {
      throw new ParameterException(line, e.getMessage(), e);
    }
    out.flush();
    return ExitStatus.OK;
  }

  /** What the caller reads; left open, since it is the caller's. */
  private PrintStream output() {
    return new PrintStream(
        Session.of(Objects.requireNonNull(spec)).streams().out(), true, StandardCharsets.UTF_8);
  }
}
