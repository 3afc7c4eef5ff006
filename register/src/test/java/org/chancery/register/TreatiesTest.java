package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was bound by which treaty is known where news often asks it. */
final class TreatiesTest {

  private static final Register REGISTER = Register.bundled();

  @ParameterizedTest
  @CsvSource({
    // who left
    "org:npt, country:PRK, 2003-01-09, true",
    "org:npt, country:PRK, 2003-01-11, false",
    "org:ctbt, country:RUS, 2023-11-01, true",
    "org:ctbt, country:RUS, 2023-11-03, false",
    "org:abm-treaty, country:USA, 2002-06-12, true",
    "org:abm-treaty, country:USA, 2002-06-14, false",
    "org:kyoto-protocol, country:CAN, 2012-12-14, true",
    "org:kyoto-protocol, country:CAN, 2012-12-16, false",
    "org:convention-on-cluster-munitions, country:LTU, 2025-03-07, false",
    "org:european-convention-on-human-rights, country:RUS, 2022-09-17, false",
    "org:open-skies-treaty, country:USA, 2020-11-23, false",
    "org:cfe-treaty, country:RUS, 2023-11-08, false",
    "org:paris-agreement, country:USA, 2020-12-01, false",
    "org:paris-agreement, country:USA, 2021-03-01, true",
    "org:inf-treaty, country:USA, 2019-08-03, false",
    // who never joined
    "org:npt, country:IND, 2024-01-01, false",
    "org:npt, country:ISR, 2024-01-01, false",
    "org:npt, country:PAK, 2024-01-01, false",
    "org:npt, country:SSD, 2024-01-01, false",
    "org:unclos, country:USA, 2024-01-01, false",
    "org:convention-on-the-rights-of-the-child, country:USA, 2024-01-01, false",
    "org:convention-on-biological-diversity, country:USA, 2024-01-01, false",
    "org:tpnw, country:FRA, 2024-01-01, false",
    "org:chemical-weapons-convention, country:EGY, 2024-01-01, false",
    "org:ctbt, country:CHN, 2024-01-01, false",
    // who joined late, and who took another's place
    "org:chemical-weapons-convention, country:SYR, 2013-10-13, false",
    "org:chemical-weapons-convention, country:SYR, 2013-10-15, true",
    "org:npt, country:SUN, 1990-01-01, true",
    "org:npt, country:RUS, 1990-01-01, false",
    "org:npt, country:RUS, 1992-01-01, true",
    "org:genocide-convention, country:USA, 1988-11-24, false",
    "org:genocide-convention, country:ISR, 2024-01-01, true",
    "org:geneva-conventions, country:PSE, 2015-01-01, true",
  })
  void aPartyIsOneFromTheDayThatItJoinsToTheDayThatItLeaves(
      String treaty, String state, LocalDate day, boolean bound) {
    assertThat(parties(treaty, day).contains(state)).isEqualTo(bound);
  }

  @ParameterizedTest
  @CsvSource({
    "org:npt, 2025-01-01, 190",
    "org:chemical-weapons-convention, 2025-01-01, 193",
    "org:biological-weapons-convention, 2025-01-01, 187",
    "org:geneva-conventions, 2025-01-01, 196",
    "org:unclos, 2025-01-01, 170",
    "org:convention-on-the-rights-of-the-child, 2025-01-01, 196",
    "org:cedaw, 2025-01-01, 189",
    "org:iccpr, 2025-01-01, 174",
    "org:ctbt, 2025-01-01, 178",
    "org:montreal-protocol, 2025-01-01, 198",
    "org:convention-on-biological-diversity, 2025-01-01, 196",
    "org:european-convention-on-human-rights, 2025-01-01, 46",
    "org:north-atlantic-treaty, 2025-01-01, 32",
  })
  void aTreatyHasThePartiesThatItIsKnownToHaveHad(String treaty, LocalDate day, int number) {
    assertThat(parties(treaty, day)).hasSize(number);
  }

  @Test
  void thePartiesToTheChemicalWeaponsConventionAreTheMembersOfItsOrganisation() {
    LocalDate day = LocalDate.parse("2020-01-01");
    Set<String> members =
        REGISTER.membersOf("org:opcw").stream()
            .filter(row -> row.role() == MemberRole.MEMBER && row.period().holds(day))
            .map(Membership::actor)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(parties("org:chemical-weapons-convention", day)).isEqualTo(members);
  }

  private static Set<String> parties(String treaty, LocalDate day) {
    return REGISTER.membersOf(treaty).stream()
        .filter(row -> row.role() == MemberRole.PARTY && row.period().holds(day))
        .map(Membership::actor)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
