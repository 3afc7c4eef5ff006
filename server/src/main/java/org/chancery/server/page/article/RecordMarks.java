package org.chancery.server.page.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.text.Span;
import org.chancery.formats.output.html.CodePointIndex;

/** Finds where in an article's text the evidence of its records is. */
final class RecordMarks {

  private final CodePointIndex points;
  private final List<Mark> marks = new ArrayList<>();

  private RecordMarks(String text) {
    points = new CodePointIndex(text);
  }

  /** The marks of some records of the article. */
  static List<Mark> of(String text, List<? extends JsonNode> records) {
    RecordMarks found = new RecordMarks(text);
    records.forEach(found::add);
    return found.marks;
  }

  private void add(JsonNode record) {
    String id = record.path("id").asText();
    switch (record.path("record").asText()) {
      case "statement" -> statement(id, record);
      case "position" -> all(id, record.path("evidence"), EvidenceKind.POSITION);
      default -> all(id, record.path("evidence"), EvidenceKind.EVENT);
    }
  }

  /** The whole of a statement's evidence covers the three parts that are told apart here. */
  private void statement(String id, JsonNode statement) {
    int before = marks.size();
    for (JsonNode source : statement.path("sources")) {
      one(id, source.path("span"), EvidenceKind.SPEAKER);
    }
    one(id, statement.path("cue"), EvidenceKind.CUE);
    all(id, statement.path("content"), EvidenceKind.SAID);
    if (marks.size() == before) {
      all(id, statement.path("evidence"), EvidenceKind.SAID);
    }
  }

  private void all(String id, JsonNode spans, EvidenceKind kind) {
    spans.forEach(span -> one(id, span, kind));
  }

  private void one(String id, JsonNode span, EvidenceKind kind) {
    span(span).ifPresent(place -> marks.add(new Mark(place, id, kind)));
  }

  private Optional<Span> span(JsonNode span) {
    if (!span.hasNonNull("begin") || !span.hasNonNull("end")) {
      return Optional.empty();
    }
    int begin = points.unit(span.path("begin").asInt());
    int end = points.unit(span.path("end").asInt());
    return end > begin ? Optional.of(new Span(begin, end)) : Optional.empty();
  }
}
