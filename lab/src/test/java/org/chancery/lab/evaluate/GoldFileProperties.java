package org.chancery.lab.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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

/** A user's gold file, damaged at random: read, or refused with its name and a line. */
class GoldFileProperties {

  private static final String WHOLE =
      """
      {"sentence":"Varonia accused Kestria of delay.","source":"Varonia","target":"Kestria","type":"ACCUSE"}

      {"record":"event","article":"a","type":"CONSULT","actors":[{"text":"Varonia"}],"recipients":[]}
      {"record":"statement","article":"a","sources":[{"text":"Mara Vellin"}],"content":"that it rained"}
      {"record":"storyline","id":"s"}
      """;

  private static final List<String> PIECES =
      List.of(
          "",
          "\n",
          "\"",
          "{",
          "}",
          "[",
          "null",
          "7",
          "-1e999",
          "\\ud800",
          "\u0000",
          "\u2028",
          "\u202e",
          "\"type\":",
          "\"record\":\"event\",",
          "\"record\":[],",
          "[".repeat(3000),
          "x".repeat(5000));

  private Path file = Path.of("");

  @BeforeProperty
  void make() throws IOException {
    file = Files.createTempFile("gold", ".jsonl");
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
  void isReadOrRefused(@ForAll("damages") List<Damage> damages) throws IOException {
    String text = Damage.of(WHOLE, damages);
    Files.writeString(file, text);
    try {
      GoldFile.read(file);
    } catch (GoldException refused) {
      assertThat(refused).hasMessageStartingWith(file + ":");
    }
  }

  @Example
  void theWholeIsRead() throws IOException {
    Files.writeString(file, WHOLE);
    GoldFile gold = GoldFile.read(file);
    assertThat(gold.pairs()).hasSize(1);
    assertThat(gold.hasRecords()).isTrue();
  }

  @Example
  void bytesThatAreNoUtf8AreNamedAsSuch() throws IOException {
    Files.write(file, new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'});
    assertThatThrownBy(() -> GoldFile.read(file))
        .isInstanceOf(GoldException.class)
        .hasMessage(file + ": bytes that are no UTF-8, expected UTF-8");
  }
}
