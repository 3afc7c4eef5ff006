package org.chancery.server.page.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cuts the surroundings of a record out of its article, with its parts marked. Stateless. */
public final class Excerpt {

  /** How far around the record paragraphs are shown whole, in UTF-16 units. */
  private static final int REACH = 700;

  private Excerpt() {}

  /** A paragraph. */
  public record Paragraph(List<Piece> pieces) {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A piece of text.
   *
   * @param kinds what is marked there, parted by spaces; empty for nothing
   */
  public record Piece(String text, String kinds) {}

  private record Mark(int begin, int end, String kind) {}

  /** The paragraphs around a record. */
  static List<Paragraph> of(JsonNode record, String text) {
    List<Mark> marks = marks(record, text);
    int first = text.length();
    int last = 0;
    for (Mark mark : marks) {
      if (mark.kind().equals("evidence")) {
        first = Math.min(first, mark.begin());
        last = Math.max(last, mark.end());
      }
    }
    if (first > last) {
      first = 0;
      last = 0;
    }
    int from = first <= REACH ? 0 : text.lastIndexOf('\n', first - REACH) + 1;
    int to = text.indexOf('\n', Math.min(text.length(), last + REACH));
    return paragraphs(text, from, to < 0 ? text.length() : to, marks);
  }

  private static List<Paragraph> paragraphs(String text, int from, int to, List<Mark> marks) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int begin = from;
    while (begin < to) {
      int line = text.indexOf('\n', begin);
      int end = line < 0 || line > to ? to : line;
      if (!text.substring(begin, end).isBlank()) {
        paragraphs.add(new Paragraph(pieces(text, begin, end, marks)));
      }
      begin = end + 1;
    }
    return paragraphs;
  }

  private static List<Piece> pieces(String text, int begin, int end, List<Mark> marks) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(begin, end));
    for (Mark mark : marks) {
      edges.add(Math.min(end, Math.max(begin, mark.begin())));
      edges.add(Math.min(end, Math.max(begin, mark.end())));
    }
    List<Piece> pieces = new ArrayList<>();
    int at = begin;
    for (int edge : edges) {
      if (edge > at) {
        TreeMap<String, Boolean> kinds = new TreeMap<>();
        for (Mark mark : marks) {
          if (mark.begin() <= at && edge <= mark.end()) {
            kinds.put("is-" + mark.kind(), true);
          }
        }
        pieces.add(new Piece(text.substring(at, edge), String.join(" ", kinds.keySet())));
        at = edge;
      }
    }
    return pieces;
  }

  private static List<Mark> marks(JsonNode record, String text) {
    List<Mark> marks = new ArrayList<>();
    record.path("evidence").forEach(span -> add(marks, span, "evidence", text));
    record.path("content").forEach(span -> add(marks, span, "content", text));
    add(marks, record.path("cue"), "cue", text);
    add(marks, record.path("condition"), "condition", text);
    add(marks, record.path("actor").path("span"), "acting", text);
    for (String role : List.of("actors", "sources")) {
      record.path(role).forEach(actor -> add(marks, actor.path("span"), "acting", text));
    }
    for (String role : List.of("recipients", "addressees")) {
      record.path(role).forEach(actor -> add(marks, actor.path("span"), "receiving", text));
    }
    return marks;
  }

  private static void add(List<Mark> marks, JsonNode span, String kind, String text) {
    int begin = span.path("begin").asInt(-1);
    int end = span.path("end").asInt(-1);
    if (begin >= 0 && end > begin && end <= text.codePointCount(0, text.length())) {
      marks.add(new Mark(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end), kind));
    }
  }
}
