package org.chancery.formats.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts as CSV by RFC 4180: a column for each key, an empty cell for what has none. Holds all
 * counts, since only the last tells which columns there are.
 */
public final class CountCsv implements RecordSink {

  private final Writer out;
  private final List<ObjectNode> counts = new ArrayList<>();

  public CountCsv(Writer out) {
    this.out = out;
  }

  @Override
  public void write(ObjectNode count) {
    counts.add(count);
  }

  /** All keys that a count has, in their order; the number last. */
  static List<String> keys(List<ObjectNode> counts) {
    Set<String> keys = new LinkedHashSet<>();
    counts.stream()
        .sorted((one, other) -> Integer.compare(other.size(), one.size()))
        .forEach(count -> count.fieldNames().forEachRemaining(keys::add));
    keys.remove("record");
    keys.remove("count");
    keys.add("count");
    return List.copyOf(keys);
  }

  @Override
  public void close() throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(out)) {
      List<String> keys = keys(counts);
      csv.writeRecord(keys);
      for (ObjectNode count : counts) {
        csv.writeRecord(keys.stream().map(key -> count.path(key).asText("")).toList());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
