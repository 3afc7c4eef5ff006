package org.chancery.formats.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.chancery.formats.exchange.flow.ImportProblem;
import org.junit.jupiter.api.Assertions;

/** Whatever bytes come, an import ends: with records, and with problems that say what and where. */
class ImportFuzzProperties {

  private static final int TRIES = 400;

  @Property(tries = TRIES)
  void anyBytes(@ForAll byte[] bytes) {
    ExchangeFormats.importable().forEach(format -> check(Exchange.read(format, bytes)));
  }

  @Property(tries = TRIES)
  void damagedFiles(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int damages) {
    Random random = new Random(seed);
    for (String format : ExchangeFormats.importable()) {
      byte[] bytes =
          Exchange.write(
                  format,
                  List.of(
                      Examples.article(),
                      Examples.visit(),
                      Examples.meeting(),
                      Examples.rally(),
                      Examples.statement(),
                      Examples.position("p", "oppose")))
              .bytes();
      for (int i = 0; i < damages; i++) {
        bytes = damage(bytes, random);
      }
      check(Exchange.read(format, bytes));
    }
  }

  @Example
  void linesThatHardlyEnd() {
    for (String format : ExchangeFormats.importable()) {
      byte[] good =
          Exchange.write(
                  format, List.of(Examples.article(), Examples.meeting(), Examples.statement()))
              .bytes();
      for (String unit : List.of("x", "\"", "\t", ";", ",", "{", "[", "\\ud800", "1")) {
        byte[] line = unit.repeat(1_000_000 / unit.length()).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(good);
        bytes.writeBytes(line);
        bytes.write('\n');
        bytes.writeBytes(good);
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> check(Exchange.read(format, bytes.toByteArray())),
            format + " " + unit);
      }
    }
  }

  @Property(tries = 60)
  void halvesOfCharacters(@ForAll @Chars({'\ud83d', '\ude00', 'a', '\t', '"', ';'}) String text) {
    for (String format : ExchangeFormats.importable()) {
      String escaped = "{\"record\":\"event\",\"id\":\"\\ud83d\",\"type\":\"" + text + "\"}\n";
      check(Exchange.read(format, escaped.getBytes(StandardCharsets.UTF_8)));
      check(Exchange.read(format, escaped.getBytes(StandardCharsets.UTF_16LE)));
    }
  }

  private static byte[] damage(byte[] bytes, Random random) {
    if (bytes.length < 2) {
      return bytes;
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + random.nextInt(20));
    List<String> pieces =
        List.of("\"", "\t", "\n", ";", ",", "#", "{", "\u0000", "\u00ff", "-1e999", "");
    String piece = pieces.get(random.nextInt(pieces.size()));
    return (text.substring(0, at) + piece + text.substring(random.nextBoolean() ? at : to))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void check(Exchange.Taken taken) {
    for (ImportProblem problem : taken.problems()) {
      assertThat(problem.line()).isPositive();
      assertThat(problem.expected()).isNotBlank();
      assertThat(problem.found()).isNotBlank();
    }
    taken
        .records()
        .forEach(
            record -> {
              assertThat(record.path("record").isTextual()).isTrue();
              assertThat(record.path("id").asText()).isNotBlank();
            });
  }
}
