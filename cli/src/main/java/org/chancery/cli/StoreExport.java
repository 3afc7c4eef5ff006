package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.formats.exchange.ExchangeFormats;
import org.chancery.formats.exchange.flow.ExportFormat;
import org.chancery.formats.exchange.flow.RecordExporter;
import org.chancery.store.Store;
import org.chancery.store.ask.KeptExport;
import org.chancery.store.ask.ParameterFault;
import org.chancery.store.ask.QuestionReader;
import org.chancery.store.parquet.ParquetExport;
import org.chancery.store.query.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Streams what is kept into an exporter: articles with their records, then storylines. */
final class StoreExport {

  private static final String PARQUET = "parquet";

  private final ExportCommand command;
  private final CommandLine line;
  private final Session session;

  StoreExport(ExportCommand command, CommandLine line) {
    this.command = command;
    this.line = line;
    this.session = Session.of(line.getCommandSpec());
  }

  /** Writes; gives the exit status. An empty export is said, and is no failure. */
  int write(String format, Path out) throws IOException {
    boolean parquet = format.equalsIgnoreCase(PARQUET);
    ExportFormat exporters = parquet ? null : exporter(format);
    return session
        .stores()
        .ask(command.store.folder(session), store -> write(exporters, out, store));
  }

  private int write(@Nullable ExportFormat exporters, Path out, Store store) throws IOException {
    if (exporters == null) {
      RecordOutput.requireFolder(out);
      try (ParquetExport exporter = new ParquetExport(out)) {
        fill(exporter, store);
        exporter.finish();
      }
    } else {
      try (RecordOutput output = RecordOutput.open(out, session)) {
        try (RecordExporter exporter = exporters.open(output.stream())) {
          fill(exporter, store);
        }
        output.complete();
      }
    }
    return ExitStatus.OK;
  }

  private ExportFormat exporter(String format) {
    try {
      return ExchangeFormats.exporter(format);
    } catch (IllegalArgumentException e) {
      String known =
          Stream.concat(ExchangeFormats.exportable().stream(), Stream.of(PARQUET))
              .collect(Collectors.joining(", "));
      throw new ParameterException(
          line, "unknown format \"" + format + "\"; expected one of " + known, e);
    }
  }

  private void fill(RecordExporter exporter, Store store) throws IOException {
    NamedOptions named = new NamedOptions().put("factuality", command.factualities);
    command.conditions.addTo(named);
    QuestionReader reader =
        new QuestionReader(command.register.open(), new Questions(store)::knows);
    try {
      long written = new KeptExport(store, reader, named.parameters()).each(exporter::write);
      if (written == 0) {
        line.getErr().println("chancery: nothing that is kept meets the conditions");
      }
    } catch (ParameterFault fault) {
      throw NamedOptions.wrong(line, fault);
    }
    exporter.losses().lines().forEach(line.getErr()::println);
  }
}
