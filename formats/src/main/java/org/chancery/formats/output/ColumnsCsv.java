package org.chancery.formats.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Records as CSV by RFC 4180 with columns named beforehand: an empty cell for what a record has
 * not, JSON for what has parts of its own.
 */
public final class ColumnsCsv implements RecordSink {

  private final CsvWriter csv;
  private final List<String> columns;

  /**
   * Writes the header line.
   *
   * @param columns the records' keys; no others are written
   */
  public ColumnsCsv(Writer out, List<String> columns) throws IOException {
    this.csv = CsvWriter.builder().build(out);
    this.columns = List.copyOf(columns);
    row(columns);
  }

  @Override
  public void write(ObjectNode record) throws IOException {
    row(columns.stream().map(column -> cell(record.path(column))).toList());
  }

  private static String cell(JsonNode value) {
    return value.isContainerNode() ? value.toString() : value.asText("");
  }

  private void row(List<String> cells) throws IOException {
    try {
      csv.writeRecord(cells);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Gives all that was written on to the writer, which stays open. */
  public void flush() throws IOException {
    csv.flush();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
