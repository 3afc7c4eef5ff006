package org.chancery.engine.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.PloverType;
import org.junit.jupiter.api.Test;

/** How sure an event is, by the circumstances in which it was found. */
class ConfidenceTableTest {

  private static final String ATTACK = "Rebels shelled a Kestrian barracks on Monday.";

  private final List<Circumstances> seen = new ArrayList<>();

  @Test
  void linesAddUpToTheLogarithmOfTheOdds() {
    ConfidenceTable table =
        ConfidenceTable.read(
            List.of("format: chancery-confidence 1", "1.500 always", "-0.500 type ASSAULT"));
    assertThat(table.of(circumstances(ATTACK))).isEqualTo(.73);
  }

  @Test
  void circumstancesWithoutALineCountForNothing() {
    ConfidenceTable table = ConfidenceTable.read(List.of("format: chancery-confidence 1"));
    assertThat(table.of(circumstances(ATTACK))).isEqualTo(.5);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    List<String> lines = ConfidenceTable.lines(Map.of("always", 2.0, "type ASSAULT", -1.25));
    assertThat(lines)
        .containsExactly("format: chancery-confidence 1", "2.000 always", "-1.250 type ASSAULT");
    assertThat(ConfidenceTable.read(lines).of(circumstances(ATTACK))).isEqualTo(.68);
  }

  @Test
  void aFileOfAnotherKindOrAFaultyLineIsRefused() {
    assertThatThrownBy(() -> ConfidenceTable.read(List.of("format: chancery-frames 1")))
        .hasMessageContaining("chancery-confidence 1");
    assertThatThrownBy(
            () -> ConfidenceTable.read(List.of("format: chancery-confidence 1", "often always")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("confidence.txt:2")
        .hasMessageContaining("often always");
  }

  @Test
  void noWordAndNoPartyCounts() {
    Circumstances one = circumstances("Kestria bombed Varonia.");
    Circumstances other = circumstances("Varonia shelled Kestria.");
    assertThat(one.values().keySet()).isEqualTo(other.values().keySet());
    assertThat(one.values().keySet()).noneMatch(name -> name.toLowerCase().contains("kestria"));
    assertThat(one.type()).isEqualTo(PloverType.ASSAULT);
    assertThat(one.trigger().begin()).isEqualTo("Kestria ".length());
  }

  @Test
  void wordsInQuotesAreToldFromOthers() {
    assertThat(circumstances("\"Kestria shelled Varonia,\" the envoy said.").values())
        .containsKey("in quotes, more");
    assertThat(circumstances("Kestria shelled Varonia.").values()).containsKey("out of quotes");
  }

  @Test
  void aPlainDeedIsSurerThanOneInPassing() {
    ConfidenceTable table = ConfidenceTable.bundled();
    double plain = table.of(circumstances("Kestria shelled Varonia on Monday."));
    double passing =
        table.of(
            circumstances(
                "The harvest was late, said the miller, who blamed the winter, the mice and the men"
                    + " who, as the old song has it, had shelled Kestria from the hills."));
    assertThat(plain).isGreaterThan(.7);
    assertThat(passing).isLessThan(plain);
  }

  @Test
  void whatIsHardlyEverRightIsLeftOutUnlessItWasNotDone() {
    double least = ActBars.CHOSEN.least();
    String half = "Russia protested.";
    assertThat(told(half, how -> least - .01)).isEmpty();
    assertThat(told(half, how -> least))
        .singleElement()
        .satisfies(event -> assertThat(event.confidence()).isEqualTo(least));
    assertThat(told("Russia invaded Georgia.", how -> least - .01)).isEmpty();
    assertThat(told("Russia did not invade Georgia.", how -> least - .01)).hasSize(1);
  }

  private Circumstances circumstances(String text) {
    seen.clear();
    told(
        text,
        how -> {
          seen.add(how);
          return 1;
        });
    return seen.get(0);
  }

  private static List<Event> told(String text, EventConfidence confidence) {
    return MarkedSentence.of(text)
        .told(new EventExtractor(Lexicon.bundled(), ActModel.bundled(), confidence));
  }
}
