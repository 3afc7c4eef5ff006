package org.chancery.engine.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.chancery.engine.Chancery;
import org.chancery.engine.extraction.Extraction;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What once failed stays mended: a corpus of our own that grows by each failure. */
class PastFailuresTest {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  static String[] lines() throws IOException {
    try (InputStream file = PastFailuresTest.class.getResourceAsStream("past-failures.txt")) {
      String all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("#")).toArray(String[]::new);
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isReadOrRefusedSoon(String line) {
    int times = Integer.parseInt(line.substring(0, line.indexOf(' ')));
    String text = unescaped(line.substring(line.indexOf(' ') + 1)).repeat(times);
    ArticleResult result =
        Assertions.assertTimeoutPreemptively(
            LONGEST, () -> Chancery.read("Varonia accused Kestria of delay. " + text));
    if (result instanceof ArticleResult.Rejected rejected) {
      assertThat(rejected.reason()).doesNotContain("fault");
      return;
    }
    ArticleResult.Read read = (ArticleResult.Read) result;
    int length = read.article().text().text().length();
    for (Extraction record : read.records()) {
      for (Span span : record.evidence()) {
        assertThat(span.begin()).isBetween(0, span.end() - 1);
        assertThat(span.end()).isLessThanOrEqualTo(length);
      }
    }
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        plain.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
        i += 5;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
