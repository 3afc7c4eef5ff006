package org.chancery.engine.extraction.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several issues that share their words a side is taken on. */
class CompetingIssuesTest {

  private static Issue issue(String id, String title, String proposal, String... also) {
    return new Issue(id, title, proposal, List.of(also), null, null);
  }

  private static final Reading TREATY =
      new Reading(
          List.of(
              issue(
                  "kept",
                  "The nuclear accord with Morvia",
                  "The nuclear accord with Morvia should be upheld."),
              issue(
                  "left",
                  "Kestria's withdrawal from the nuclear accord",
                  "Kestria should withdraw from the nuclear accord with Morvia."),
              issue(
                  "revived",
                  "Revival of the nuclear accord",
                  "Kestria and Morvia should return to the nuclear accord.",
                  "revive the nuclear accord with Morvia")));

  private static final Reading UNION =
      new Reading(
          List.of(
              issue(
                  "morvia",
                  "Morvia's accession to the Lakes Union",
                  "Morvia should become a member of the Lakes Union."),
              issue(
                  "lesk",
                  "Lesk's accession to the Lakes Union",
                  "Lesk should become a member of the Lakes Union."),
              issue(
                  "varonia",
                  "Varonia's accession to the Lakes Union",
                  "Varonia should become a member of the Lakes Union.",
                  "accession talks with Varonia")));

  private static final Reading TARIFFS =
      new Reading(
          issue(
              "tariffs",
              "Kestrian tariffs on steel",
              "Kestria should impose tariffs on Leskan steel."));

  private static List<String> read(Reading reading, String text) {
    return reading.of(text).stream()
        .map(p -> p.issueId() + ": " + Reading.name(p) + "=" + p.stance())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Varonia welcomed the nuclear accord with Morvia.                       | kept: Varonia=SUPPORT
          Varonia supports a Kestrian withdrawal from the nuclear accord with Morvia. | left: Varonia=SUPPORT
          """)
  void whoSpeaksOfAThingDoesNotMeanItsEndOrItsReturn(String text, String expected) {
    assertThat(read(TREATY, text)).containsExactly(expected);
  }

  @Test
  void aThingIsMeantWithoutTheWordsThatNamedIt() {
    String text =
        "Kestria and Morvia signed a nuclear accord on Monday. The talks had lasted for weeks."
            + " Nobody spoke of a date. Varonia welcomed the accord.";

    assertThat(read(TREATY, text)).contains("kept: Varonia=SUPPORT");
  }

  @Test
  void anotherThingOfTheKindIsNotMeant() {
    String text = "Kestria and Lesk signed a fishing accord. Varonia welcomed the fishing accord.";

    assertThat(read(TREATY, text)).isEmpty();
  }

  @Test
  void whoJoinsTakesASideOnItselfAlone() {
    assertThat(
            read(UNION, "Morvia and Lesk applied for membership. Morvia joined the Lakes Union."))
        .contains("morvia: Morvia=SUPPORT")
        .doesNotContain("lesk: Morvia=SUPPORT");
  }

  @Test
  void onlyWhoIsACandidateIsTakenIn() {
    String text =
        "Morvia applied for membership of the Lakes Union after a war in Varonia. Anna Voss, the"
            + " president of Kestria, opposed the application.";

    assertThat(read(UNION, text))
        .contains("morvia: Anna Voss=OPPOSE")
        .doesNotContain("varonia: Anna Voss=OPPOSE");
  }

  @Test
  void theStateThatActsIsNearerThanTheOther() {
    String text =
        "Morvia and Lesk applied for membership of the Lakes Union. The Leskan parliament had"
            + " approved the application.";

    assertThat(read(UNION, text)).noneMatch(p -> p.startsWith("morvia: Les"));
  }

  @Test
  void aVoteIsOnWhatItsSentenceSpeaksOf() {
    String text =
        "Morvia and Lesk applied for membership. No date was set for a vote on Lesk's accession."
            + " Anna Voss welcomed the vote and said that Morvia's accession was right.";

    assertThat(read(UNION, text))
        .contains("morvia: Anna Voss=SUPPORT")
        .doesNotContain("lesk: Anna Voss=SUPPORT");
  }

  @Test
  void talksAboutOtherThingsAreNoAccessionTalks() {
    assertThat(read(UNION, "Anna Voss had asked for the talks with Varonia in Tolmar.")).isEmpty();
  }

  @Test
  void aDeedIsThatOfWhoShouldDoIt() {
    assertThat(read(TARIFFS, "Kestria imposed tariffs on Leskan steel on Monday."))
        .containsExactly("tariffs: Kestria=SUPPORT");
    assertThat(read(TARIFFS, "Lesk imposed tariffs on steel from Kestria in answer.")).isEmpty();
    assertThat(read(TARIFFS, "Kestria imposed tariffs on steel from Lesk and Varonia."))
        .containsExactly("tariffs: Kestria=SUPPORT");
  }

  @Test
  void aPronounThatNobodyKnowsIsNobody() {
    assertThat(read(UNION, "They oppose Morvia's accession to the Lakes Union.")).isEmpty();
  }
}
