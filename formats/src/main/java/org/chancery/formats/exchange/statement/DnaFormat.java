package org.chancery.formats.exchange.statement;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.chancery.formats.exchange.flow.ExportFormat;
import org.chancery.formats.exchange.flow.RecordExporter;
import org.chancery.formats.exchange.flow.RecordImporter;

/** DNA's list of statements. Stateless, thread-safe. */
public final class DnaFormat implements ExportFormat {

  @Override
  public RecordExporter open(OutputStream out) throws IOException {
    return new DnaExporter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  /** Reads the format back. */
  public RecordImporter importer() {
    return new DnaImporter();
  }
}
