package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** International bodies have members, and heads since 1990 or since they began. */
final class HeadedBodiesTest {

  private static final int FEWEST = 105;

  /** Times in which a body had no head, and why. What is merely not known doesn't stand here. */
  private static final Map<String, String> VACANT =
      Map.ofEntries(
          Map.entry("org:adb 2013-03-19 to 2013-04-27", "its president went to the Bank of Japan"),
          Map.entry("org:alliance-of-sahel-states 2023-09-16 to 2024-07-05", "a pact, no chair"),
          Map.entry("org:arab-maghreb-union 1990-01-01 to 1991-09-30", "no secretariat yet"),
          Map.entry("org:association-of-caribbean-states 1994-07-24 to 1994-12-31", "just signed"),
          Map.entry("org:bimstec 1997-06-06 to 2014-07-31", "no secretariat yet"),
          Map.entry("org:csto 1994-04-20 to 1995-12-31", "a treaty, no secretariat yet"),
          Map.entry(
              "org:east-african-community 2024-03-09 to 2024-06-06", "Kenya recalled its man"),
          Map.entry("org:g7 2006-01-01 to 2006-12-31", "Russia chaired the G8"),
          Map.entry("org:g7 2014-01-01 to 2014-03-23", "Russia chaired the G8"),
          Map.entry("org:g8 2014-03-25 to 2014-12-31", "Russia suspended, no summit"),
          Map.entry("org:guam 1997-10-10 to 2006-12-31", "no secretariat yet"),
          Map.entry("org:icc 2002-07-01 to 2003-03-10", "judges not yet elected"),
          Map.entry("org:isa 1994-11-16 to 1996-02-29", "secretary-general not yet elected"),
          Map.entry("org:mercosur 2016-07-30 to 2016-12-13", "Venezuela's turn was disputed"),
          Map.entry("org:oas 1994-06-21 to 1994-09-14", "between two secretaries-general"),
          Map.entry("org:organization-of-turkic-states 2009-10-03 to 2010-08-31", "just signed"),
          Map.entry("org:osce 1990-01-01 to 1991-06-18", "a conference, no chair yet"),
          Map.entry("org:pacific-alliance 2011-04-28 to 2012-03-04", "no presidency yet"),
          Map.entry("org:sco 2001-06-15 to 2003-05-28", "no secretariat yet"),
          Map.entry(
              "org:southern-african-customs-union 1990-01-01 to 2003-12-31", "South Africa ran it"),
          Map.entry("org:union-state 1999-12-08 to 2000-01-25", "treaty not yet in force"),
          Map.entry("org:eurasian-economic-community 2000-10-10 to 2001-09-30", "just signed"),
          Map.entry("org:ibero-american-summit 1991-07-18 to 2005-09-30", "no secretariat yet"),
          Map.entry("org:southern-african-customs-union 2014-02-01 to 2014-03-31", "between two"),
          Map.entry("org:southern-african-customs-union 2022-11-01 to 2023-01-31", "between two"),
          Map.entry("org:uemoa 2016-12-02 to 2017-04-30", "Niger and Senegal both claimed it"),
          Map.entry("org:unasur 2008-05-23 to 2010-05-03", "no secretary-general yet"),
          Map.entry("org:unasur 2010-10-28 to 2011-05-08", "Néstor Kirchner had died"),
          Map.entry("org:unasur 2017-02-01 to 2026-08-22", "members agree on nobody"),
          Map.entry("org:visegrad-group 1991-02-15 to 1999-06-30", "no presidencies yet"),
          Map.entry("org:wto 1999-05-01 to 1999-08-31", "members agreed on nobody"),
          Map.entry("org:wto 2020-09-01 to 2021-02-28", "members agreed on nobody"));

  @Test
  void bodiesHaveMembersAndAlwaysAHead() throws IOException {
    Map<String, List<Gap>> gaps = bundled().gaps();
    List<String> whole =
        gaps.entrySet().stream()
            .filter(body -> body.getValue().stream().allMatch(gap -> explained(body.getKey(), gap)))
            .map(Map.Entry::getKey)
            .toList();
    assertThat(whole)
        .hasSizeGreaterThanOrEqualTo(FEWEST)
        .contains(
            "org:un",
            "org:un-security-council",
            "org:un-general-assembly",
            "org:nato",
            "org:g7",
            "org:g20",
            "org:osce",
            "org:african-union",
            "org:ecowas",
            "org:arab-league",
            "org:asean",
            "org:opec",
            "org:oas",
            "org:iaea",
            "org:icc",
            "org:wto");
  }

  @Test
  void noVacancyIsExplainedThatIsFilled() throws IOException {
    Set<String> all = new TreeSet<>();
    bundled().gaps().forEach((id, gaps) -> gaps.forEach(gap -> all.add(id + " " + gap)));
    assertThat(all).containsAll(VACANT.keySet());
  }

  /** A presidency fills a gap between persons; a vacancy of some days is none. */
  @Test
  void aGapIsAMonthWithoutAPersonOrAPresidency(@TempDir Path folder) throws IOException {
    assertThat(
            headed(
                    folder,
                    """
                    format: chancery-register 1
                    as_of: 2020-01-01
                    actors:
                      - {id: "country:XVA", kind: state, name: Varonia}
                      - {id: "org:leskan-pact", kind: body, name: Leskan Pact, start: 1995-01-01}
                      - {id: "org:morvian-union", kind: body, name: Morvian Union}
                    offices:
                      - office: Secretary General of the Leskan Pact
                        of: org:leskan-pact
                        role: head
                        holders:
                          - {person: Tomas Arel, start: 1995, end: 1999-05-31, source: knowledge, sure: high}
                          - {person: Ilse Bram, start: 1999-06-20, end: 2001-03, source: knowledge, sure: high}
                          - {person: Jon Cade, start: 2003-01-01, source: knowledge, sure: high}
                      - office: President of the Morvian Union
                        of: org:morvian-union
                        role: head
                        holders:
                          - {person: Tomas Arel, start: 1980, source: knowledge, sure: high}
                    memberships:
                      - body: org:leskan-pact
                        members:
                          - {actor: "country:XVA", role: member, start: 1995, source: knowledge, sure: high}
                    presidencies:
                      - {body: org:leskan-pact, actor: "country:XVA", start: 2001-04-01, end: 2002-10-31, source: knowledge, sure: high}
                    """)
                .gaps())
        .hasSize(1)
        .hasEntrySatisfying(
            "org:leskan-pact",
            gaps ->
                assertThat(gaps)
                    .extracting(Gap::toString)
                    .containsExactly("2002-11-01 to 2002-12-31"));
  }

  private static boolean explained(String body, Gap gap) {
    return VACANT.containsKey(body + " " + gap);
  }

  private static HeadedBodies bundled() throws IOException {
    return of(Path.of("facts"));
  }

  private static HeadedBodies headed(Path folder, String facts) throws IOException {
    return of(Files.writeString(folder.resolve("facts.yaml"), facts));
  }

  private static HeadedBodies of(Path facts) throws IOException {
    return new HeadedBodies(
        FactsMerger.merge(Facts.NONE, RegisterFiles.read(List.of(facts)).files()));
  }
}
