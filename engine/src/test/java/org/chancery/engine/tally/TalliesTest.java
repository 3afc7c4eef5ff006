package org.chancery.engine.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.article.When;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Coder;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Position.Stance;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.engine.tally.Tally.Outcome;
import org.chancery.engine.text.Span;
import org.chancery.register.Register;
import org.chancery.register.RegisterFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TalliesTest {

  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

  private static final Issue MORVIA =
      new Issue(
          "morvia",
          null,
          "Morvia should be admitted to the Lakes Union.",
          List.of(),
          "org:lakes-union",
          null);

  private final Tallies tallies =
      new Tallies(
          Register.of(
              RegisterFiles.parse(
                  "register.yaml",
                  """
                  format: chancery-register 1
                  as_of: 2026-01-01
                  actors:
                    - {id: "country:XKE", kind: state, name: Kestria, codes: {iso3: XKE}}
                    - {id: "country:XLE", kind: state, name: Lesk, codes: {iso3: XLE}}
                    - {id: "country:XVA", kind: state, name: Varonia, codes: {iso3: XVA}}
                    - {id: "org:lakes-union", kind: body, name: Lakes Union}
                    - {id: "org:kestrian-league", kind: party, name: Kestrian League, country: "country:XKE"}
                    - {id: "org:kestrian-diet", kind: legislature, name: Kestrian Diet, country: "country:XKE"}
                  offices:
                    - office: President of Kestria
                      of: "country:XKE"
                      role: head_of_state
                      holders:
                        - {person: Karel Brandt, start: 2010-01-01, end: 2019-12-31, source: invented}
                        - {person: Anna Voss, start: 2020-01-01, source: invented}
                  memberships:
                    - body: org:lakes-union
                      decides: {rule: unanimity, source: invented}
                      members:
                        - {actor: "country:XKE", role: member, start: 2000-01-01, source: invented}
                        - {actor: "country:XLE", role: member, start: 2000-01-01, source: invented}
                        - {actor: "country:XVA", role: member, start: 2000-01-01, source: invented}
                        - {actor: "country:XVA", role: suspended, start: 2024-01-01, end: 2024-06-15, source: invented}
                  """)));

  @Test
  void takesTheLatestPositionOnOrBeforeTheDay() {
    List<Position> positions =
        List.of(
            state("XKE", Stance.OPPOSE, MAY),
            state("XKE", Stance.SUPPORT, JUNE),
            state("XKE", Stance.OPPOSE, JULY),
            state("XLE", Stance.SUPPORT, MAY));

    Tally june = tallies.of(MORVIA, positions, JUNE);

    assertThat(june.members())
        .extracting(Tally.Member::stance)
        .containsExactly(Stance.SUPPORT, Stance.SUPPORT);
    assertThat(outcome(june)).isEqualTo(Outcome.CARRIED);
    assertThat(outcome(tallies.of(MORVIA, positions, MAY))).isEqualTo(Outcome.BLOCKED);
  }

  @Test
  void suspendedMembersDontCountAndCountAgainAfterwards() {
    List<Position> positions =
        List.of(state("XKE", Stance.SUPPORT, MAY), state("XLE", Stance.SUPPORT, MAY));

    assertThat(tallies.of(MORVIA, positions, JUNE).members()).hasSize(2);
    Tally july = tallies.of(MORVIA, positions, JULY);
    assertThat(july.members()).hasSize(3);
    assertThat(july.members().get(2).stance()).isNull();
    assertThat(outcome(july)).isEqualTo(Outcome.OPEN);
  }

  @Test
  void aPresidentSpeaksForTheStateAndAFormerOneDoesnt() {
    List<Position> positions =
        List.of(
            position(person("person:anna-voss", "XKE"), Stance.SUPPORT, MAY, "verb/support"),
            position(person("person:karel-brandt", "XKE"), Stance.OPPOSE, JUNE, "verb/oppose"));

    Tally tally = tallies.of(MORVIA, positions, JUNE);

    assertThat(tally.members().get(0).stance()).isEqualTo(Stance.SUPPORT);
    assertThat(tally.others())
        .singleElement()
        .satisfies(p -> assertThat(p.actor().who().id()).isEqualTo("person:karel-brandt"));
  }

  @Test
  void aPartySpeaksForItselfAndAParliamentOnlyDecides() {
    List<Position> positions =
        List.of(
            position(actor("org:kestrian-league", "XKE"), Stance.OPPOSE, MAY, "verb/oppose"),
            position(actor("org:kestrian-diet", "XKE"), Stance.OPPOSE, MAY, "verb/criticise"),
            position(actor("org:kestrian-diet", "XKE"), Stance.SUPPORT, JUNE, "verb/ratify"));

    assertThat(tallies.of(MORVIA, positions, MAY).members().get(0).stance()).isNull();
    assertThat(tallies.of(MORVIA, positions, JUNE).members().get(0).stance())
        .isEqualTo(Stance.SUPPORT);
  }

  @Test
  void whoHasNoNameIsAmongTheOthersByWhatTheArticleCallsThem() {
    Referent opposition = new Referent(null, null, "XKE", "XKEOPP", "OPP", null, false, "opp");
    Referent somebody = new Referent(null, null, null, null, null, null, false, "some");

    Tally tally =
        tallies.of(
            MORVIA,
            List.of(
                position(opposition, Stance.OPPOSE, MAY, "verb/oppose"),
                position(somebody, Stance.OPPOSE, MAY, "verb/oppose")),
            JUNE);

    assertThat(tally.members()).allSatisfy(member -> assertThat(member.stance()).isNull());
    assertThat(tally.others()).extracting(p -> p.actor().who()).containsExactly(opposition);
  }

  @Test
  void aParliamentWithoutANameDecidesToo() {
    Referent diet = new Referent(null, null, "XKE", "XKELEG", "LEG", null, false, "diet");

    Tally ratified =
        tallies.of(MORVIA, List.of(position(diet, Stance.SUPPORT, MAY, "verb/ratify")), JUNE);
    Tally praised =
        tallies.of(MORVIA, List.of(position(diet, Stance.SUPPORT, MAY, "verb/praise")), JUNE);

    assertThat(ratified.members().get(0).stance()).isEqualTo(Stance.SUPPORT);
    assertThat(praised.members().get(0).stance()).isNull();
  }

  @Test
  void withoutABodyThereIsNoOutcome() {
    Issue noBody = new Issue("morvia", null, "Morvia should be recognised.", List.of(), null, null);

    Tally tally = tallies.of(noBody, List.of(state("XKE", Stance.OPPOSE, MAY)), JUNE);

    assertThat(tally.verdict()).isNull();
    assertThat(tally.others()).hasSize(1);
  }

  @Test
  void theOrderOfThePositionsMakesNoDifference() {
    Position first = state("XKE", Stance.OPPOSE, MAY);
    Position second = state("XKE", Stance.SUPPORT, JUNE);

    assertThat(tallies.of(MORVIA, List.of(first, second), JUNE))
        .isEqualTo(tallies.of(MORVIA, List.of(second, first), JUNE));
  }

  private static @Nullable Outcome outcome(Tally tally) {
    return tally.verdict() == null ? null : tally.verdict().outcome();
  }

  private static Position state(String iso, Stance stance, LocalDate day) {
    return position(actor("country:" + iso, iso), stance, day, "verb/support");
  }

  private static Referent actor(String id, String iso) {
    return new Referent(id, id, iso, null, null, null, true, id);
  }

  private static Referent person(String id, String iso) {
    return new Referent(id, id, iso, null, "GOV", null, true, id);
  }

  private static Position position(Referent who, Stance stance, LocalDate day, String rule) {
    return new Position(
        "p-" + who.id() + stance + day,
        new CodedActor(who.key(), new Span(0, 1), who),
        "morvia",
        "Morvia",
        stance,
        null,
        When.published(day),
        null,
        null,
        List.of(new Span(0, 1)),
        0.8,
        new Coder("position/" + rule, "1"));
  }
}
