package org.chancery.register.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What was written is read back; what was damaged is refused. */
final class ImageTest {

  @Test
  void readsWhatWasWritten() {
    ImageReader reader = new ImageReader(image());
    assertThat(reader.ints()).containsExactly(1, -2, Integer.MAX_VALUE);
    assertThat(reader.longs()).containsExactly(Long.MIN_VALUE);
    assertThat(reader.doubles()).containsExactly(1.5, -0.25);
    assertThat(reader.chars()).containsExactly('a', 'ß');
    assertThat(reader.bytes()).isEmpty();
    assertThat(reader.strings().text(0)).isEqualTo("Lesk");
    assertThat(reader.strings().text(1)).isEqualTo("Ödön 𝔸");
    assertThat(reader.strings().textOrNull(ImageWriter.NO_STRING)).isNull();
  }

  @Test
  void givesTheSameBytesForTheSame() {
    assertThat(image()).isEqualTo(image());
  }

  @Property(tries = 200)
  void refusesAnyChangedByte(@ForAll @IntRange(max = 1000) int place) {
    byte[] image = image();
    image[place % image.length] ^= 0x10;
    assertThatThrownBy(() -> new ImageReader(image)).isInstanceOf(DamagedImageException.class);
  }

  @Test
  void refusesWhatIsCutOff() {
    byte[] image = image();
    for (int length = 0; length < image.length; length++) {
      byte[] cut = Arrays.copyOf(image, length);
      assertThatThrownBy(() -> new ImageReader(cut)).isInstanceOf(DamagedImageException.class);
    }
  }

  @Test
  void saysWhichVersionItReads() {
    byte[] image = image();
    image[7] = 9;
    assertThatThrownBy(() -> new ImageReader(image))
        .isInstanceOf(DamagedImageException.class)
        .hasMessage("The compiled register can't be read: it has version 9, this program reads 1");
  }

  private static byte[] image() {
    ImageWriter writer = new ImageWriter();
    writer.ints(1, -2, Integer.MAX_VALUE);
    writer.longs(Long.MIN_VALUE);
    writer.doubles(1.5, -0.25);
    writer.chars('a', 'ß');
    writer.bytes();
    writer.number("Lesk");
    writer.number("Ödön 𝔸");
    writer.number("Lesk");
    return writer.finish();
  }
}
