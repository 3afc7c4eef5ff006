package org.chancery.formats.output.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.chancery.engine.text.Span;
import org.chancery.formats.output.html.EvidenceSegments.Mark;
import org.chancery.formats.output.html.EvidenceSegments.Segment;

/**
 * The text of one article with the evidence of its records marked. Each stretch leads to the card
 * of the shortest evidence that covers it and names all. Confined to one thread; {@link #paragraph}
 * is called in the order of the text.
 */
final class MarkedText {

  private static final Template SEGMENT = Template.of("segment.html");
  private static final Template LINE = Template.of("line.html");
  private static final Template PLACE = Template.of("place.html");

  /** The order in which the lines of several kinds lie below each other. */
  private static final List<String> KINDS = List.of("position", "statement", "event");

  private final String text;
  private final int article;
  private final List<JsonNode> records;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<Integer> placed = new HashSet<>();

  /**
   * @param records of the article; the first is the article's own
   */
  MarkedText(int article, List<? extends JsonNode> records) {
    this.text = records.get(0).path("text").asText("");
    this.article = article;
    this.records = List.copyOf(records);
    CodePointIndex points = new CodePointIndex(text);
    for (int i = 1; i < records.size(); i++) {
      for (JsonNode span : records.get(i).path("evidence")) {
        int begin = points.unit(span.path("begin").asInt());
        int end = points.unit(span.path("end").asInt());
        marks.add(new Mark(new Span(begin, Math.max(begin, end)), i));
      }
    }
    marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::record));
  }

  /** A paragraph as it is to be shown. */
  Markup paragraph(Span paragraph) {
    List<Markup> parts = new ArrayList<>();
    for (Segment segment : EvidenceSegments.of(paragraph, marks)) {
      parts.add(segment(segment));
    }
    return Markup.join(parts);
  }

  /** Whether evidence of the record was in a paragraph so far. */
  boolean isPlaced(int record) {
    return placed.contains(record);
  }

  /** The place that the link from a record's card leads to. */
  static Markup place(int article, int record) {
    return PLACE.fill(Map.of("anchor", Markup.text(Anchors.evidence(article, record))));
  }

  private Markup segment(Segment segment) {
    Markup words = Markup.text(segment.span().of(text));
    if (segment.marks().isEmpty()) {
      return words;
    }
    List<Integer> first = new ArrayList<>();
    StringJoiner covering = new StringJoiner(" ");
    for (Mark mark : segment.marks()) {
      if (placed.add(mark.record())) {
        first.add(mark.record());
      }
      covering.add(Anchors.record(article, mark.record()));
    }
    int target = target(segment, first);
    return SEGMENT.fill(
        Map.of(
            "places", places(first),
            "anchor", Markup.text(Anchors.record(article, target)),
            "records", Markup.text(covering.toString()),
            "tab", Markup.text(first.isEmpty() ? "-1" : "0"),
            "words", lines(segment, words)));
  }

  /** The shortest of those that begin here, else of all that cover the segment. */
  private static int target(Segment segment, List<Integer> first) {
    return segment.marks().stream()
        .filter(mark -> first.isEmpty() || first.contains(mark.record()))
        .min(Comparator.comparingInt(mark -> mark.span().length()))
        .orElseThrow()
        .record();
  }

  private Markup places(List<Integer> first) {
    return Markup.join(first.stream().map(record -> place(article, record)).toList());
  }

  private Markup lines(Segment segment, Markup words) {
    Set<String> kinds = new HashSet<>();
    segment.marks().forEach(m -> kinds.add(records.get(m.record()).path("record").asText()));
    Markup lines = words;
    for (String kind : KINDS) {
      if (kinds.contains(kind)) {
        lines = LINE.fill(Map.of("kind", Markup.text(kind), "words", lines));
      }
    }
    return lines;
  }
}
