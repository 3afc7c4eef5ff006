package org.chancery.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.engine.extraction.event.PairClassifier;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.formats.record.RecordJson;
import org.chancery.lab.evaluate.Evaluation;
import org.chancery.lab.evaluate.GoldException;
import org.chancery.lab.evaluate.GoldFile;
import org.chancery.lab.evaluate.Score;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery evaluate}: accuracy on a user's own gold data. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "How accurate Chancery is on gold data of yours, JSON Lines: pairs with sentence, source, target and type;",
      "event and statement records, as read writes them, of the articles at PATH."
    },
    footer = {"", "Example: chancery evaluate --gold pairs.jsonl"})
final class EvaluateCommand implements Callable<Integer> {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final double DECIMALS = 1000.0;

  /** How the scores are written. */
  enum Format {
    TABLE,
    JSONL
  }

  @Spec @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "The articles that the gold records are of.")
  List<String> paths = List.of();

  @Option(names = "--gold", required = true, paramLabel = "FILE", description = "The gold data.")
  @Nullable Path gold;

  @Option(names = "--format", description = "table or jsonl. Default: table.")
  Format format = Format.TABLE;

  @Mixin OutOption out = new OutOption();

  @Mixin EngineOptions options = new EngineOptions();

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter err = command.commandLine().getErr();
    out.requireFolder();
    GoldFile file;
    try {
      file = GoldFile.read(Objects.requireNonNull(gold));
    } catch (GoldException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
    if (file.hasRecords() && paths.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), gold + " has records of articles; name the articles as PATH");
    }
    SentenceParser parser = EngineOptions.parser(err);
    Evaluation evaluation = new Evaluation(file);
    if (!file.pairs().isEmpty()) {
      evaluation.pairs(parser, PairClassifier.of(options.lexicon()));
    }
    boolean whole = !file.hasRecords() || articles(parser, evaluation, err);
    write(evaluation.scores());
    return whole ? ExitStatus.OK : ExitStatus.REJECTED;
  }

  /** Reads the articles that the gold records are of; whether all could be read. */
  private boolean articles(SentenceParser parser, Evaluation evaluation, PrintWriter err)
      throws IOException {
    ArticleReading reading =
        new ArticleReading(options.open(parser), 1, Session.of(Objects.requireNonNull(spec)), err);
    reading.readAll(
        paths,
        read ->
            evaluation.article(
                read.article().id(), RecordJson.all(read.article(), read.records())));
    return !reading.summary().hasRejections();
  }

  private void write(List<Score> scores) throws IOException {
    try (RecordOutput output =
        RecordOutput.open(out.file, Session.of(Objects.requireNonNull(spec)))) {
      Writer writer = output.writer();
      if (format == Format.TABLE) {
        writer.write(
            String.format(
                Locale.ROOT,
                "%-12s%-14s%8s%8s%11s%8s%8s\n",
                "",
                "",
                "gold",
                "given",
                "precision",
                "recall",
                "F1"));
      }
      for (Score score : scores) {
        writer.write(format == Format.TABLE ? row(score) : json(score));
      }
      output.complete();
    }
  }

  private static String row(Score score) {
    return String.format(
        Locale.ROOT,
        "%-12s%-14s%8d%8d%11.3f%8.3f%8.3f\n",
        score.of(),
        score.name(),
        score.gold(),
        score.given(),
        score.precision(),
        score.recall(),
        score.f1());
  }

  private static String json(Score score) throws IOException {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("record", "score");
    node.put("of", score.of());
    node.put("name", score.name());
    node.put("gold", score.gold());
    node.put("given", score.given());
    node.put("right", score.right());
    node.put("precision", rounded(score.precision()));
    node.put("recall", rounded(score.recall()));
    node.put("f1", rounded(score.f1()));
    return MAPPER.writeValueAsString(node) + "\n";
  }

  private static double rounded(double value) {
    return Math.round(value * DECIMALS) / DECIMALS;
  }
}
