package org.chancery.formats.output.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "Lesk, 4",
    "Élysée, 6",
    "E\u0301lyse\u0301e, 6",
    "外交部, 6",
    "ﾎﾟ, 2",
    "한국, 4",
    "\u1112\u1161\u11ab, 2",
    "🕊, 1",
    "🕊\ufe0f, 2",
    "🇺🇳, 2",
    "👩‍🚀, 2",
    "नमस्ते, 4"
  })
  void wideCharactersTakeTwoColumnsAndMarksNone(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }

  @Test
  void whatCouldCommandATerminalIsTakenOut() {
    assertThat(DisplayWidth.clean("\u001b[2Jred\u202e alert\r\n\tnow\u0007 "))
        .isEqualTo("[2Jred alert now");
    assertThat(DisplayWidth.clean("a\ud800b")).isEqualTo("a\ufffdb");
  }

  @Test
  void cutsBetweenWholeCharacters() {
    assertThat(DisplayWidth.cut("外交部発言人", 6)).isEqualTo("外交…");
    assertThat(DisplayWidth.cut("e\u0301e\u0301e\u0301", 2)).isEqualTo("e\u0301…");
    assertThat(DisplayWidth.cut("Lesk", 4)).isEqualTo("Lesk");
    assertThat(DisplayWidth.cut("Lesk Council", 6)).isEqualTo("Lesk…");
    assertThat(DisplayWidth.cut("Lesk", 0)).isEmpty();
  }

  @Property
  void aCutTextIsNeverWider(@ForAll String text, @ForAll @IntRange(max = 40) int width) {
    String cut = DisplayWidth.cut(DisplayWidth.clean(text), width);
    assertThat(DisplayWidth.of(cut)).isLessThanOrEqualTo(width);
  }
}
