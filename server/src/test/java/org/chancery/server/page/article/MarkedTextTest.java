package org.chancery.server.page.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
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
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  private record Marked(String text, List<Mark> marks) {}

  @Provide
  Arbitrary<Marked> marked() {
    Arbitrary<String> texts =
        Arbitraries.strings().withChars("ab .\n\r\u00e9\ud83d\udd4a\u2028").ofMaxLength(60);
    return texts.flatMap(
        text -> {
          Arbitrary<Integer> places = Arbitraries.integers().between(0, text.length() + 2);
          Arbitrary<Mark> marks =
              Combinators.combine(
                      places,
                      places,
                      Arbitraries.integers().between(1, 5),
                      Arbitraries.of(EvidenceKind.class))
                  .as(
                      (one, other, record, kind) ->
                          new Mark(
                              new Span(Math.min(one, other), Math.max(one, other)),
                              "r" + record,
                              kind));
          return marks.list().ofMaxSize(12).map(list -> new Marked(text, list));
        });
  }

  private static String joined(List<List<Piece>> paragraphs) {
    return paragraphs.stream().flatMap(List::stream).map(Piece::text).collect(Collectors.joining());
  }

  @Property
  void allPiecesJoinedAreTheText(@ForAll("marked") Marked marked) {
    assertThat(joined(MarkedText.paragraphs(marked.text(), marked.marks())))
        .isEqualTo(marked.text());
  }

  @Property
  void thePiecesOfARecordAreItsEvidence(@ForAll("marked") Marked marked) {
    List<List<Piece>> paragraphs = MarkedText.paragraphs(marked.text(), marked.marks());
    for (String record : List.of("r1", "r2", "r3", "r4", "r5")) {
      StringBuilder expected = new StringBuilder();
      for (int i = 0; i < marked.text().length(); i++) {
        int place = i;
        boolean covered =
            marked.marks().stream()
                .anyMatch(
                    mark ->
                        mark.record().equals(record)
                            && mark.span().end() <= marked.text().length()
                            && mark.span().contains(place));
        if (covered) {
          expected.append(marked.text().charAt(i));
        }
      }
      String shown =
          paragraphs.stream()
              .flatMap(List::stream)
              .filter(piece -> piece.records().contains(record))
              .map(Piece::text)
              .collect(Collectors.joining());
      assertThat(shown).isEqualTo(expected.toString());
    }
  }

  @Property
  void aRecordBeginsOnce(@ForAll("marked") Marked marked) {
    List<String> begins = new ArrayList<>();
    MarkedText.paragraphs(marked.text(), marked.marks())
        .forEach(pieces -> pieces.forEach(piece -> begins.addAll(piece.begins())));
    assertThat(begins).doesNotHaveDuplicates();
  }

  @Test
  void overlappingEvidenceIsCutWhereItBeginsAndEnds() {
    String text = "Varonia warned that Kestria would leave.\n\nNobody left.";
    List<Mark> marks =
        List.of(
            new Mark(new Span(8, 14), "event", EvidenceKind.EVENT),
            new Mark(new Span(8, 14), "statement", EvidenceKind.CUE),
            new Mark(new Span(0, 7), "statement", EvidenceKind.SPEAKER),
            new Mark(new Span(15, 39), "statement", EvidenceKind.SAID),
            new Mark(new Span(20, 39), "position", EvidenceKind.POSITION));

    List<List<Piece>> paragraphs = MarkedText.paragraphs(text, marks);

    assertThat(paragraphs).hasSize(2);
    assertThat(paragraphs.get(0))
        .extracting(Piece::text)
        .containsExactly("Varonia", " ", "warned", " ", "that ", "Kestria would leave", ".\n\n");
    assertThat(paragraphs.get(0).get(2).records()).containsExactly("event", "statement");
    assertThat(paragraphs.get(0).get(2).begins()).containsExactly("event");
    assertThat(paragraphs.get(0).get(5).styles()).isEqualTo("is-said is-position");
    assertThat(paragraphs.get(0).get(5).records())
        .as("the shortest evidence is meant first")
        .containsExactly("position", "statement");
  }

  @Test
  void recordsCountCodePointsAndTextHasUnits() throws Exception {
    String text = "\ud83d\udd4a\ud83d\udd4a Varonia yields";
    JsonNode event =
        new ObjectMapper()
            .readTree(
                "{\"record\":\"event\",\"id\":\"e\",\"evidence\":[{\"begin\":11,\"end\":17}]}");

    List<Mark> marks = RecordMarks.of(text, List.of(event));

    assertThat(marks).singleElement().extracting(mark -> mark.span().of(text)).isEqualTo("yields");
  }

  @Test
  void aStatementWithoutPartsIsMarkedAsAWhole() throws Exception {
    JsonNode statement =
        new ObjectMapper()
            .readTree(
                "{\"record\":\"statement\",\"id\":\"s\",\"evidence\":[{\"begin\":0,\"end\":4}]}");

    assertThat(RecordMarks.of("Yes, said Lesk.", List.of(statement)))
        .singleElement()
        .extracting(Mark::kind)
        .isEqualTo(EvidenceKind.SAID);
  }

  @Test
  void manyMarksInManyParagraphsAreSweptOnce() {
    String text = "x y\n".repeat(300_000);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      marks.add(new Mark(new Span(i * 40, i * 40 + 3), "e" + i, EvidenceKind.EVENT));
    }
    List<List<Piece>> paragraphs =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> MarkedText.paragraphs(text, marks));
    assertThat(paragraphs).hasSize(300_000);
    assertThat(paragraphs.get(10).get(0).records()).containsExactly("e1");
    assertThat(paragraphs.get(11).get(0).records()).isEmpty();
  }
}
