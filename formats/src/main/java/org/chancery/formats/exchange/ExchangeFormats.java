package org.chancery.formats.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.formats.exchange.annotation.BratFormat;
import org.chancery.formats.exchange.annotation.WebAnnotationFormat;
import org.chancery.formats.exchange.event.EventFormat;
import org.chancery.formats.exchange.flow.ExportFormat;
import org.chancery.formats.exchange.flow.RecordImporter;
import org.chancery.formats.exchange.network.NetworkFormat;
import org.chancery.formats.exchange.records.CsvImporter;
import org.chancery.formats.exchange.records.JsonLinesImporter;
import org.chancery.formats.exchange.records.RecordFormat;
import org.chancery.formats.exchange.statement.DnaFormat;

/**
 * All formats in which records are exchanged, by name. Each article is to be written before its
 * records, best right before them: formats that show its outlet, date, address or text take them
 * from there. Stateless, thread-safe.
 */
public final class ExchangeFormats {

  private static final Map<String, ExportFormat> EXPORTERS = new LinkedHashMap<>();
  private static final Map<String, RecordImporter> IMPORTERS = new LinkedHashMap<>();

  static {
    DnaFormat dna = new DnaFormat();
    EXPORTERS.put("polecat", EventFormat.POLECAT);
    EXPORTERS.put("icews", EventFormat.ICEWS);
    EXPORTERS.put("gdelt", EventFormat.GDELT);
    EXPORTERS.put("dna", dna);
    EXPORTERS.put("jsonl", RecordFormat.JSONL);
    EXPORTERS.put("csv", RecordFormat.CSV);
    EXPORTERS.put("graphml", NetworkFormat.GRAPHML);
    EXPORTERS.put("gexf", NetworkFormat.GEXF);
    EXPORTERS.put("brat", new BratFormat());
    EXPORTERS.put("webannotation", new WebAnnotationFormat());
    IMPORTERS.put("polecat", EventFormat.POLECAT.importer());
    IMPORTERS.put("icews", EventFormat.ICEWS.importer());
    IMPORTERS.put("gdelt", EventFormat.GDELT.importer());
    IMPORTERS.put("dna", dna.importer());
    IMPORTERS.put("jsonl", new JsonLinesImporter());
    IMPORTERS.put("csv", new CsvImporter());
    IMPORTERS.replaceAll(PackedImporter::new);
  }

  private ExchangeFormats() {}

  /** Names of the formats that can be written. */
  public static List<String> exportable() {
    return List.copyOf(EXPORTERS.keySet());
  }

  /** Names of the formats that can be read. */
  public static List<String> importable() {
    return List.copyOf(IMPORTERS.keySet());
  }

  /**
   * The format that writes.
   *
   * @param name in any letter case
   * @throws IllegalArgumentException for an unknown name; its message is for a person
   */
  public static ExportFormat exporter(String name) {
    ExportFormat format = EXPORTERS.get(name.toLowerCase(Locale.ROOT));
    if (format == null) {
      throw unknown(name, exportable());
    }
    return format;
  }

  /**
   * The format that reads; a file may be packed with gzip or zip.
   *
   * @param name in any letter case
   * @throws IllegalArgumentException for an unknown name, or a format that is for export only; its
   *     message is for a person
   */
  public static RecordImporter importer(String name) {
    String known = name.toLowerCase(Locale.ROOT);
    RecordImporter importer = IMPORTERS.get(known);
    if (importer != null) {
      return importer;
    }
    if (EXPORTERS.containsKey(known)) {
      throw new IllegalArgumentException(
          "format "
              + known
              + " is for export only; import reads "
              + String.join(", ", importable()));
    }
    throw unknown(name, importable());
  }

  /**
   * The name of the format of a file, told by its first line, also of one packed with gzip or zip;
   * empty where it is none that can be read.
   */
  public static Optional<String> formatOf(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return FormatOf.head(bytes.readNBytes(FormatOf.HEAD));
    }
  }

  private static IllegalArgumentException unknown(String name, List<String> known) {
    return new IllegalArgumentException(
        "unknown format \"" + name + "\"; expected one of " + String.join(", ", known));
  }
}
