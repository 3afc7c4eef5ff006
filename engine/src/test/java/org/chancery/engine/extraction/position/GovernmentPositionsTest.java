package org.chancery.engine.extraction.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Position.Stance;
import org.chancery.engine.tally.Tallies;
import org.chancery.engine.tally.Tally;
import org.chancery.engine.tally.Tally.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Through whom a member of a body takes a position, from the words to the tally. */
class GovernmentPositionsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

  private final Reading reading = new Reading(Reading.MORVIA);
  private final Tallies tallies = new Tallies(reading.register());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kestria opposes Morvia's accession to the Lakes Union.",
        "Halmic opposes Morvia's accession to the Lakes Union.",
        "President Anna Voss opposes Morvia's accession to the Lakes Union.",
        "Kestria's president opposes Morvia's accession to the Lakes Union.",
        "The Kestrian government opposes Morvia's accession to the Lakes Union.",
        "The Kestrian foreign minister, Ilja Brask, opposes Morvia's accession to the Lakes Union.",
        "Kestria's foreign ministry said Morvia should not be admitted to the Lakes Union.",
        "A spokesman for President Anna Voss said Morvia should not be admitted to the union.",
        "Kestria's parliament rejected Morvia's accession to the Lakes Union.",
        "Kestria vetoed Morvia's accession to the Lakes Union."
      })
  void theGovernmentSpeaksForTheMember(String text) {
    assertThat(kestria(text).stance()).as(text).isEqualTo(Stance.OPPOSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Former President Karel Brandt opposes Morvia's accession to the Lakes Union.",
        "Karel Brandt, the former Kestrian president, opposes Morvia's accession to the union.",
        "The Kestrian opposition rejected Morvia's accession to the Lakes Union.",
        "The Kestrian League opposes Morvia's accession to the Lakes Union.",
        "Kestrian opposition leader Tomas Relk said Morvia must not be admitted to the union.",
        "Kestria's parliament criticised Morvia's accession to the Lakes Union.",
        "Kestrian farmers oppose Morvia's accession to the Lakes Union."
      })
  void othersSpeakForThemselves(String text) {
    Tally tally = tally(text);

    assertThat(kestria(text).stance()).as(text).isNull();
    assertThat(tally.others()).as(text).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kestria, Lesk and Varonia support Morvia's accession to the Lakes Union. | CARRIED",
        "Kestria and Lesk support Morvia's accession to the Lakes Union. | OPEN",
        "Kestria and Lesk support Morvia's accession, which Varonia opposes. | BLOCKED",
        "Kestria would support Morvia's accession to the Lakes Union if the border opened. | OPEN"
      })
  void theOutcomeFollowsFromWhatEachMemberSaid(String text, Outcome outcome) {
    assertThat(Objects.requireNonNull(tally(text).verdict()).outcome()).isEqualTo(outcome);
  }

  @Test
  void aChangeOfMindCountsFromItsDay() {
    String text =
        "In March 2023 Kestria opposed Morvia's accession. On May 6, 2024 Kestria approved Morvia's"
            + " accession.";
    List<Position> positions = reading.of(text);

    assertThat(stance(tallies.of(Reading.MORVIA, positions, LocalDate.of(2023, 6, 1))))
        .isEqualTo(Stance.OPPOSE);
    assertThat(stance(tallies.of(Reading.MORVIA, positions, DAY))).isEqualTo(Stance.SUPPORT);
  }

  private Tally tally(String text) {
    return tallies.of(Reading.MORVIA, reading.of(text), DAY);
  }

  private Tally.Member kestria(String text) {
    return tally(text).members().get(0);
  }

  private static @Nullable Stance stance(Tally tally) {
    return tally.members().get(0).stance();
  }
}
