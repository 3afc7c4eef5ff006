package org.chancery.formats.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputSizeTest {

  private static final String ONE = "The premier of Varonia met the envoy of Kestria on Monday.";
  private static final String OTHER = "Kestria recalled its ambassador from Lesk the day after.";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve("deep"));
    Files.writeString(folder.resolve("one.txt"), ONE);
    Files.writeString(folder.resolve("deep").resolve("other.txt"), OTHER);
  }

  @Test
  void isThatOfAllFilesUnderThePaths() {
    assertThat(InputSize.of(List.of(folder.toString()))).hasValue(ONE.length() + OTHER.length());
  }

  @Test
  void whatIsMissingCountsNothing() {
    assertThat(InputSize.of(List.of(folder.resolve("none").toString()))).hasValue(0);
  }

  @Test
  void standardInputHasNone() {
    assertThat(InputSize.of(List.of(folder.toString(), "-"))).isEmpty();
  }

  @Test
  void allBytesThatWereReadAreTold() {
    AtomicLong read = new AtomicLong();
    new Inputs(InputLimits.STANDARD, read::addAndGet)
        .read(List.of(folder.toString()), InputStream.nullInputStream(), input -> {});
    assertThat(read).hasValue(ONE.length() + OTHER.length());
  }
}
