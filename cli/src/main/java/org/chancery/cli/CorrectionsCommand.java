package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.formats.output.ColumnsCsv;
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
import picocli.CommandLine.ParameterException;
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
final class CorrectionsCommand implements Callable<Integer>, StoreUser {

  /** The formats of the list. */
  enum Format {
    TABLE,
    JSONL,
    CSV
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
      description = "table, jsonl or csv. Default: table on a terminal, else jsonl.")
  @Nullable Format format;

  @Mixin OutOption out = new OutOption();

  @Override
  public List<Path> stores(Session session) {
    return List.of(store.folder(session));
  }

  @Override
  public Integer call() throws IOException {
    if (gold && format != null && format != Format.JSONL) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--gold writes jsonl, which 'evaluate' reads; leave --format out");
    }
    Session session = Session.of(Objects.requireNonNull(spec));
    return session.stores().ask(store.folder(session), open -> write(open, session));
  }

  private int write(Store open, Session session) throws IOException {
    try (RecordOutput output = RecordOutput.open(out.file, session)) {
      Corrections corrections = new Corrections(open);
      long written = gold ? gold(corrections, output) : list(corrections, output, session);
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

  private long list(Corrections corrections, RecordOutput output, Session session)
      throws IOException {
    Format form = format;
    if (form == null) {
      form = out.isTerminal(session) ? Format.TABLE : Format.JSONL;
    }
    List<Correction> all = corrections.all();
    Judgements judgements = new Judgements(all);
    List<ObjectNode> records = new ArrayList<>();
    for (Correction correction : all) {
      records.add(CorrectionJson.record(correction, judgements.holds(correction)));
    }
    switch (form) {
      case TABLE -> {
        for (ObjectNode record : records) {
          output.writer().write(CorrectionJson.line(record) + "\n");
        }
      }
      case JSONL -> {
        JsonLines lines = new JsonLines(output.writer());
        for (ObjectNode record : records) {
          lines.write(record);
        }
      }
      case CSV -> {
        ColumnsCsv csv = new ColumnsCsv(output.writer(), CorrectionJson.KEYS);
        for (ObjectNode record : records) {
          csv.write(record);
        }
        csv.flush();
      }
    }
    return all.size();
  }
}
