package org.chancery.formats.exchange.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.chancery.formats.exchange.delimited.LineSource;
import org.chancery.formats.exchange.delimited.TextLine;
import org.chancery.formats.exchange.flow.ImportProblem;
import org.chancery.formats.exchange.flow.ImportSink;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.flow.Losses;
import org.chancery.formats.exchange.flow.RecordImporter;

/** Reads records from JSON Lines as {@code read} and {@code export} write them. */
public final class JsonLinesImporter implements RecordImporter {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @Override
  public Losses read(String source, InputStream in, ImportSink sink) throws IOException {
    LineSource lines = new LineSource(in);
    for (TextLine line = lines.next(); line != null; line = lines.next()) {
      if (line.tooLong()) {
        sink.problem(
            problem(source, line, "a line of at most " + LineSource.MAX_LINE + " bytes", "more"));
      } else if (!line.content().isBlank()) {
        record(source, line, sink);
      }
    }
    return new LossCount("jsonl").losses();
  }

  private static void record(String source, TextLine line, ImportSink sink) throws IOException {
    JsonNode value;
    try {
      value = MAPPER.readTree(line.content());
    } catch (JsonProcessingException e) {
      String reason = e.getOriginalMessage().lines().findFirst().orElse("");
      sink.problem(problem(source, line, "one record as a JSON object", "damaged JSON: " + reason));
      return;
    }
    if (!(value instanceof ObjectNode record)) {
      String found = value.getNodeType().name().toLowerCase(Locale.ROOT);
      sink.problem(problem(source, line, "one record as a JSON object", found));
      return;
    }
    Optional<RecordCheck.Fault> fault = RecordCheck.of(record);
    if (fault.isPresent()) {
      sink.problem(problem(source, line, fault.get().expected(), fault.get().found()));
    } else {
      sink.record(record);
    }
  }

  private static ImportProblem problem(
      String source, TextLine line, String expected, String found) {
    return new ImportProblem(source, line.number(), expected, found);
  }
}
