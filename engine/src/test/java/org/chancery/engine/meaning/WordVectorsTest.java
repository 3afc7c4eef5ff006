package org.chancery.engine.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordVectorsTest {

  private final WordVectors vectors = WordVectors.bundled();

  @Test
  void wordsOfLikeMeaningLieCloser() {
    assertThat(near("condemn", "denounce")).isGreaterThan(near("condemn", "tractor") + 0.2);
    assertThat(near("troops", "soldiers")).isGreaterThan(near("troops", "vaccine") + 0.2);
    assertThat(near("treaty", "agreement")).isGreaterThan(near("treaty", "riot") + 0.2);
  }

  @Test
  void caseIsIgnoredAndUnknownWordsAreAbsent() {
    assertThat(vectors.of("Treaty").orElseThrow()).isEqualTo(vectors.of("treaty").orElseThrow());
    assertThat(vectors.of("xqzzt")).isEmpty();
    assertThat(vectors.ofPhrase(List.of("xqzzt"))).isEmpty();
  }

  @Test
  void aPhraseIsTheMeanOfItsWords() {
    float[] phrase = vectors.ofPhrase(List.of("peace", "talks", "xqzzt")).orElseThrow();
    assertThat(phrase).hasSize(vectors.dimensions());
    assertThat(WordVectors.cosine(phrase, phrase)).isBetween(0.999, 1.001);
    assertThat(WordVectors.cosine(phrase, vectors.of("peace").orElseThrow())).isGreaterThan(0.5);
  }

  @Test
  void theLengthOfASumTellsHowFarItsWordsGoTogether() {
    assertThat(vectors.length(List.of("xqzzt"))).isZero();
    assertThat(vectors.length(List.of("Treaty", "xqzzt"))).isBetween(0.999, 1.001);
    assertThat(vectors.length(List.of("treaty", "treaty"))).isBetween(1.998, 2.002);
    assertThat(vectors.length(List.of("treaty", "agreement")))
        .isGreaterThan(vectors.length(List.of("treaty", "riot")));
  }

  @Test
  void aFileOfAnotherVersionIsRefused() {
    byte[] other = "chancery-words 9\n".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> WordVectors.read(new ByteArrayInputStream(other)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("chancery-words 1");
  }

  @Test
  void aFileThatIsCutShortIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes(WordVectors.HEADER);
    out.writeInt(1);
    out.writeInt(4);
    out.writeByte(2);
    out.writeBytes("aa");
    out.write(new byte[] {1, 2, 3, 4});
    byte[] whole = bytes.toByteArray();
    assertThat(WordVectors.read(new ByteArrayInputStream(whole)).has("aa")).isTrue();
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThatThrownBy(() -> WordVectors.read(new ByteArrayInputStream(cut)))
        .isInstanceOf(IOException.class);
  }

  private double near(String a, String b) {
    return WordVectors.cosine(vectors.of(a).orElseThrow(), vectors.of(b).orElseThrow());
  }
}
