package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only shows when files are seen together. */
final class RegisterCheckTest {

  private static final String HEAD =
      """
      format: chancery-register 1
      as_of: 2026-08-22
      actors:
        - {id: country:VAR, kind: state, name: Varonia}
      """;

  @Test
  void findsNothingWrongInAGoodRegister() {
    assertThat(RegisterCheck.problems(RegisterFiles.parse("i.yaml", InventedRegister.YAML)))
        .isEmpty();
  }

  @Test
  void allowsBothOnAHandoverDayAndAnActingHolderBeside() {
    assertThat(
            holders(
                """
                      - {person: A B, start: 2001-01-01, end: 2004-05-05, source: phoenix}
                      - {person: C D, start: 2003-01-01, end: 2003-02-02, acting: true, source: phoenix}
                      - {person: E F, start: 2004-05-05, end: 2006, source: phoenix}
                      - {person: G H, start: 2006-04, source: phoenix}
                """))
        .isEmpty();
  }

  @Test
  void refusesNamesInOtherLettersOrWithStrayBlanks() {
    assertThat(
            holders(
                """
                      - {person: Jean -Luc Arel, start: 2001, end: 2002, source: phoenix}
                      - {person: アレル, start: 2003, end: 2004, source: phoenix}
                      - {person: Smaїl Arel, start: 2005, end: 2006, source: phoenix}
                      - {person: Otto (Arel, start: 2007, end: 2008, source: phoenix}
                      - {person: "'Ana Åre-Łąž (Ʈest) III.", start: 2009, source: phoenix}
                """))
        .extracting(RegisterProblem::toString)
        .containsExactly(
            "v.yaml:11: found 'Jean -Luc Arel', expected a name without stray blanks",
            "v.yaml:12: found 'アレル', expected a name in Latin letters",
            "v.yaml:13: found 'Smaїl Arel', expected a name in Latin letters",
            "v.yaml:14: found 'Otto (Arel', expected parentheses in pairs");
  }

  @Test
  void namesTwoHoldersOfASoleOffice() {
    assertThat(
            holders(
                """
                      - {person: A B, start: 2001-01-01, end: 2004-05-06, source: phoenix}
                      - {person: C D, start: 2004-05-05, source: phoenix}
                      - {person: E F, source: phoenix, start: 2010}
                """))
        .extracting(RegisterProblem::toString)
        .containsExactly(
            "v.yaml:12: found C D beside A B as President, expected one holder at a time; the"
                + " other stands at v.yaml:11",
            "v.yaml:13: found E F beside C D as President, expected one holder at a time; the"
                + " other stands at v.yaml:12");
  }

  @Test
  void allowsManyWhereTheOfficeIsNotSole() {
    String yaml =
        HEAD
            + """
            offices:
              - office: Minister
                of: country:VAR
                role: minister
                sole: false
                holders:
                  - {person: A B, start: 2001, source: phoenix}
                  - {person: C D, start: 2001, source: phoenix}
            """;
    assertThat(RegisterCheck.problems(RegisterFiles.parse("v.yaml", yaml))).isEmpty();
  }

  @Test
  void asksForIdsWherePeopleShareAName() {
    assertThat(
            holders(
                """
                      - {person: A B, start: 2001, end: 2002, source: phoenix}
                      - {person: A B, id: 'person:a-b-2', start: 2010, source: phoenix}
                """))
        .extracting(RegisterProblem::found)
        .containsExactly("'A B' without an id of its own");
  }

  @Test
  void namesWhatIsDefinedInTwoFiles() {
    RegisterFiles files =
        RegisterFiles.parse("a.yaml", HEAD).and(RegisterFiles.parse("b.yaml", HEAD));
    assertThat(RegisterCheck.problems(files))
        .containsExactly(
            new RegisterProblem(
                "b.yaml", 4, "the actor 'country:VAR' again", "it once; it stands at a.yaml:4"));
  }

  @Test
  void listsNamesThatClash() {
    String yaml = HEAD + "  - {id: org:x, kind: party, name: The X, names: [Varonia]}\n";
    assertThat(RegisterCheck.clashes(RegisterFiles.parse("v.yaml", yaml)))
        .containsOnlyKeys("Varonia")
        .hasEntrySatisfying(
            "Varonia", ids -> assertThat(ids).containsExactly("country:VAR", "org:x"));
  }

  @Test
  void printsProblemsAndTellsByItsStatus(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("good.yaml"), HEAD);
    assertThat(print(folder)).startsWith("0 ").contains("nothing is wrong");
    Files.writeString(folder.resolve("bad.yaml"), "format: chancery-register 1\nactrs: []\n");
    assertThat(print(folder))
        .startsWith("1 ")
        .contains("bad.yaml:2: found the key 'actrs', expected 'actors'")
        .contains("2 problems.");
  }

  @Test
  void readsAllProblemsOfAllFiles(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "x: 1\n");
    Files.createDirectory(folder.resolve("deeper"));
    Files.write(
        folder.resolve("deeper").resolve("b.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
    Files.writeString(folder.resolve("notes.txt"), "no register file");
    assertThat(RegisterCheck.problems(List.of(folder)))
        .extracting(RegisterProblem::found)
        .contains("the key 'x'", "bytes that are no UTF-8");
  }

  @Test
  void namesAFolderWithoutFiles(@TempDir Path folder) throws IOException {
    assertThat(RegisterCheck.problems(List.of(folder)))
        .extracting(RegisterProblem::found)
        .containsExactly("no register file");
  }

  private static String print(Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int status;
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      status = RegisterCheck.run(List.of(folder), out);
    }
    return status + " " + bytes.toString(StandardCharsets.UTF_8);
  }

  private static List<RegisterProblem> holders(String rows) {
    String office =
        "offices:\n  - office: President\n    of: country:VAR\n    role: head_of_state\n    titles: [President]\n    holders:\n";
    return RegisterCheck.problems(RegisterFiles.parse("v.yaml", HEAD + office + rows));
  }
}
