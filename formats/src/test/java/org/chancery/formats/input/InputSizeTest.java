package org.chancery.formats.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputSizeTest {

  private static final String ONE = "The premier of Varonia met the envoy of Kestria on Monday.";
  private static final String OTHER = "Kestria recalled its ambassador from Lesk the day after.";

  @TempDir Path folder;
  @TempDir Path elsewhere;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve("deep"));
    Files.writeString(folder.resolve("one.txt"), ONE);
    Files.writeString(folder.resolve("deep").resolve("other.txt"), OTHER);
  }

  private static OptionalLong sizeOf(List<String> paths) {
    return InputSize.of(paths, InputPlaces.WORKING_FOLDER);
  }

  @Test
  void isThatOfAllFilesUnderThePaths() {
    assertThat(sizeOf(List.of(folder.toString()))).hasValue(ONE.length() + OTHER.length());
  }

  @Test
  void whatIsMissingCountsNothing() {
    assertThat(sizeOf(List.of(folder.resolve("none").toString()))).hasValue(0);
  }

  @Test
  void standardInputHasNone() {
    assertThat(sizeOf(List.of(folder.toString(), "-"))).isEmpty();
  }

  @Test
  void allBytesThatWereReadAreTold() {
    AtomicLong read = new AtomicLong();
    new Inputs(InputLimits.STANDARD, read::addAndGet)
        .read(List.of(folder.toString()), InputStream.nullInputStream(), input -> {});
    assertThat(read).hasValue(ONE.length() + OTHER.length());
  }

  @Test
  void linksAreFollowedAndWhatIsHiddenIsPassedOverAsInReading() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git").resolve("object"), OTHER);
    Files.createSymbolicLink(folder.resolve("deep").resolve("up"), folder);
    Path link = Files.createSymbolicLink(elsewhere.resolve("news"), folder);
    assertThat(sizeOf(List.of(link.toString()))).hasValue(ONE.length() + OTHER.length());
  }

  @Test
  void aPipeHasNone() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    assertThat(sizeOf(List.of(pipe.toString()))).isEmpty();
  }
}
