package org.chancery.lab.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.engine.text.Span;

/**
 * A sentence of PolNeAR coded by hand, before any output was seen. Only file names, places and
 * codes are kept, no words. Places are code points.
 *
 * @param file text file of the train split
 * @param events none for a sentence without one
 */
record CodedSentence(String file, Span place, List<Coded> events) {

  /** Two hundred sentences; what the coder makes of them was looked at, after they were coded. */
  static final String SEEN = "polnear-hand.tsv";

  /** Two hundred others that are scored only: nobody looks at what the coder makes of them. */
  static final String UNSEEN = "polnear-hand-2.tsv";

  private static final int COLUMNS = 13;

  /**
   * An event.
   *
   * @param actors places of who acts; all sides of a symmetric one
   * @param recipients to whom
   * @param sure whether the coder was
   */
  record Coded(
      String type,
      String factuality,
      boolean symmetric,
      List<Span> actors,
      List<Span> recipients,
      boolean sure) {}

  /** All of a set, in the order of its file. */
  static List<CodedSentence> bundled(String set) {
    Map<String, CodedSentence> sentences = new LinkedHashMap<>();
    List<String> lines = SentenceSet.lines(set);
    for (String row : lines.subList(1, lines.size())) {
      String[] cell = row.split("\t", -1);
      if (cell.length != COLUMNS) {
        throw new IllegalStateException(
            set + ": " + cell.length + " columns, expected " + COLUMNS + ": " + row);
      }
      CodedSentence sentence =
          sentences.computeIfAbsent(
              cell[0] + " " + cell[1],
              k -> new CodedSentence(cell[0], span(cell[1], cell[2]), new ArrayList<>()));
      if (!cell[3].equals("NONE")) {
        sentence.events().add(coded(cell));
      }
    }
    return List.copyOf(sentences.values());
  }

  private static Coded coded(String[] cell) {
    return new Coded(
        cell[3],
        cell[4],
        cell[5].equals("true"),
        spans(cell[6], cell[7]),
        spans(cell[8], cell[9]),
        cell[12].equals("high"));
  }

  private static List<Span> spans(String begins, String ends) {
    List<Span> spans = new ArrayList<>();
    String[] begin = begins.split(";");
    String[] end = ends.split(";");
    for (int i = 0; i < begin.length; i++) {
      if (!begin[i].isEmpty()) {
        spans.add(span(begin[i], end[i]));
      }
    }
    return spans;
  }

  private static Span span(String begin, String end) {
    return new Span(Integer.parseInt(begin), Integer.parseInt(end));
  }
}
