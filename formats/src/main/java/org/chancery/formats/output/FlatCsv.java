package org.chancery.formats.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records of any kind as CSV by RFC 4180: a column for each key that one of them has, in the order
 * in which the keys come up; objects are flattened with dots, lists are JSON text, an empty cell is
 * an absent key. Holds all records, since only the last tells which columns there are. Of nothing
 * there is nothing, not even a header.
 */
public final class FlatCsv implements RecordSink {

  private final Writer out;
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final Set<String> columns = new LinkedHashSet<>();

  public FlatCsv(Writer out) {
    this.out = out;
  }

  @Override
  public void write(ObjectNode record) {
    Map<String, String> row = new LinkedHashMap<>();
    flatten("", record, row);
    columns.addAll(row.keySet());
    rows.add(row);
  }

  private static void flatten(String prefix, ObjectNode node, Map<String, String> row) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String key = prefix + entry.getKey();
      JsonNode value = entry.getValue();
      if (value instanceof ObjectNode inner) {
        flatten(key + ".", inner, row);
      } else if (!value.isNull()) {
        row.put(key, value.isArray() ? value.toString() : value.asText());
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(out)) {
      if (!columns.isEmpty()) {
        csv.writeRecord(columns);
      }
      for (Map<String, String> row : rows) {
        csv.writeRecord(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
