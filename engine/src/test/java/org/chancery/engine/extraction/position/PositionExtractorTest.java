package org.chancery.engine.extraction.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

/** What records hold besides the stance. */
class PositionExtractorTest {

  private final Reading reading = new Reading(Reading.MORVIA);

  @Test
  void pointsAtTheWordsThatCarryTheStance() {
    String text = "Kestria firmly opposes Morvia's accession to the Lakes Union.";

    assertThat(reading.of(text))
        .singleElement()
        .satisfies(
            p -> assertThat(p.evidence().get(0).of(text)).isEqualTo("opposes Morvia's accession"));
  }

  @Test
  void givesTheWordsOfTheCondition() {
    String text = "Kestria would support Morvia's accession if the border was opened, it said.";

    Span condition = Objects.requireNonNull(reading.of(text).get(0).condition());

    assertThat(condition.of(text)).isEqualTo("if the border was opened");
  }

  @Test
  void makesOneRecordOfWhatIsSaidTwice() {
    String text =
        "Kestria opposes Morvia's accession. Talks went on until Tuesday. Again"
            + " Kestria rejected Morvia's accession to the Lakes Union.";

    List<Position> kestrian =
        reading.of(text).stream().filter(p -> Reading.name(p).equals("Kestria")).toList();

    assertThat(kestrian).hasSize(1);
    assertThat(kestrian.get(0).evidence()).hasSize(2);
  }

  @Test
  void keepsAChangeOfMindApartByItsDates() {
    String text =
        "In March 2023 Kestria opposed Morvia's accession. On Monday Kestria approved Morvia's"
            + " accession.";

    assertThat(reading.stances(text))
        .containsExactlyInAnyOrder("Kestria=OPPOSE", "Kestria=SUPPORT");
    assertThat(reading.of(text).get(0).when())
        .satisfies(when -> assertThat(when.start()).isEqualTo(LocalDate.of(2023, 3, 1)));
  }

  @Test
  void namesTheStatementByWhichAPositionIsKnown() {
    List<Position> positions =
        reading.of("Boris Helm said that Kestria opposed Morvia's accession.");

    assertThat(positions)
        .singleElement()
        .satisfies(p -> assertThat(p.statement()).isNotNull())
        .satisfies(p -> assertThat(p.event()).isNull());
  }

  @Test
  void readsTheSameEveryTime() {
    String text = "Kestria and Lesk oppose Morvia's accession. Varonia backs it.";

    assertThat(reading.of(text)).isEqualTo(new Reading(Reading.MORVIA).of(text));
  }

  @Test
  void worksWithoutATitleAndWithoutOtherWords() {
    Reading dam = Reading.on("The dam on the river Iven should be built.");

    assertThat(dam.stances("Lesk opposes the dam on the Iven.")).containsExactly("Lesk=OPPOSE");
    assertThat(dam.stances("Lesk opposes the tunnel under the Iven.")).isEmpty();
  }
}
