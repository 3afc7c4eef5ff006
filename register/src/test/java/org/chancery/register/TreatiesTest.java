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
    "org:paris-agreement, country:USA, 2026-01-26, true",
    "org:paris-agreement, country:USA, 2026-01-28, false",
    "org:new-start, country:RUS, 2026-02-04, true",
    "org:new-start, country:RUS, 2026-02-06, false",
    "org:open-skies-treaty, country:RUS, 2021-12-17, true",
    "org:open-skies-treaty, country:RUS, 2021-12-19, false",
    "org:ottawa-convention, country:FIN, 2026-01-09, true",
    "org:ottawa-convention, country:FIN, 2026-01-11, false",
    "org:ottawa-convention, country:POL, 2026-02-21, false",
    "org:rome-statute, country:BDI, 2017-10-28, false",
    "org:rome-statute, country:PHL, 2019-03-18, false",
    "org:iran-nuclear-deal, country:USA, 2018-05-09, false",
    "org:istanbul-convention, country:TUR, 2021-07-02, false",
    "org:energy-charter-treaty, country:ITA, 2016-01-02, false",
    "org:energy-charter-treaty, country:FRA, 2023-12-09, false",
    "org:minsk-agreements, country:RUS, 2022-02-21, true",
    "org:minsk-agreements, country:RUS, 2022-02-23, false",
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
    "org:basel-convention, country:USA, 2024-01-01, false",
    "org:kyoto-protocol, country:USA, 2010-01-01, false",
    "org:cites, country:PRK, 2024-01-01, false",
    "org:vienna-convention, country:SSD, 2024-01-01, false",
    "org:rome-statute, country:ISR, 2024-01-01, false",
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
    "org:genocide-convention, 2025-01-01, 153",
    "org:tpnw, 2024-01-01, 69",
    "org:tpnw, 2025-01-01, 73",
    "org:convention-on-cluster-munitions, 2025-01-01, 112",
    "org:convention-on-cluster-munitions, 2025-06-01, 111",
    "org:ottawa-convention, 2024-06-01, 164",
    "org:ottawa-convention, 2025-12-15, 166",
    "org:ottawa-convention, 2026-03-01, 161",
    "org:rome-statute, 2016-01-01, 123",
    "org:rome-statute, 2025-02-01, 125",
    "org:open-skies-treaty, 2020-11-01, 34",
    "org:open-skies-treaty, 2022-01-01, 32",
    "org:vienna-convention, 2025-01-01, 193",
    "org:cites, 2023-01-01, 184",
    "org:kyoto-protocol, 2015-01-01, 192",
    "org:istanbul-convention, 2025-01-01, 39",
    "org:paris-agreement, 2025-01-01, 195",
    "org:cptpp, 2025-01-01, 12",
  })
  void aTreatyHasThePartiesThatItIsKnownToHaveHad(String treaty, LocalDate day, int number) {
    assertThat(parties(treaty, day)).hasSize(number);
  }

  @ParameterizedTest
  @CsvSource({
    "Paris Climate Accords, org:paris-agreement",
    "Paris climate accord, org:paris-agreement",
    "Paris climate deal, org:paris-agreement",
    "Iran deal, org:iran-nuclear-deal",
    "J.C.P.O.A., org:iran-nuclear-deal",
    "2015 Iran nuclear accord, org:iran-nuclear-deal",
    "Intermediate Nuclear Forces Treaty, org:inf-treaty",
    "New START pact, org:new-start",
    "Open Skies accord, org:open-skies-treaty",
    "Minsk cease-fire, org:minsk-agreements",
    "landmine ban treaty, org:ottawa-convention",
    "ICC treaty, org:rome-statute",
    "UN Refugee Convention, org:refugee-convention",
    "Oslo Accord, org:oslo-accords",
    "EU-Mercosur free trade agreement, org:eu-mercosur-agreement",
    "U.S.M.C.A., org:usmca",
    "Kyoto climate pact, org:kyoto-protocol",
    "Vienna Convention on Consular Relations, org:vienna-convention-on-consular-relations",
    "Vienna Convention on Diplomatic Relations, org:vienna-convention",
  })
  void aTreatyIsKnownByTheNamesThatNewsGivesIt(String name, String treaty) {
    assertThat(REGISTER.match("They spoke of the " + name + " again."))
        .singleElement()
        .satisfies(
            match ->
                assertThat(match.senses())
                    .extracting(sense -> sense.actor().id())
                    .containsExactly(treaty));
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
