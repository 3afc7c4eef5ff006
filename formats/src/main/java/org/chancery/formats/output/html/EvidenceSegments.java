package org.chancery.formats.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.chancery.engine.text.Span;

/** Cuts a stretch of text where evidence begins or ends, so that overlapping spans can be shown. */
final class EvidenceSegments {

  /**
   * A span that a record rests on.
   *
   * @param record number of the record in its article
   */
  record Mark(Span span, int record) {}

  /**
   * A stretch that the same marks cover throughout.
   *
   * @param marks those that cover it, in the order given; none for bare text
   */
  record Segment(Span span, List<Mark> marks) {}

  private EvidenceSegments() {}

  /** The segments of {@code range}, in order, without gaps. Marks may lie anywhere. */
  static List<Segment> of(Span range, List<Mark> marks) {
    List<Mark> inside =
        marks.stream()
            .filter(mark -> mark.span().length() > 0 && mark.span().overlaps(range))
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(range.begin(), range.end()));
    for (Mark mark : inside) {
      cuts.add(Math.max(range.begin(), mark.span().begin()));
      cuts.add(Math.min(range.end(), mark.span().end()));
    }
    List<Segment> segments = new ArrayList<>();
    int begin = range.begin();
    for (int cut : cuts.tailSet(begin, false)) {
      Span span = new Span(begin, cut);
      segments.add(
          new Segment(span, inside.stream().filter(m -> m.span().contains(span)).toList()));
      begin = cut;
    }
    return segments;
  }
}
