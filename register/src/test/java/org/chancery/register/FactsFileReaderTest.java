package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A malformed file is refused with file, line, what was found and what was expected. */
final class FactsFileReaderTest {

  private static final String HEAD = "format: chancery-register 1\nas_of: 2026-08-22\n";

  static Stream<Arguments> malformed() {
    return Stream.of(
        // The line counts from 1; the head has two.
        in(
            "actors:\n  - {id: 'country:VAR', kind: state, nmae: Varonia, name: V}",
            4,
            "'nmae'",
            "'name'"),
        in(
            "actors:\n  - {id: 'country:VAR', kind: sate, name: Varonia}",
            4,
            "'sate' for 'kind'",
            "'state'"),
        in(
            "actors:\n  - {id: 'country:VAR', name: Varonia}",
            4,
            "an actor without 'kind'",
            "'kind'"),
        in("actors:\n  - {kind: state, name: Varonia}", 4, "an actor without 'id'", "'id'"),
        in(
            "actors:\n  - {id: Varonia, kind: state, name: Varonia}",
            4,
            "'Varonia'",
            "country:ISO3"),
        in(
            "actors:\n  - {id: 'country:VAR', kind: state, name: 1984}",
            4,
            "the number '1984'",
            "quotes"),
        in(
            "actors:\n  - {id: 'country:VAR', kind: state, name: true}",
            4,
            "the truth value 'true'",
            "text"),
        in(
            "actors:\n  - {id: 'country:VAR', kind: state, name: }",
            4,
            "nothing",
            "text for 'name'"),
        in("actors:\n  - {id: 'country:VAR', kind: state, name: ' '}", 4, "empty text", "text"),
        in(
            "actors:\n  - {id: 'country:VAR', kind: state, name: [V]}",
            4,
            "a list",
            "text for 'name'"),
        in(
            "actors:\n  - {id: 'country:VAR', kind: state, name: V, name: W}",
            4,
            "'name' again",
            "once"),
        in("actors:\n  - just text", 4, "'just text'", "an actor with"),
        in("actors: none", 3, "'none'", "a list under 'actors'"),
        in(
            "actors:\n  - {id: 'country:VAR', kind: state, name: V, start: yesterday}",
            4,
            "'yesterday'",
            "a date"),
        in(
            "actors:\n  - {id: 'country:VAR', kind: state, name: V, start: 2017-02-30}",
            4,
            "'2017-02-30'",
            "a date"),
        in(
            "actors:\n  - {id: 'country:VAR', kind: state, name: V, start: 2017-5-1}",
            4,
            "'2017-5-1'",
            "a date"),
        in(
            "actors:\n  - {id: 'country:VAR', kind: state, name: V, start: 2017-01-01, end: 2016}",
            4,
            "before the start",
            "later"),
        in(
            "actors:\n  - {id: 'country:VAR', kind: state, name: V, names: [{txt: W}]}",
            4,
            "'txt'",
            "'text'"),
        in(
            "actors:\n  - {id: 'country:VAR', kind: state, name: V, codes: {iso4: X}}",
            4,
            "'iso4'",
            "'iso2'"),
        in(
            "actors:\n  - {id: 'country:VAR', kind: state, name: V, codes: {iso2: [X]}}",
            4,
            "a list",
            "a code"),
        in(
            "actors:\n  - {id: 'org:x', kind: agency, name: V, country: VAR}",
            4,
            "'VAR'",
            "country:ISO3"),
        in(
            "actors:\n  - {id: 'org:x', kind: agency, name: V}\n  - {id: 'org:x', kind: agency, name: W}",
            5,
            "'org:x' again",
            "once"),
        in("ofices: []", 3, "'ofices'", "'offices'"),
        in(
            "offices:\n  - {office: P, of: 'country:VAR', role: head_of_sate}",
            4,
            "'head_of_sate'",
            "'head_of_state'"),
        in("offices:\n  - {office: P, role: head}", 4, "an office without 'of'", "'of'"),
        in(
            "offices:\n  - {office: P, of: 'country:VAR', role: head, sole: maybe}",
            4,
            "'maybe'",
            "true or false"),
        in(
            "offices:\n  - {office: P, of: 'country:VAR', role: head}\n  - {office: P, of: 'country:VAR', role: head}",
            5,
            "'P' again",
            "line 4"),
        in(
            "offices:\n  - office: P\n    of: country:VAR\n    role: head\n    holders:\n      - {person: A B, start: 2001}",
            8,
            "without 'source'",
            "'source'"),
        in(
            "offices:\n  - office: P\n    of: country:VAR\n    role: head\n    holders:\n      - {person: A B, source: knowledge}",
            8,
            "knowledge without 'sure'",
            "high, medium or low"),
        in(
            "offices:\n  - office: P\n    of: country:VAR\n    role: head\n    holders:\n      - {person: A B, source: knowledge, sure: quite}",
            8,
            "'quite'",
            "high, medium or low"),
        in(
            "offices:\n  - office: P\n    of: country:VAR\n    role: head\n    holders:\n      - {person: A B, source: 'A Book', sure: low}",
            8,
            "'A Book'",
            "a data set"),
        in(
            "offices:\n  - office: P\n    of: country:VAR\n    role: head\n    holders:\n      - {person: '???', source: 'phoenix'}",
            8,
            "'???'",
            "a name with letters"),
        in(
            "offices:\n  - office: P\n    of: country:VAR\n    role: head\n    holders:\n      - {person: A B, source: phoenix, as_of: 2020}",
            8,
            "'2020'",
            "a day"),
        in(
            "memberships:\n  - {body: 'org:lpc', members: [{actor: 'country:VAR', role: memeber, source: phoenix}]}",
            4,
            "'memeber'",
            "'member'"),
        in(
            "memberships:\n  - {body: 'org:lpc', members: [{actor: 'country:VAR', role: presidency, source: phoenix}]}",
            4,
            "'presidency'",
            "under 'presidencies'"),
        in(
            "memberships:\n  - {body: 'org:lpc', decides: {rule: unanimous, source: phoenix}}",
            4,
            "'unanimous'",
            "unanimity"),
        in(
            "presidencies:\n  - {body: 'org:lpc', source: phoenix}",
            4,
            "without 'actor'",
            "'actor'"),
        in("roles:\n  - {word: envoy, kind: persn}", 4, "'persn'", "'person'"),
        in("places:\n  - {name: Lesk, kind: city, latitude: north}", 4, "'north'", "a number"),
        in(
            "places:\n  - {name: Lesk, kind: city, latitude: 91, longitude: 0}",
            4,
            "91.0 degrees",
            "between"));
  }

  private static Arguments in(String body, int line, String found, String expected) {
    return Arguments.of(body, line, found, expected);
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void namesFileLineFoundAndExpected(String body, int line, String found, String expected) {
    RegisterFormatException thrown = refused(HEAD + body + "\n");
    assertThat(thrown.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo("own.yaml");
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.found()).contains(found);
              assertThat(problem.expected()).contains(expected);
            });
    assertThat(thrown).hasMessageContaining("own.yaml:" + line + ": found ");
  }

  @Test
  void namesAllProblemsAtOnce() {
    RegisterFormatException thrown =
        refused(
            HEAD
                + """
                actors:
                  - {id: country:VAR, kind: sate, nmae: Varonia}
                offices:
                  - {office: President, of: country:VAR, role: king, sole: maybe}
                """);
    assertThat(thrown.problems()).hasSize(5);
  }

  @Test
  void refusesAnotherFormat() {
    assertThat(refused("format: chancery-register 2\nas_of: 2026-08-22\n").problems())
        .containsExactly(
            new RegisterProblem(
                "own.yaml", 1, "the format 'chancery-register 2'", "'chancery-register 1'"));
  }

  @Test
  void asksForFormatAndDay() {
    assertThat(refused("actors: []\n").problems())
        .extracting(RegisterProblem::found)
        .containsExactly("a register file without 'format'", "a register file without 'as_of'");
  }

  @Test
  void refusesWhatIsNoYaml() {
    assertThat(refused(HEAD + "actors: [\n  - {").problems())
        .allSatisfy(problem -> assertThat(problem.expected()).isEqualTo("YAML"));
    assertThatThrownBy(() -> FactsFileReader.read("own.yaml", "\u0000"))
        .isInstanceOf(RegisterFormatException.class);
  }

  @Test
  void standsDeepNestingAndAByteOrderMark() {
    assertThat(refused(HEAD + "actors: " + "[".repeat(200_000)).problems()).isNotEmpty();
    assertThat(FactsFileReader.read("own.yaml", "\uFEFF" + HEAD).actors()).isEmpty();
  }

  @Test
  void standsAnAliasThatHoldsItself() {
    assertThat(refused(HEAD + "actors: &a\n  - *a\n").problems()).isNotEmpty();
  }

  @Test
  void refusesAnEmptyFileAndAListAtTheTop() {
    assertThat(refused("").problems().get(0).found()).isEqualTo("an empty file");
    assertThat(refused("- a\n").problems().get(0).found()).isEqualTo("a list");
  }

  @Test
  void refusesReferencesToNowhereWithTheNearestId() {
    String yaml =
        HEAD
            + """
            actors:
              - {id: country:VAR, kind: state, name: Varonia}
            offices:
              - {office: President, of: country:VAN, role: head_of_state}
            """;
    RegisterFormatException thrown =
        catchThrowableOfType(
            RegisterFormatException.class,
            () -> Register.of(RegisterFiles.parse("own.yaml", yaml)));
    assertThat(thrown.problems())
        .containsExactly(
            new RegisterProblem(
                "own.yaml", 6, "'country:VAN'", "the id of an actor; the nearest is country:VAR"));
  }

  @Test
  void refusesACityTableWithAMissingField() {
    assertThatThrownBy(() -> CityTable.read("cities.tsv", "# name\nLesk\tVAR\t5\t1.5\t2.5\n"))
        .isInstanceOf(RegisterFormatException.class)
        .hasMessageContaining("cities.tsv:2: found 5 fields, expected six");
  }

  @Test
  void readsACityTableWithEitherLineEnd() {
    assertThat(CityTable.read("cities.tsv", "Lesk\tVAR\t5\t1.5\t2.5\t9\r\n").places()).hasSize(1);
  }

  @Test
  void takesAWellFormedFile() {
    FactsFile file = FactsFileReader.read("invented.yaml", InventedRegister.YAML);
    assertThat(file.actors()).hasSize(7);
    assertThat(file.holders()).hasSize(5);
    assertThat(file.memberships()).hasSize(5);
    assertThat(file.holders().get(1).line()).isEqualTo(53);
    assertThat(List.of(file.rules(), file.roles(), file.places())).doesNotContain(List.of());
  }

  private static RegisterFormatException refused(String yaml) {
    RegisterFormatException thrown =
        catchThrowableOfType(
            RegisterFormatException.class, () -> FactsFileReader.read("own.yaml", yaml));
    assertThat(thrown).isNotNull();
    return thrown;
  }
}
