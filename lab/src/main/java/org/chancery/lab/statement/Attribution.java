package org.chancery.lab.statement;

import java.util.List;
import org.chancery.engine.text.Span;

/**
 * One attribution, as the corpus marks it or as the engine found it. Spans are in UTF-16 units, in
 * order; a part that is missing is empty.
 *
 * @param label what made it: the corpus's label, or the engine's rule
 */
record Attribution(List<Span> source, List<Span> cue, List<Span> content, Kind kind, String label) {

  /** How much of the content stands in quotation marks. */
  enum Kind {
    DIRECT,
    MIXED,
    INDIRECT
  }

  Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** Whether the parts share a unit, or both are missing. */
  static boolean meet(List<Span> a, List<Span> b) {
    return a.isEmpty() && b.isEmpty() || shared(a, b) > 0;
  }

  /** Number of units that both cover. */
  static int shared(List<Span> a, List<Span> b) {
    int shared = 0;
    for (Span x : a) {
      for (Span y : b) {
        shared += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.begin(), y.begin()));
      }
    }
    return shared;
  }

  /** Units shared by both contents, of those that either has. */
  double contentOverlap(Attribution other) {
    int shared = shared(content, other.content);
    int all = length(content) + length(other.content) - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
