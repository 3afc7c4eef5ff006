package org.chancery.formats.exchange.event;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.chancery.formats.exchange.flow.ExportFormat;
import org.chancery.formats.exchange.flow.RecordExporter;
import org.chancery.formats.exchange.flow.RecordImporter;

/** The event formats that are tables of one row a pair. Stateless, thread-safe. */
public enum EventFormat implements ExportFormat {
  POLECAT(new Polecat()),
  ICEWS(new Icews()),
  GDELT(new Gdelt());

  private final PairLayout layout;

  EventFormat(PairLayout layout) {
    this.layout = layout;
  }

  @Override
  public RecordExporter open(OutputStream out) throws IOException {
    return new PairExporter(
        layout, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  /** Reads the format back. */
  public RecordImporter importer() {
    return new PairImporter(layout);
  }
}
