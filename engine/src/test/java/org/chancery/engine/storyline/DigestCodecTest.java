package org.chancery.engine.storyline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.junit.jupiter.api.Test;

class DigestCodecTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

  private static ArticleDigest full(String id, String outlet) {
    return new Reports(id, outlet, MONDAY)
        .fact(
            PloverType.ASSAULT,
            "country:XVA,Ansel Brask",
            "the police",
            MONDAY.minusDays(1),
            "Varonian troops under Ansel Brask shelled a police post in Lesk, killing 11 officers.",
            "shelled")
        .event(
            PloverType.CONSULT,
            "country:XKE",
            "",
            null,
            Factuality.PLANNED,
            .4,
            "Kestria will hold talks on Monday.",
            "talks")
        .digest();
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    List<ArticleDigest> digests =
        List.of(
            full("a", "The Lesk Courier"),
            full("b", "Morvia Herald"),
            Articles.digest("c", null, null, "Short."));
    List<ArticleDigest> back =
        digests.stream().map(DigestCodec::write).map(DigestCodec::read).toList();
    for (int i = 0; i < digests.size(); i++) {
      assertThat(DigestCodec.write(back.get(i))).isEqualTo(DigestCodec.write(digests.get(i)));
      assertThat(back.get(i).events()).hasSameSizeAs(digests.get(i).events());
      assertThat(back.get(i).title()).isEqualTo(digests.get(i).title());
      assertThat(back.get(i).published()).isEqualTo(digests.get(i).published());
      assertThat(back.get(i).outlet()).isEqualTo(digests.get(i).outlet());
    }
    Storylines told = Storylines.of(digests);
    assertThat(told.all()).isNotEmpty();
    assertThat(Storylines.of(back).all()).isEqualTo(told.all());
    assertThat(Storylines.of(back).duplicateOf("b")).isEqualTo(told.duplicateOf("b"));
  }

  @Test
  void damagedBytesAreRefused() {
    byte[] whole = DigestCodec.write(full("a", "The Lesk Courier"));
    for (int length = 1; length < whole.length; length += 7) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> DigestCodec.read(cut)).isInstanceOf(IllegalArgumentException.class);
    }
    for (int i = 1; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] = (byte) ~changed[i];
      Throwable thrown = catchThrowable(() -> DigestCodec.read(changed));
      if (thrown != null) {
        assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
        assertThat(thrown).hasMessage("a damaged digest");
      }
    }
    byte[] other = whole.clone();
    other[0] = 99;
    assertThatThrownBy(() -> DigestCodec.read(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("version 99");
  }
}
