package org.chancery.formats.exchange.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.chancery.formats.exchange.flow.ExportFormat;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.flow.Losses;
import org.chancery.formats.exchange.flow.RecordExporter;
import org.chancery.formats.output.CsvTable;
import org.chancery.formats.output.JsonLines;
import org.chancery.formats.output.RecordSink;

/** The formats that hold records whole. Stateless, thread-safe. */
public enum RecordFormat implements ExportFormat {
  JSONL,
  CSV;

  @Override
  public RecordExporter open(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return this == JSONL
        ? new Whole("jsonl", new JsonLines(writer))
        : new Whole("csv", new CsvTable(writer));
  }

  /** Writes each record as it is. */
  private static final class Whole implements RecordExporter {
    private final String format;
    private final RecordSink out;
    private boolean closed;

    Whole(String format, RecordSink out) {
      this.format = format;
      this.out = out;
    }

    @Override
    public void write(ObjectNode record) throws IOException {
      out.write(record);
    }

    @Override
    public Losses losses() {
      return new LossCount(format).losses();
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        out.close();
      }
    }
  }
}
