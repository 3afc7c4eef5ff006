package org.chancery.formats.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.engine.text.Span;
import org.chancery.formats.output.html.EvidenceSegments.Mark;
import org.chancery.formats.output.html.EvidenceSegments.Segment;
import org.junit.jupiter.api.Test;

class EvidenceSegmentsTest {

  @Test
  void nestedAndOverlappingEvidenceIsCutWhereItBeginsAndEnds() {
    List<Mark> marks =
        List.of(
            new Mark(new Span(0, 10), 1),
            new Mark(new Span(2, 5), 2),
            new Mark(new Span(4, 14), 3),
            new Mark(new Span(7, 7), 4));

    List<Segment> segments = EvidenceSegments.of(new Span(0, 20), marks);

    assertThat(segments.stream().map(EvidenceSegmentsTest::shown))
        .containsExactly("0-2:1", "2-4:12", "4-5:123", "5-10:13", "10-14:3", "14-20:");
  }

  private static String shown(Segment segment) {
    return segment.span().begin()
        + "-"
        + segment.span().end()
        + ":"
        + segment.marks().stream().map(m -> "" + m.record()).collect(Collectors.joining());
  }

  @Property
  void segmentsTileTheRangeAndEachUnitHasTheMarksThatCoverIt(
      @ForAll("spans") Span range, @ForAll("marks") List<Mark> marks) {
    List<Segment> segments = EvidenceSegments.of(range, marks);

    int at = range.begin();
    for (Segment segment : segments) {
      assertThat(segment.span().begin()).isEqualTo(at);
      assertThat(segment.span().length()).isPositive();
      at = segment.span().end();
      for (int unit = segment.span().begin(); unit < at; unit++) {
        int here = unit;
        assertThat(segment.marks())
            .containsExactlyElementsOf(
                marks.stream().filter(m -> m.span().contains(here)).toList());
      }
    }
    assertThat(at).isEqualTo(range.end());
  }

  @Property
  void codePointsBecomeUnits(@ForAll("texts") String text) {
    CodePointIndex index = new CodePointIndex(text);
    int count = text.codePointCount(0, text.length());
    for (int i = 0; i <= count; i++) {
      assertThat(index.unit(i)).isEqualTo(text.offsetByCodePoints(0, i));
    }
    assertThat(index.unit(count + 7)).isEqualTo(text.length());
    assertThat(index.unit(-1)).isZero();
  }

  @Provide
  Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40), Arbitraries.integers().between(0, 25))
        .as((begin, length) -> new Span(begin, begin + length));
  }

  @Provide
  Arbitrary<List<Mark>> marks() {
    return spans()
        .list()
        .ofMaxSize(8)
        .map(
            spans -> {
              List<Mark> marks = new ArrayList<>();
              spans.forEach(span -> marks.add(new Mark(span, marks.size() + 1)));
              return marks;
            });
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "é", "🕊", "👩‍🚀", " ", "中")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }
}
