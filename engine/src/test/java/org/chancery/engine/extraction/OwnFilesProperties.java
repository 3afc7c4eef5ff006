package org.chancery.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.engine.extraction.event.Lexicon;
import org.chancery.engine.extraction.event.LexiconException;
import org.chancery.engine.extraction.position.IssuesFile;
import org.chancery.engine.extraction.position.IssuesFormatException;
import org.chancery.register.Register;
import org.chancery.register.RegisterFiles;
import org.chancery.register.RegisterFormatException;
import org.junit.jupiter.api.Assertions;

/**
 * Files that users write (issues, register, lexicon), damaged at random: read, or refused with the
 * file's name and a line, and never anything else.
 */
class OwnFilesProperties {

  private static final String LEXICON =
      """
      format: chancery-lexicon 1
      type: THREATEN
      @sword: sabre, saber

      # comment
      A rattle @sword at R :: 130 - {military}
        [A Varonia] rattled sabres at [R Kestria].
        ! [A Varonia] rattled the gate that [R Kestria] had closed.
      """;

  /** Pieces that have made readers of such files stumble. */
  private static final List<String> PIECES =
      List.of(
          "",
          "\n",
          "\t",
          ":",
          ": ",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "|",
          "!",
          "!!java.lang.Runtime ",
          "&a [",
          "*a",
          "&a [*a, *a]",
          "\"",
          "'",
          "#",
          "---\n",
          "...\n",
          "? ",
          "<<: *a",
          "\u0000",
          "\ud800",
          "\ufeff",
          "\u2028",
          "\u202e",
          "e\u0301",
          "9999-99-99",
          "-1",
          "1e999",
          "null",
          "~",
          "A",
          "R!",
          "…",
          "=",
          "  ",
          "[".repeat(200),
          "x".repeat(5000));

  /** A change of a text: so much is cut out at a place, and a piece put there. */
  private record Damage(double place, int cut, String piece) {
    String to(String text) {
      int at = (int) (place * text.length());
      return text.substring(0, at) + piece + text.substring(Math.min(text.length(), at + cut));
    }
  }

  @Provide
  Arbitrary<List<Damage>> damages() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 30),
            Arbitraries.of(PIECES))
        .as(Damage::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static String damaged(String text, List<Damage> damages) {
    String result = text;
    for (Damage damage : damages) {
      result = damage.to(result);
    }
    return result;
  }

  private static String example(String name) throws IOException {
    return Files.readString(Path.of("../docs/examples", name));
  }

  @Property(tries = 400)
  void anIssuesFileIsReadOrRefused(@ForAll("damages") List<Damage> damages) throws IOException {
    try {
      IssuesFile.parse("own.yaml", damaged(example("issues.yaml"), damages));
    } catch (IssuesFormatException refused) {
      assertThat(refused.getMessage()).contains("own.yaml");
    }
  }

  @Property(tries = 400)
  void aRegisterFileIsReadOrRefused(@ForAll("damages") List<Damage> damages) throws IOException {
    try {
      Register.of(RegisterFiles.parse("own.yaml", damaged(example("register.yaml"), damages)));
    } catch (RegisterFormatException refused) {
      assertThat(refused.getMessage()).contains("own.yaml");
    }
  }

  @Example
  void theLexiconFileIsReadWhereNothingIsDamaged() {
    List<String> lines = LEXICON.lines().toList();
    assertThat(Lexicon.bundled().with(List.of(new Lexicon.Source("own.txt", lines)))).isNotNull();
  }

  @Property(tries = 150)
  void aLexiconFileIsReadOrRefused(@ForAll("damages") List<Damage> damages) {
    List<String> lines = damaged(LEXICON, damages).lines().toList();
    try {
      Lexicon.bundled().with(List.of(new Lexicon.Source("own.txt", lines)));
    } catch (LexiconException refused) {
      assertThat(refused.getMessage()).contains("own.txt");
    }
  }

  /** Of the longest that a user would ever write by mistake: another file's bytes, say. */
  @Example
  void linesThatHardlyEndAreReadOrRefused() {
    for (String unit :
        List.of(
            "x", "- ", "[", "{a: ", "\"", "&a ", "*a ", "? ", "\t", "1", "\ud800", "# ", "a:\n ")) {
      String line = unit.repeat(300_000 / unit.length());
      List<Damage> damages = List.of(new Damage(0.4, 0, line));
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            anIssuesFileIsReadOrRefused(damages);
            aRegisterFileIsReadOrRefused(damages);
            aLexiconFileIsReadOrRefused(damages);
          },
          unit);
    }
  }

  @Example
  void bytesThatAreNoUtf8AreNamedAsSuch() throws IOException {
    Path file =
        Files.write(Files.createTempFile("own", ".txt"), new byte[] {'A', ' ', (byte) 0xE9, 'b'});
    assertThatThrownBy(() -> Lexicon.Source.read(file))
        .isInstanceOf(LexiconException.class)
        .hasMessageEndingWith(".txt:1: found bytes that are no UTF-8, expected UTF-8");
    assertThatThrownBy(() -> IssuesFile.read(file)).hasMessageContaining("no UTF-8");
    assertThatThrownBy(() -> RegisterFiles.read(List.of(file))).hasMessageContaining("no UTF-8");
    Files.delete(file);
  }
}
