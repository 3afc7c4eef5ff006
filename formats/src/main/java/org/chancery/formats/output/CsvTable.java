package org.chancery.formats.output;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * CSV by RFC 4180: a header line, then one row a record. All kinds of records share one fixed set
 * of columns; single values are flattened with dots, lists are JSON text, an empty cell is an
 * absent key. What no column takes goes as JSON into the last one, so that no value is lost.
 */
public final class CsvTable implements RecordSink {

  private static final List<CsvColumn> COLUMNS = CsvColumns.all();
  private static final List<JsonPointer> POINTERS =
      COLUMNS.stream().map(CsvColumn::pointer).toList();

  private final CsvWriter csv;

  /** Writes the header line. */
  public CsvTable(Writer out) throws IOException {
    csv = CsvWriter.builder().build(out);
    List<String> header = new ArrayList<>();
    COLUMNS.forEach(column -> header.add(column.name()));
    header.add(CsvColumns.MORE.name());
    row(header);
  }

  @Override
  public void write(ObjectNode record) throws IOException {
    ObjectNode rest = record.deepCopy();
    List<String> cells = new ArrayList<>(COLUMNS.size() + 1);
    for (int i = 0; i < COLUMNS.size(); i++) {
      CsvColumn column = COLUMNS.get(i);
      JsonNode value = record.at(POINTERS.get(i));
      if (column.takes(value)) {
        cells.add(column.cell(value));
        remove(rest, POINTERS.get(i));
      } else {
        cells.add("");
      }
    }
    prune(rest);
    cells.add(rest.isEmpty() ? "" : CsvColumns.MORE.cell(rest));
    row(cells);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private void row(List<String> cells) throws IOException {
    try {
      csv.writeRecord(cells);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void remove(ObjectNode rest, JsonPointer pointer) {
    if (rest.at(pointer.head()) instanceof ObjectNode parent) {
      parent.remove(pointer.last().getMatchingProperty());
    }
  }

  /** Takes away objects of which every value has found its column. */
  private static void prune(ObjectNode node) {
    for (Iterator<JsonNode> values = node.elements(); values.hasNext(); ) {
      JsonNode value = values.next();
      if (value instanceof ObjectNode inner) {
        prune(inner);
      }
      if (value.isNull() || value.isObject() && value.isEmpty()) {
        values.remove();
      }
    }
  }
}
