package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a register made of files answers. */
final class RegisterTest {

  private static final LocalDate DAY = LocalDate.parse("2014-06-01");

  private final Register register = InventedRegister.open();

  @Test
  void findsNamesDemonymsCapitalsAndSeatsInText() {
    String text =
        "Varonia's Tomas Arel met the Kestrian minister Mira al-Tessar in Lesk; the Grey Palace "
            + "and the LPC kept silent. Ships sailed the South Varonia Sea.";
    assertThat(register.match(text))
        .extracting(match -> text.substring(match.begin(), match.end()) + " " + words(match))
        .containsExactly(
            "Varonia NAME country:VAR",
            "Tomas Arel NAME person:tomas-arel",
            "Kestrian DEMONYM country:KES",
            "Mira al-Tessar NAME person:mira-j-al-tessar",
            "Lesk CAPITAL country:VAR",
            "Grey Palace SEAT country:VAR",
            "LPC NAME org:lpc");
  }

  @Test
  void findsPeopleInTheirUsualSpellings() {
    for (String spelling :
        List.of(
            "Mira Tessar",
            "Mira el-Tessar",
            "Mira J. al-Tessar",
            "Mira al Tessar",
            "MIRA AL-TESSAR")) {
      assertThat(register.match(spelling)).as(spelling).hasSize(1);
    }
    for (String spelling : List.of("H.R. Quill", "H. R. Quill", "HR Quill", "H R Quill")) {
      assertThat(register.match(spelling)).as(spelling).hasSize(1);
    }
    for (String spelling : List.of("Ödön Brašk", "Odon Brask", "Oedoen Brask")) {
      assertThat(register.match(spelling)).as(spelling).hasSize(1);
    }
    assertThat(register.match("Ban Ri Mun")).hasSize(1);
  }

  @Test
  void leavesTheArticleOutButAsksForItBeforeAOneWordName() {
    assertThat(begins("the Kestrian Union, the Herald", "Kestrian Union")).isEqualTo(4);
    assertThat(begins("and the Herald", "Herald")).isEqualTo(8);
    assertThat(register.match("a Herald")).isEmpty();
  }

  @Test
  void takesNamesInAnyCaseWhenAsked() {
    assertThat(register.named("lpc")).extracting(s -> s.actor().id()).containsExactly("org:lpc");
    assertThat(register.named("VARONIANS"))
        .extracting(NameSense::kind)
        .containsExactly(NameSense.Kind.DEMONYM);
    assertThat(register.named("the Kestrian Union")).hasSize(1);
    assertThat(register.named("LPD")).isEmpty();
  }

  @Test
  void knowsWhoHeldWhatOnADay() {
    assertThat(register.holders("country:VAR", OfficeRole.HEAD_OF_STATE, DAY))
        .extracting(Tenure::person)
        .containsExactly("person:tomas-arel");
    assertThat(
            register.holders(
                "country:VAR", OfficeRole.HEAD_OF_STATE, LocalDate.parse("2015-05-14")))
        .extracting(Tenure::person)
        .containsExactly("person:tomas-arel", "person:odon-brask");
    Tenure quill = register.tenuresOf("person:h-r-quill").get(0);
    assertThat(quill.asOf()).isEqualTo(LocalDate.parse("2020-01-31"));
    assertThat(quill.period().start()).isEqualTo(PartialDate.parse("2016-03"));
    assertThat(register.titles(quill)).containsExactly("Foreign Minister");
    assertThat(register.tenuresOf("person:ban-ri-mun").get(0).acting()).isTrue();
    assertThat(register.tenuresOf("person:nobody")).isEmpty();
  }

  @Test
  void makesAnActorOfEveryHolder() {
    Actor quill = register.actor("person:h-r-quill").orElseThrow();
    assertThat(quill.kind()).isEqualTo(ActorKind.PERSON);
    assertThat(quill.name()).isEqualTo("H.R. Quill");
    assertThat(quill.country()).isEqualTo("country:KES");
    assertThat(register.actor("person:tomas-arel").orElseThrow().country())
        .isEqualTo("country:VAR");
    assertThat(register.actor("person:ban-ri-mun").orElseThrow().country()).isNull();
    assertThat(register.actors()).extracting(Actor::id).isSorted().hasSize(11);
  }

  @Test
  void knowsMembersSuspensionsPresidenciesAndRules() {
    assertThat(register.membersOf("org:lpc").stream().filter(row -> row.period().holds(DAY)))
        .extracting(row -> row.actor() + " " + row.role())
        .containsExactly(
            "country:VAR MEMBER",
            "country:KES MEMBER",
            "country:VAR PRESIDENCY",
            "country:KES SUSPENDED");
    assertThat(register.membershipsOf("country:MOR")).hasSize(1);
    assertThat(register.ruleOf("org:lpc")).contains(DecisionRule.UNANIMITY);
    assertThat(register.ruleOf("country:VAR")).isEmpty();
  }

  @Test
  void showsTheNameOfADay() {
    Actor varonia = register.actor("country:VAR").orElseThrow();
    assertThat(varonia.nameOn(LocalDate.parse("1980-01-01"))).isEqualTo("Old Varonia");
    assertThat(varonia.nameOn(DAY)).isEqualTo("Varonia");
    assertThat(varonia.nameOn(null)).isEqualTo("Varonia");
    assertThat(varonia.codes()).containsEntry("cow", "901").containsEntry("iso2", "VR");
  }

  @Test
  void knowsRoleWordsInAnyCaseSingularAndPlural() {
    assertThat(register.role("Prime Ministers").orElseThrow().role())
        .isEqualTo(OfficeRole.HEAD_OF_GOVERNMENT);
    assertThat(register.role("prime-minister")).isPresent();
    assertThat(register.role("police").orElseThrow().group()).isTrue();
    assertThat(register.role("Gen.")).isEqualTo(register.role("gen")).isPresent();
    assertThat(register.role("lamplighter")).isEmpty();
  }

  @Test
  void knowsPlacesTheLargestFirst() {
    assertThat(register.places("lesk"))
        .extracting(Place::country)
        .containsExactly("country:VAR", "country:KES");
    Place largest = register.places("Lesk").get(0);
    assertThat(largest.latitude()).isEqualTo(51.5);
    assertThat(largest.longitude()).isEqualTo(-0.25);
    assertThat(largest.geonamesId()).isEqualTo(77);
    assertThat(register.places("Lesk").get(1).latitude()).isNull();
    assertThat(register.places("Varonian Bight"))
        .extracting(Place::name)
        .containsExactly("South Varonia Sea");
    assertThat(register.places("Varonia")).isEmpty();
  }

  @Test
  void findsAOneWordNameBehindItsTitleButNotWhereItIsAFirstNameToo() {
    String yaml =
        """
        format: chancery-register 1
        as_of: 2026-08-22
        actors:
          - {id: country:VAR, kind: state, name: Varonia}
        offices:
          - office: King of Varonia
            of: country:VAR
            role: monarch
            titles: [King, His Majesty King]
            holders:
              - {person: Tomas, start: 1990, end: 1995, source: phoenix}
              - {person: Ossian, start: 1996, source: phoenix}
          - office: Regent of Varonia
            of: country:VAR
            role: other
            holders:
              - {person: Tomas Brask, start: 1995, end: 1996, source: phoenix}
        """;
    Register own = Register.of(RegisterFiles.parse("own.yaml", yaml));
    assertThat(own.match("Tomas slept; King Tomas and Ossian ruled."))
        .extracting(NameMatch::begin)
        .containsExactly(13, 28);
    assertThat(new RegisterQuery(own).who("Tomas", null).found())
        .extracting(entry -> entry.actor().id())
        .containsExactly("person:tomas");
  }

  @Test
  void prefersTheLargerStateWhereNothingElseTells() {
    String head = "format: chancery-register 1\nas_of: 2026-08-22\n";
    String actors =
        "actors:\n"
            + "  - {id: country:AAA, kind: state, name: Anvaria, seats: [Red House]}\n"
            + "  - {id: country:ZZZ, kind: state, name: Zoria, seats: [Red House]}\n";
    Register own =
        Register.of(
            RegisterFiles.parse("a.yaml", head + actors)
                .and(
                    RegisterFiles.cities(
                        "cities.tsv", "An\tAAA\t20000\t1\t1\t1\nZo\tZZZ\t9000000\t2\t2\t2\n")));
    assertThat(own.named("Red House"))
        .extracting(sense -> sense.actor().id())
        .containsExactly("country:ZZZ", "country:AAA");
  }

  @Test
  void makesOnePlaceOfACityInTheFilesAndInTheTable() {
    String head = "format: chancery-register 1\nas_of: 2026-08-22\n";
    String actors =
        "actors:\n"
            + "  - {id: country:VAR, kind: state, name: Varonia}\n"
            + "  - {id: country:KES, kind: state, name: Kestria}\n";
    String places =
        "places:\n"
            + "  - {name: Orvin, names: [Orwin], kind: city, disputed: [country:VAR, country:KES],"
            + " latitude: 10.1, longitude: 20.2}\n"
            + "  - {name: Tessar, kind: region, country: country:VAR}\n";
    RegisterFiles files =
        RegisterFiles.parse("a.yaml", head + actors + places)
            .and(
                RegisterFiles.cities(
                    "cities.tsv",
                    "Orwin\tVAR\t300000\t10.0\t20.0\t5\n"
                        + "Orvin\tKES\t30000\t50.0\t20.0\t6\n"
                        + "Tessar\tKES\t40000\t50.0\t21.0\t7\n"));
    Register own = Register.of(files);
    assertThat(own.places("Orwin")).isEqualTo(own.places("Orvin").subList(0, 1));
    Place orvin = own.places("Orwin").get(0);
    assertThat(orvin.country()).isNull();
    assertThat(orvin.disputed()).containsExactly("country:VAR", "country:KES");
    assertThat(orvin.population()).isEqualTo(300_000);
    assertThat(orvin.geonamesId()).isEqualTo(5);
    assertThat(own.places("Tessar")).extracting(Place::kind).containsExactly("region", "city");
  }

  @Test
  void ranksStatesBodiesHighOfficeAndTheRest() {
    Register ambiguous =
        register.with(
            RegisterFiles.parse(
                "more.yaml",
                """
                format: chancery-register 1
                as_of: 2026-08-22
                actors:
                  - {id: org:a-firm, kind: company, name: Mirel}
                  - {id: person:late-mirel, kind: person, name: Late Mirel, names: [Mirel]}
                  - {id: person:early-mirel, kind: person, name: Early Mirel, names: [Mirel]}
                  - {id: org:a-body, kind: body, name: Mirel}
                  - {id: country:MIR, kind: state, name: Mirel}
                  - {id: country:OLD, kind: state, name: Mirel, end: 1990}
                offices:
                  - office: King of Varonia
                    of: country:VAR
                    role: monarch
                    holders:
                      - {person: Early Mirel, start: 1990, end: 1995, source: phoenix}
                      - {person: Late Mirel, start: 1995, end: 1999, source: phoenix}
                """));
    assertThat(ambiguous.named("Mirel"))
        .extracting(sense -> sense.actor().id())
        .containsExactly(
            "country:MIR",
            "country:OLD",
            "org:a-body",
            "person:late-mirel",
            "person:early-mirel",
            "org:a-firm");
  }

  @Test
  void addsAndOverridesByFilesLaidOverIt() {
    Register own =
        register.with(
            RegisterFiles.parse(
                "own.yaml",
                """
                format: chancery-register 1
                as_of: 2026-09-30
                actors:
                  - {id: org:orlan-works, kind: company, name: Orlan Works, country: country:KES}
                  - {id: org:lpc, kind: body, name: Peaceful Coasts}
                offices:
                  - office: President of Varonia
                    of: country:VAR
                    role: head_of_state
                    holders:
                      - {person: Ödön Brašk, start: 2015-05-14, end: 2026-09-01, source: phoenix}
                      - {person: Ines Orlo, start: 2026-09-01, source: phoenix}
                memberships:
                  - body: org:lpc
                    decides: {rule: two_thirds, source: phoenix}
                """));
    assertThat(own.match("Orlan Works, Ines Orlo and Peaceful Coasts")).hasSize(3);
    assertThat(own.match("the Coastal League")).isEmpty();
    assertThat(own.officesOf("country:VAR"))
        .extracting(Tenure::person)
        .containsExactly("person:tomas-arel", "person:odon-brask", "person:ines-orlo");
    assertThat(own.holders("country:VAR", OfficeRole.HEAD_OF_STATE, LocalDate.parse("2026-09-02")))
        .extracting(Tenure::person)
        .containsExactly("person:ines-orlo");
    assertThat(own.titles(own.tenuresOf("person:ines-orlo").get(0))).containsExactly("President");
    assertThat(own.ruleOf("org:lpc")).contains(DecisionRule.TWO_THIRDS);
    assertThat(own.membersOf("org:lpc")).isEqualTo(register.membersOf("org:lpc"));
    assertThat(own.places("Lesk")).isEqualTo(register.places("Lesk"));
    assertThat(own.role("police")).isEqualTo(register.role("police"));
    assertThat(register.match("Orlan Works")).isEmpty();
  }

  @Test
  void losesNothingInAnEmptyOverlay() {
    Register same =
        register.with(
            RegisterFiles.parse("e.yaml", "format: chancery-register 1\nas_of: 2026-01-01\n"));
    assertThat(List.copyOf(same.actors())).isEqualTo(List.copyOf(register.actors()));
    for (Actor actor : register.actors()) {
      assertThat(same.tenuresOf(actor.id())).isEqualTo(register.tenuresOf(actor.id()));
      assertThat(same.officesOf(actor.id())).isEqualTo(register.officesOf(actor.id()));
      assertThat(same.membersOf(actor.id())).isEqualTo(register.membersOf(actor.id()));
    }
  }

  private int begins(String text, String name) {
    return register.match(text).stream()
        .filter(match -> text.substring(match.begin(), match.end()).equals(name))
        .mapToInt(NameMatch::begin)
        .findFirst()
        .orElse(-1);
  }

  private static String words(NameMatch match) {
    NameSense best = match.senses().get(0);
    return best.kind() + " " + best.actor().id();
  }
}
