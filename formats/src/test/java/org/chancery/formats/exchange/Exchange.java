package org.chancery.formats.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.formats.exchange.flow.ImportProblem;
import org.chancery.formats.exchange.flow.ImportSink;
import org.chancery.formats.exchange.flow.Losses;
import org.chancery.formats.exchange.flow.RecordExporter;

/** Writes and reads records in memory. */
final class Exchange {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What an export wrote. */
  record Written(byte[] bytes, Losses losses) {
    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    List<List<String>> rows(String separator) {
      List<List<String>> rows = new ArrayList<>();
      text().lines().forEach(line -> rows.add(List.of(line.split(separator, -1))));
      return rows;
    }
  }

  /** What an import read. */
  record Taken(List<ObjectNode> records, List<ImportProblem> problems, Losses losses) {
    List<ObjectNode> of(String kind) {
      return records.stream().filter(r -> r.path("record").asText().equals(kind)).toList();
    }
  }

  private Exchange() {}

  static ObjectNode json(String json) {
    try {
      return (ObjectNode) MAPPER.readTree(json.replace('\'', '"'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Written write(String format, List<ObjectNode> records) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RecordExporter exporter = ExchangeFormats.exporter(format).open(bytes)) {
      for (ObjectNode record : records) {
        exporter.write(record);
      }
      exporter.close();
      return new Written(bytes.toByteArray(), exporter.losses());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Taken read(String format, byte[] bytes) {
    List<ObjectNode> records = new ArrayList<>();
    List<ImportProblem> problems = new ArrayList<>();
    ImportSink sink =
        new ImportSink() {
          @Override
          public void record(ObjectNode record) {
            records.add(record);
          }

          @Override
          public void problem(ImportProblem problem) {
            problems.add(problem);
          }
        };
    try {
      Losses losses =
          ExchangeFormats.importer(format).read("FILE", new ByteArrayInputStream(bytes), sink);
      return new Taken(records, problems, losses);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Taken read(String format, String text) {
    return read(format, text.getBytes(StandardCharsets.UTF_8));
  }
}
