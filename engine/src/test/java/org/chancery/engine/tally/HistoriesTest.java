package org.chancery.engine.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.engine.actor.Referent;
import org.chancery.engine.article.When;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Coder;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.Position.Stance;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.engine.text.Span;
import org.chancery.register.Actor;
import org.chancery.register.Register;
import org.chancery.register.RegisterFiles;
import org.junit.jupiter.api.Test;

class HistoriesTest {

  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

  private static final Issue MORVIA =
      new Issue("morvia", null, "Morvia should be admitted.", List.of(), "org:lakes-union", null);

  private final Register register =
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
                - {id: "country:XMO", kind: state, name: Morvia, codes: {iso3: XMO}}
                - {id: "org:lakes-union", kind: body, name: Lakes Union}
              memberships:
                - body: org:lakes-union
                  decides: {rule: unanimity, source: invented}
                  members:
                    - {actor: "country:XKE", role: member, start: 2000-01-01, source: invented}
                    - {actor: "country:XLE", role: member, start: 2000-01-01, source: invented}
                    - {actor: "country:XVA", role: member, start: 2000-01-01, source: invented}
                    - {actor: "country:XVA", role: suspended, start: 2024-01-01, end: 2024-06-15, source: invented}
              """));

  private final Histories histories = new Histories(register);

  @Test
  void tellsWhoTurnedFromWhatToWhat() {
    History history =
        histories.of(
            MORVIA,
            List.of(
                position("XKE", Stance.SUPPORT, JULY),
                position("XKE", Stance.CONDITIONAL, MAY),
                position("XLE", Stance.OPPOSE, JUNE)));

    assertThat(history.turns()).hasSize(3);
    History.Turn last = history.turns().get(2);
    assertThat(last.day()).isEqualTo(JULY);
    assertThat(last.member()).extracting(Actor::id).isEqualTo("country:XKE");
    assertThat(last.before()).extracting(Position::stance).isEqualTo(Stance.CONDITIONAL);
    assertThat(last.after().stance()).isEqualTo(Stance.SUPPORT);
  }

  @Test
  void sayingTheSameAgainIsNoTurn() {
    History history =
        histories.of(
            MORVIA,
            List.of(position("XKE", Stance.OPPOSE, MAY), position("XKE", Stance.OPPOSE, JUNE)));

    assertThat(history.turns()).hasSize(1);
    assertThat(history.counts()).hasSize(1);
    assertThat(history.counts().get(0).silent()).isEqualTo(1);
  }

  @Test
  void membershipChangesTheCountsAndNobodysMind() {
    History history =
        histories.of(
            MORVIA,
            List.of(position("XVA", Stance.SUPPORT, MAY), position("XVA", Stance.SUPPORT, JULY)));

    assertThat(history.turns()).hasSize(1);
    assertThat(history.turns().get(0).member()).isNull();
    assertThat(history.counts())
        .extracting(History.Count::day)
        .containsExactly(MAY, LocalDate.of(2024, 6, 16));
    assertThat(history.counts().get(1).members()).isEqualTo(Map.of(Stance.SUPPORT, 1));
  }

  @Test
  void othersTurnToo() {
    History history = histories.of(MORVIA, List.of(position("XMO", Stance.SUPPORT, MAY)));

    assertThat(history.turns()).hasSize(1);
    assertThat(history.turns().get(0).member()).isNull();
    assertThat(history.counts().get(0).members()).isEmpty();
  }

  @Test
  void withoutPositionsThereIsNoHistory() {
    assertThat(histories.of(MORVIA, List.of())).isEqualTo(new History(List.of(), List.of()));
  }

  @Test
  void agreesWithTheTallyOfEachDay() {
    Tallies tallies = new Tallies(register);
    Random chance = new Random(7);
    for (int run = 0; run < 50; run++) {
      List<Position> positions = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String who = List.of("XKE", "XLE", "XVA", "XMO").get(chance.nextInt(4));
        Stance stance = Stance.values()[chance.nextInt(4)];
        positions.add(position(who, stance, MAY.plusDays(chance.nextInt(60))));
      }
      for (History.Count count : histories.of(MORVIA, positions).counts()) {
        Map<Stance, Integer> expected = new EnumMap<>(Stance.class);
        int silent = 0;
        for (Tally.Member member : tallies.of(MORVIA, positions, count.day()).members()) {
          Stance stance = member.stance();
          if (stance == null) {
            silent++;
          } else {
            expected.merge(stance, 1, Integer::sum);
          }
        }
        assertThat(count).isEqualTo(new History.Count(count.day(), expected, silent));
      }
    }
  }

  private static Position position(String iso, Stance stance, LocalDate day) {
    String id = "country:" + iso;
    return new Position(
        "p-" + iso + stance + day,
        new CodedActor(iso, new Span(0, 1), new Referent(id, id, iso, null, null, null, true, id)),
        "morvia",
        "Morvia",
        stance,
        null,
        When.published(day),
        null,
        null,
        List.of(new Span(0, 1)),
        0.8,
        new Coder("verb/support", "1"));
  }
}
