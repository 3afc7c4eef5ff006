package org.chancery.engine.storyline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.engine.extraction.PloverType.ACCUSE;
import static org.chancery.engine.extraction.PloverType.ASSAULT;
import static org.chancery.engine.extraction.PloverType.COERCE;
import static org.chancery.engine.extraction.PloverType.CONCEDE;
import static org.chancery.engine.extraction.PloverType.CONSULT;
import static org.chancery.engine.extraction.PloverType.PROTEST;
import static org.chancery.engine.extraction.PloverType.SANCTION;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.storyline.Storyline.Disagreement;
import org.chancery.engine.storyline.Storyline.MergedEvent;
import org.chancery.engine.storyline.Storyline.Report;
import org.chancery.engine.storyline.Storyline.Value;
import org.junit.jupiter.api.Test;

class EventMergerTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

  private static Reports courier() {
    return new Reports("a", "The Lesk Courier", MONDAY.plusDays(1));
  }

  private static Reports herald() {
    return new Reports("b", "The Morvia Herald", MONDAY.plusDays(1));
  }

  private static List<MergedEvent> merge(Reports... reports) {
    List<ArticleDigest> articles =
        Arrays.stream(reports).map(Reports::digest).sorted(StoryOrder.BY_DATE).toList();
    return EventMerger.merge(articles, Set.of(), Sources.of(articles, Map.of()));
  }

  @Test
  void twoReportsOfOneEventAreOneWithTheSurestShown() {
    List<MergedEvent> events =
        merge(
            courier()
                .event(
                    SANCTION,
                    "country:XVA",
                    "country:XKE",
                    MONDAY,
                    Factuality.FACT,
                    .6,
                    "Varonia froze Kestrian assets on Monday.",
                    "froze"),
            herald()
                .event(
                    SANCTION,
                    "country:XVA",
                    "country:XKE",
                    MONDAY,
                    Factuality.FACT,
                    .9,
                    "Kestrian assets were frozen by Varonia.",
                    "frozen"));
    assertThat(events)
        .containsExactly(
            new MergedEvent(
                new Report("b", "b-0"),
                List.of(new Report("a", "a-0"), new Report("b", "b-0")),
                2,
                List.of()));
  }

  @Test
  void whoActsForAStateIsRelatedToItWhenTheRestIsAlike() {
    assertThat(
            merge(
                courier()
                    .fact(
                        CONSULT,
                        "Ansel Brask",
                        "country:XKE",
                        MONDAY,
                        "Brask met the Kestrian delegation in Port Asten.",
                        "met"),
                herald()
                    .fact(
                        CONSULT,
                        "Brask",
                        "country:XKE",
                        MONDAY,
                        "In Port Asten Brask met a delegation of Kestria.",
                        "met")))
        .hasSize(1);
  }

  @Test
  void otherPartiesOrDaysAreOtherEvents() {
    assertThat(
            merge(
                courier()
                    .fact(CONSULT, "country:XVA", "country:XKE", MONDAY, "They met.", "met")
                    .fact(CONSULT, "country:XVA", "country:XMO", MONDAY, "They met.", "met"),
                herald()
                    .fact(
                        CONSULT,
                        "country:XVA",
                        "country:XKE",
                        MONDAY.minusDays(9),
                        "They met.",
                        "met")))
        .hasSize(3);
  }

  @Test
  void whoAttackedWhomIsADisagreement() {
    List<MergedEvent> events =
        merge(
            courier()
                .fact(
                    ASSAULT,
                    "the police",
                    "the demonstrators",
                    MONDAY,
                    "The police attacked demonstrators on the harbour square on Monday.",
                    "attacked"),
            herald()
                .fact(
                    ASSAULT,
                    "the demonstrators",
                    "the police",
                    MONDAY,
                    "Demonstrators attacked police on the harbour square on Monday.",
                    "attacked"));
    assertThat(events).hasSize(1);
    assertThat(events.get(0).disagreements())
        .contains(
            new Disagreement(
                "actors",
                List.of(
                    new Value("the demonstrators", List.of(new Report("b", "b-0"))),
                    new Value("the police", List.of(new Report("a", "a-0"))))));
  }

  @Test
  void accusationsOfBothSidesAreTwoEvents() {
    assertThat(
            merge(
                courier()
                    .fact(
                        ACCUSE,
                        "country:XVA",
                        "country:XKE",
                        MONDAY,
                        "Varonia accused Kestria of breaking the ceasefire.",
                        "accused"),
                herald()
                    .fact(
                        ACCUSE,
                        "country:XKE",
                        "country:XVA",
                        MONDAY,
                        "Kestria accused Varonia of breaking the ceasefire.",
                        "accused")))
        .hasSize(2);
  }

  @Test
  void theDeadAreCountedDifferently() {
    List<MergedEvent> events =
        merge(
            courier()
                .fact(
                    ASSAULT,
                    "",
                    "the people",
                    MONDAY,
                    "At least seven people were killed in Port Asten on Monday.",
                    "killed"),
            herald()
                .fact(
                    ASSAULT,
                    "the rioters",
                    "the officers",
                    MONDAY,
                    "Three persons lost their lives in Port Asten when rioters attacked.",
                    "attacked"));
    assertThat(events).hasSize(1);
    assertThat(events.get(0).disagreements())
        .contains(
            new Disagreement(
                "numbers",
                List.of(
                    new Value("3 dead", List.of(new Report("b", "b-0"))),
                    new Value("7 dead", List.of(new Report("a", "a-0"))))));
  }

  @Test
  void aDenialOfTheSameDayIsADisagreementOnFactuality() {
    List<MergedEvent> events =
        merge(
            courier()
                .fact(
                    ASSAULT,
                    "country:XVA",
                    "country:XKE",
                    MONDAY,
                    "Varonia shelled a Kestrian village.",
                    "shelled"),
            herald()
                .event(
                    ASSAULT,
                    "country:XVA",
                    "country:XKE",
                    MONDAY,
                    Factuality.DENIED,
                    .8,
                    "Varonia did not shell a Kestrian village.",
                    "shell"));
    assertThat(events).hasSize(1);
    assertThat(events.get(0).disagreements())
        .containsExactly(
            new Disagreement(
                "factuality",
                List.of(
                    new Value("denied", List.of(new Report("b", "b-0"))),
                    new Value("fact", List.of(new Report("a", "a-0"))))));
  }

  @Test
  void anEventOnAnotherDayByOneReportIsADisagreementOnWhen() {
    List<MergedEvent> events =
        merge(
            courier()
                .fact(CONSULT, "country:XVA", "country:XKE", MONDAY, "They met in Lesk.", "met"),
            herald()
                .fact(
                    CONSULT,
                    "country:XVA",
                    "country:XKE",
                    MONDAY.plusDays(1),
                    "They met in Lesk.",
                    "met"));
    assertThat(events.get(0).disagreements())
        .extracting(Disagreement::field)
        .containsExactly("when");
  }

  @Test
  void whoActForTheStatesTellTheSameInOtherWordsOfOneDay() {
    assertThat(
            merge(
                courier()
                    .fact(
                        COERCE,
                        "Ansel Brask",
                        "country:XKE",
                        MONDAY,
                        "Brask expelled 43 Kestrian diplomats on Monday.",
                        "expelled"),
                herald()
                    .fact(
                        COERCE,
                        "Brask",
                        "Kestrian diplomats of XKE",
                        MONDAY,
                        "It was Brask who sent 43 Kestrian diplomats home.",
                        "sent")))
        .hasSize(1);
  }

  @Test
  void reportsThatDifferInDayAndNumberAreOfTwoEvents() {
    assertThat(
            merge(
                courier()
                    .fact(
                        CONCEDE,
                        "country:XVA",
                        "country:XKE",
                        MONDAY,
                        "Varonia released 13 Kestrian prisoners on Monday.",
                        "released"),
                herald()
                    .fact(
                        CONCEDE,
                        "country:XVA",
                        "country:XKE",
                        MONDAY.plusDays(1),
                        "Varonia released 35 Kestrian prisoners on Tuesday.",
                        "released")))
        .hasSize(2);
  }

  @Test
  void aStrikeAndTheAnswerToItAreTwoEvents() {
    assertThat(
            merge(
                courier()
                    .fact(
                        ASSAULT,
                        "country:XVA",
                        "country:XKE",
                        MONDAY,
                        "Varonian aircraft bombed a Kestrian harbour on Monday, killing 21 people.",
                        "bombed"),
                herald()
                    .fact(
                        ASSAULT,
                        "country:XKE",
                        "country:XVA",
                        MONDAY,
                        "Kestrian aircraft bombed a Varonian harbour on Monday, killing 26 people.",
                        "bombed")))
        .hasSize(2);
  }

  @Test
  void aReportThatSaysNoDayIsOfTheWeekBeforeIt() {
    Reports late = new Reports("c", "The Lowen Times", MONDAY.plusDays(6));
    Reports early = new Reports("d", "The Lowen Post", MONDAY.minusDays(3));
    assertThat(
            merge(
                courier()
                    .fact(
                        SANCTION,
                        "country:XVA",
                        "country:XKE",
                        MONDAY,
                        "It froze assets.",
                        "froze"),
                late.fact(
                    SANCTION, "country:XVA", "country:XKE", null, "Assets were frozen.", "frozen"),
                early.fact(
                    SANCTION, "country:XVA", "country:XKE", null, "Assets were frozen.", "frozen")))
        .hasSize(2);
  }

  @Test
  void marchersWhomNobodyNamesAreTheSameCrowdOnTheSameDay() {
    assertThat(
            merge(
                courier()
                    .fact(
                        PROTEST,
                        "the people",
                        "country:XVA",
                        MONDAY,
                        "Some 8,000 people marched through Lesk on Monday.",
                        "marched"),
                herald()
                    .fact(
                        PROTEST,
                        "the demonstrators",
                        "country:XVA",
                        MONDAY,
                        "On Monday 8,000 demonstrators took to the streets of Lesk.",
                        "took")))
        .hasSize(1);
  }

  @Test
  void aReportThatSaysTooLittleKeepsNoOtherOut() {
    assertThat(
            merge(
                courier()
                    .fact(
                        ACCUSE,
                        "country:XVA",
                        "country:XKE",
                        MONDAY,
                        "Varonia accused Kestria of breaking the ceasefire.",
                        "accused"),
                new Reports("aa", "The Lowen Times", MONDAY.plusDays(1))
                    .fact(
                        ACCUSE,
                        "country:XVA",
                        "country:XKE",
                        MONDAY,
                        "Varonia blamed Kestria: the ceasefire.",
                        "blamed"),
                herald()
                    .fact(
                        ACCUSE,
                        "country:XVA",
                        "country:XKE",
                        MONDAY,
                        "Kestria is breaking its word, Varonia complained, accused of it before.",
                        "complained")))
        .hasSize(1);
  }
}
