package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.register.RegisterQuery.Answer;
import org.chancery.register.RegisterQuery.Body;
import org.chancery.register.RegisterQuery.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions as people ask them. */
final class RegisterQueryTest {

  private static final LocalDate DAY = LocalDate.parse("2014-06-01");

  private final RegisterQuery query = new RegisterQuery(InventedRegister.open());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President of Varonia",
        "president of varonia",
        "Varonian president",
        "the Varonian President",
        "Varonia's president",
        "Varonia president",
        "head of state of Varonia",
      })
  void findsTheHolderOfAnOffice(String office) {
    Answer<Entry> answer = query.who(office, DAY);
    assertThat(answer.found()).extracting(e -> e.actor().name()).containsExactly("Tomas Arel");
    assertThat(answer.found().get(0).tenures())
        .extracting(Tenure::office)
        .containsExactly("President of Varonia");
    assertThat(answer.nearMisses()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"LPC secretary general", "Secretary-General of the L.P.C.", "secretary-general"})
  void findsTheHeadOfABody(String office) {
    assertThat(query.who(office, DAY).found())
        .extracting(e -> e.actor().name())
        .containsExactly("Ban Ri-mun");
  }

  @Test
  void findsTheHolderByARoleWord() {
    assertThat(query.who("Kestrian chief diplomat", DAY).found())
        .extracting(entry -> entry.actor().name())
        .containsExactly("Mira J. al-Tessar");
  }

  @Test
  void givesAllHoldersWithoutADay() {
    assertThat(query.who("president of Varonia", null).found())
        .extracting(entry -> entry.actor().name())
        .containsExactly("Tomas Arel", "Ödön Brašk");
  }

  @Test
  void findsActorsByIdNameAndSurname() {
    for (String name : List.of("person:odon-brask", "Ödön Brašk", "odon brask", "Brask")) {
      Answer<Entry> answer = query.who(name, null);
      assertThat(answer.found())
          .as(name)
          .extracting(e -> e.actor().id())
          .containsExactly("person:odon-brask");
      assertThat(answer.found().get(0).tenures()).hasSize(1);
    }
    assertThat(query.who("odon brask", DAY).found().get(0).tenures()).isEmpty();
  }

  @Test
  void givesOnlyWhatHeldOnTheDay() {
    assertThat(query.who("Old Varonia", DAY).found()).isEmpty();
    assertThat(query.who("Old Varonia", LocalDate.parse("1985-01-01")).found()).hasSize(1);
    assertThat(query.who("Morvia", DAY).found()).isEmpty();
    assertThat(query.who("Morvia", DAY).nearMisses()).isEmpty();
  }

  @Test
  void namesNearMisses() {
    assertThat(query.who("Tomas Arell", DAY).nearMisses()).first().isEqualTo("Tomas Arel");
    assertThat(query.who("president of Varona", DAY).nearMisses())
        .first()
        .isEqualTo("President of Varonia");
    assertThat(query.members("LPD", DAY).nearMisses()).containsExactly("LPC");
    assertThat(query.show("country:VAT").nearMisses()).contains("country:VAR");
    assertThat(query.who("quite another thing altogether", DAY).nearMisses()).isEmpty();
  }

  @Test
  void listsMembersSuspendedMembersAndThePresidency() {
    for (String name : List.of("lpc", "org:lpc", "league of peaceful coasts", "L.P.C.")) {
      Body body = query.members(name, DAY).found().get(0);
      assertThat(body.members())
          .extracting(Membership::actor)
          .containsExactly("country:VAR", "country:KES");
      assertThat(body.suspended()).extracting(Membership::actor).containsExactly("country:KES");
      assertThat(body.presidencies()).extracting(Membership::actor).containsExactly("country:VAR");
      assertThat(body.rule()).contains(DecisionRule.UNANIMITY);
    }
    assertThat(query.members("lpc", null).found().get(0).members()).hasSize(3);
    assertThat(query.members("Varonia", DAY).found()).isEmpty();
  }

  @Test
  void showsOneActorWhole() {
    Entry varonia = query.show("country:VAR").found().get(0);
    assertThat(varonia.offices()).hasSize(2);
    assertThat(varonia.memberships()).hasSize(2);
    assertThat(query.show("person:tomas-arel").found().get(0).tenures()).hasSize(1);
  }
}
