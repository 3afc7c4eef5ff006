package org.chancery.server.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.formats.exchange.ExchangeFormats;
import org.chancery.formats.exchange.flow.Losses;
import org.chancery.formats.exchange.flow.RecordExporter;
import org.chancery.register.Register;
import org.chancery.server.access.Access;
import org.chancery.server.access.Caller;
import org.chancery.server.kept.Kept;
import org.chancery.server.kept.Shares;
import org.chancery.store.Store;
import org.chancery.store.ask.KeptExport;
import org.chancery.store.ask.NearMisses;
import org.chancery.store.ask.QuestionReader;
import org.chancery.store.parquet.ParquetExport;
import org.chancery.store.query.Questions;

/** Files in the formats of other programs. */
final class ExportResource implements Resource {

  /** An export of everything takes as long as it takes, but not for ever. */
  static final Duration MOST = Duration.ofMinutes(10);

  private static final String PARQUET = "parquet";

  /** Endings of files; else the format's own name. */
  private static final Map<String, String> ENDINGS =
      Map.of(
          "polecat",
          "tsv",
          "icews",
          "tsv",
          "gdelt",
          "tsv",
          "dna",
          "csv",
          "brat",
          "zip",
          PARQUET,
          "zip",
          "webannotation",
          "jsonl");

  private static final Map<String, String> TYPES =
      Map.of(
          "tsv", "text/tab-separated-values; charset=utf-8",
          "csv", "text/csv; charset=utf-8",
          "zip", "application/zip",
          "jsonl", "application/x-ndjson");

  private static final int MOST_AT_ONCE = 3;
  private static final int MOST_OF_ONE = 2;

  private final Shares shares = new Shares(MOST_AT_ONCE, MOST_OF_ONE, "exports");
  private final Kept kept;
  private final Register register;

  ExportResource(Kept kept, Register register) {
    this.kept = kept;
    this.register = register;
  }

  @Override
  public String title() {
    return "Exports";
  }

  @Override
  public List<Endpoint> endpoints() {
    List<Input> inputs = new ArrayList<>(QuestionInputs.conditions());
    inputs.add(QuestionInputs.factuality());
    inputs.add(0, Input.path("format", "The format.").of(formats()).like("polecat"));
    Endpoint get =
        Endpoint.get("/export/{format}", "A file", Output.file(), this::export)
            .about(
                "What is kept, or what of it meets all conditions. parquet and brat are a zip of"
                    + " files. What a format can't hold is told in the header Chancery-Losses. Takes"
                    + " at most ten minutes.")
            .taking(inputs);
    Endpoint post =
        new Endpoint(
            HandlerType.POST,
            get.path(),
            "A file, asked for with a form",
            "As GET, with the parameters in the body, as a form sends them.",
            get.inputs(),
            null,
            get.output(),
            get.role(),
            get.answering());
    return List.of(get, post);
  }

  private static List<String> formats() {
    return Stream.concat(ExchangeFormats.exportable().stream(), Stream.of(PARQUET)).toList();
  }

  private void export(Call call) throws IOException {
    String format = call.path("format").toLowerCase(Locale.ROOT);
    if (!formats().contains(format)) {
      List<String> near = NearMisses.of(format, formats());
      throw new NotFoundResponse(
          "'"
              + format
              + "' is no format; expected one of "
              + String.join(", ", formats())
              + NearMisses.hint(near));
    }
    // With views of their own, so that questions of others are not kept waiting.
    try (Shares.Taken taken =
        shares.take(Access.caller(call.context()).map(Caller::name).orElse(""))) {
      kept.askAtLength(
          MOST,
          store -> {
            send(call, format, store);
            return taken;
          });
    }
  }

  private void send(Call call, String format, Store store) throws IOException {
    KeptExport export =
        new KeptExport(
            store, new QuestionReader(register, new Questions(store)::knows), call.parameters());
    Spool spool = new Spool();
    boolean done = false;
    try {
      Losses losses =
          format.equals(PARQUET) ? parquet(export, spool) : exchange(format, export, spool);
      spool.close();
      Context context = call.context();
      String ending = ENDINGS.getOrDefault(format, format);
      context.header(
          "Content-Disposition", "attachment; filename=\"chancery-" + format + "." + ending + "\"");
      if (!losses.losses().isEmpty()) {
        context.header("Chancery-Losses", ascii(String.join("; ", losses.lines())));
      }
      context.header("Cache-Control", "private, no-store");
      context.contentType(TYPES.getOrDefault(ending, "application/xml"));
      context.result(spool.read());
      done = true;
    } finally {
      if (!done) {
        spool.discard();
      }
    }
  }

  private static String ascii(String text) {
    return text.replaceAll("[^\\x20-\\x7e]", "?");
  }

  private static Losses exchange(String format, KeptExport export, OutputStream out)
      throws IOException {
    RecordExporter exporter = ExchangeFormats.exporter(format).open(out);
    try (exporter) {
      export.each(exporter::write);
    }
    return exporter.losses();
  }

  private static Losses parquet(KeptExport export, OutputStream out) throws IOException {
    Path folder = Files.createTempDirectory("chancery-export");
    Path tables = folder.resolve("tables");
    try {
      Losses losses;
      try (ParquetExport exporter = new ParquetExport(tables)) {
        export.each(exporter::write);
        exporter.finish();
        losses = exporter.losses();
      }
      try (ZipOutputStream zip = new ZipOutputStream(out);
          Stream<Path> files = Files.list(tables)) {
        for (Path file : files.sorted().toList()) {
          zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
          Files.copy(file, zip);
          zip.closeEntry();
        }
      }
      return losses;
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
