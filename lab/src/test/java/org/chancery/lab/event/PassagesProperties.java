package org.chancery.lab.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.chancery.lab.Damage;

/** A user's coded passages, damaged at random: read, or refused with their name. */
class PassagesProperties {

  private static final String WHOLE =
      """
      # 7
      {A}'s envoy met the rebels and the {B-adj} premier. They agreed on nothing.
      CONSULT fact | {A} | the rebels + {B-adj} premier [040]
      REJECT denied | They | - ~

      # 8
      It rained in Lesk.
      NONE

      # 9
      {A} turned away {B}'s lorries.
      REJECT fact | {A} | {B} | turned
      """;

  private static final List<String> PIECES =
      List.of(
          "",
          "\n",
          "# ",
          "# 99999999999999999999\n",
          "# \u0663\n",
          "|",
          " + ",
          "-",
          "~",
          "[",
          "[04]",
          "{A",
          "{D-capital}",
          "NONE\n",
          "YIELD fact | - | -\n",
          "\\E(",
          "\u0000",
          "\u2028",
          "\u202e",
          "\uD83D\uDE00",
          "| ".repeat(3000),
          "x".repeat(5000));

  private Path file = Path.of("");

  @BeforeProperty
  void make() throws IOException {
    file = Files.createTempFile("passages", ".txt");
  }

  @AfterProperty
  void remove() throws IOException {
    Files.deleteIfExists(file);
  }

  @Provide
  Arbitrary<List<Damage>> damages() {
    return Damage.some(PIECES);
  }

  @Property(tries = 400)
  void areReadOrRefused(@ForAll("damages") List<Damage> damages) throws IOException {
    String text = Damage.of(WHOLE, damages);
    // A surrogate that a damage halved is written as a question mark.
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    try {
      for (Passage passage : PassageReader.passages(List.of(file))) {
        assertThat(passage.events())
            .allSatisfy(event -> assertThat(event.actors()).doesNotContain(""));
      }
    } catch (PassagesFormatException refused) {
      assertThat(refused).hasMessageStartingWith(file.getFileName() + ":");
      assertThat(refused.getMessage()).doesNotContain("\u0000", "Exception", "enum constant");
    }
  }

  @Example
  void theWholeIsRead() throws IOException {
    Files.writeString(file, WHOLE);
    assertThat(PassageReader.passages(List.of(file))).hasSize(3);
  }

  @Example
  void bytesThatAreNoUtf8AreNamedAsSuch() throws IOException {
    Files.write(file, new byte[] {'#', ' ', (byte) 0xff, (byte) 0xfe});
    assertThatThrownBy(() -> PassageReader.passages(List.of(file)))
        .isInstanceOf(PassagesFormatException.class)
        .hasMessage(file + ": bytes that are no UTF-8, expected UTF-8");
  }
}
