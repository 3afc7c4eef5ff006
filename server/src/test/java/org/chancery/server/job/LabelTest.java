package org.chancery.server.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

  @ParameterizedTest
  @CsvSource({
    "news.txt, news.txt",
    "../../x, x",
    "..\\..\\x.txt, x.txt",
    "/etc/passwd, passwd",
    "C:\\Users\\a\\wire.pdf, wire.pdf",
    "folder/, file",
    ".., file",
    "-, file",
    "-rf.txt, _-rf.txt",
    "état.txt, état.txt",
  })
  void ofANameOnlyWhatCanBeShownIsLeft(String name, String label) {
    assertThat(Label.of(name)).isEqualTo(label);
  }

  @Test
  void whatCannotBeSeenIsTakenOut() {
    assertThat(Label.of("a\u0000b\nc\u202Etxt.exe")).isEqualTo("abctxt.exe");
    assertThat(Label.of("")).isEqualTo("file");
    assertThat(Label.of("x".repeat(5000))).hasSize(120);
  }

  @Test
  void aSecondOneOfANameHasANumber() {
    assertThat(Label.unlike(Set.of("a", "a (2)"), "a")).isEqualTo("a (3)");
  }
}
