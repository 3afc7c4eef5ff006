package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.formats.output.JsonLines;
import org.chancery.store.Store;
import org.chancery.store.correct.Correction;
import org.chancery.store.correct.CorrectionJson;
import org.chancery.store.correct.Corrections;
import org.chancery.store.correct.Judgements;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery corrections}: what people said of records. */
@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    description = "Lists what people said of records; those whose record is gone as orphans.",
    footer = {
      "",
      "Examples: chancery corrections --format table",
      "          chancery corrections --gold --out gold.jsonl"
    })
final class CorrectionsCommand implements Callable<Integer> {

  /** The formats of the list. */
  enum Format {
    TABLE,
    JSONL
  }

  @Spec @Nullable CommandSpec spec;

  @Mixin StoreOption store = new StoreOption();

  @Option(
      names = "--gold",
      description =
          "Writes the records that were confirmed, edited or added, as they are now: gold for 'evaluate'.")
  boolean gold;

  @Option(
      names = "--format",
      description = "table or jsonl. Default: table on a terminal, else jsonl.")
  @Nullable Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes to this file instead of standard output.")
  @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    try (Store open = Store.openForReading(store.folder());
        RecordOutput output = RecordOutput.open(out)) {
      Corrections corrections = new Corrections(open);
      long written = gold ? gold(corrections, output) : list(corrections, output);
      output.complete();
      if (written == 0) {
        Objects.requireNonNull(spec)
            .commandLine()
            .getErr()
            .println("chancery: no corrections are kept; make some with 'chancery correct'");
      }
    }
    return ExitStatus.OK;
  }

  private static long gold(Corrections corrections, RecordOutput output) throws IOException {
    JsonLines lines = new JsonLines(output.writer());
    List<ObjectNode> records = corrections.gold();
    for (ObjectNode record : records) {
      lines.write(record);
    }
    return records.size();
  }

  private long list(Corrections corrections, RecordOutput output) throws IOException {
    boolean table = format == null ? out == null && Terminal.isOutput() : format == Format.TABLE;
    List<Correction> all = corrections.all();
    Judgements judgements = new Judgements(all);
    JsonLines lines = new JsonLines(output.writer());
    for (Correction correction : all) {
      ObjectNode record = CorrectionJson.record(correction, judgements.holds(correction));
      if (table) {
        output.writer().write(CorrectionJson.line(record) + "\n");
      } else {
        lines.write(record);
      }
    }
    return all.size();
  }
}
