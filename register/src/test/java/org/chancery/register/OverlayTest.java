package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a user's own files override, and what they add: the table in docs/formats/register.md. */
final class OverlayTest {

  private static final String HEAD = "format: chancery-register 1\nas_of: 2024-01-01\n";

  private static final String BASE =
      HEAD
          + """
          actors:
            - {id: country:XVA, kind: state, name: Varonia, names: [Old Varonia], demonyms: [Varonian]}
            - {id: org:pact, kind: body, name: Leskan Pact}
          offices:
            - office: President of Varonia
              of: country:XVA
              role: head_of_state
              titles: [President]
              holders:
                - {person: Ilse Bram, start: 2019-05-01, source: knowledge, sure: high}
          memberships:
            - body: org:pact
              decides: {rule: unanimity, source: knowledge, sure: high}
              members:
                - {actor: country:XVA, role: member, start: 2001-01-01, source: knowledge, sure: high}
          places:
            - {name: Lisk, names: [Lysk], kind: city, country: country:XVA, latitude: 10, longitude: 10}
          """;

  private static final String CITIES =
      """
      Lysk\tXVA\t900000\t10.1\t10.1\t77
      Lysk\tXVA\t40000\t30\t30\t78
      """;

  private static Register with(String sections) {
    RegisterFiles base =
        RegisterFiles.parse("base.yaml", BASE).and(RegisterFiles.cities("cities.tsv", CITIES));
    return Register.of(base).with(RegisterFiles.parse("own.yaml", HEAD + sections));
  }

  @Test
  void anActorIsReplacedWhole() {
    Register register =
        with("actors:\n  - {id: country:XVA, kind: state, name: Varonia, demonyms: [Varonish]}\n");
    assertThat(register.named("Varonish")).hasSize(1);
    assertThat(register.named("Varonian")).isEmpty();
    assertThat(register.named("Old Varonia")).isEmpty();
  }

  @Test
  void aHolderOfTheSameStartIsReplacedAndOthersAreAdded() {
    Register register =
        with(
            """
            offices:
              - office: President of Varonia
                of: country:XVA
                role: head_of_state
                holders:
                  - {person: Ilse Bram, start: 2019-05-01, end: 2024-02-02, source: knowledge, sure: low}
                  - {person: Tomas Arel, start: 2024-02-02, source: knowledge, sure: low}
            """);
    List<Tenure> tenures = register.officesOf("country:XVA");
    assertThat(tenures)
        .extracting(Tenure::person)
        .containsExactly("person:ilse-bram", "person:tomas-arel");
    assertThat(tenures.get(0).period().holds(LocalDate.parse("2024-03-01"))).isFalse();
    assertThat(register.titles(tenures.get(1))).containsExactly("President");
  }

  @Test
  void aMemberOfTheSameRoleAndStartIsReplacedAndTheRuleHolds() {
    Register register =
        with(
            """
            memberships:
              - body: org:pact
                decides: {rule: two_thirds, source: knowledge, sure: low}
                members:
                  - {actor: country:XVA, role: member, start: 2001-01-01, end: 2023, source: knowledge, sure: low}
                  - {actor: country:XVA, role: observer, start: 2023, source: knowledge, sure: low}
            """);
    assertThat(register.membersOf("org:pact"))
        .extracting(Membership::role)
        .containsExactly(MemberRole.MEMBER, MemberRole.OBSERVER);
    assertThat(register.membersOf("org:pact").get(0).period().end()).isNotNull();
    assertThat(register.ruleOf("org:pact").map(Enum::name)).contains("TWO_THIRDS");
  }

  @Test
  void aCityOfTheFilesAbsorbsTheTablesRowNearIt() {
    Register register = with("actors:\n  - {id: org:own, kind: company, name: Own Works}\n");
    assertThat(register.places("Lisk"))
        .extracting(Place::name, Place::population, Place::geonamesId)
        .containsExactly(tuple("Lisk", 900000L, 77L));
    assertThat(register.places("Lysk"))
        .extracting(Place::geonamesId)
        .containsExactlyInAnyOrder(77L, 78L);
  }

  @Test
  void anErrorLeavesNothingHalfLoaded() {
    assertThatThrownBy(
            () -> with("offices:\n  - {office: X, of: country:XVV, role: head, holders: []}\n"))
        .isInstanceOf(RegisterFormatException.class)
        .hasMessageContaining("own.yaml:4")
        .hasMessageContaining("country:XVA");
  }
}
