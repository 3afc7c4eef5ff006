package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitReadingTest {

  private static final String LINE = "{\"id\":\"%s\",\"text\":\"Varonia thanked Kestria.\"}\n";

  @TempDir Path folder;

  /** A file system that can't be reached. */
  public static final class Unreachable extends LocalFileSystem {

    @Override
    public URI getUri() {
      return URI.create("unreachable:///");
    }

    @Override
    public FSDataInputStream open(org.apache.hadoop.fs.Path file, int buffer) throws IOException {
      throw new IOException("no route to host");
    }
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration();
    configuration.setClass("fs.unreachable.impl", Unreachable.class, LocalFileSystem.class);
    configuration.setBoolean("fs.unreachable.impl.disable.cache", true);
    return configuration;
  }

  private static List<Found> read(Unit unit, boolean lastAttempt) {
    List<Found> found = new ArrayList<>();
    try (UnitReading reading = new UnitReading(List.of(unit), configuration(), lastAttempt)) {
      reading.forEachRemaining(found::add);
    }
    return found;
  }

  @Test
  void numbersWhatIsInAFile() throws IOException {
    Path file = folder.resolve("two.jsonl");
    Files.writeString(file, LINE.formatted("a") + "{\n" + LINE.formatted("b"));
    List<Found> found = read(new Unit(7, "two.jsonl", file.toString(), false, 9), true);
    assertThat(found)
        .extracting(Found::place)
        .containsExactly(new Place(7, 0), new Place(7, 1), new Place(7, 2));
    assertThat(((Found.Told) found.get(1)).line()).startsWith("two.jsonl:2: damaged JSON");
    assertThat(((Found.Uncoded) found.get(2)).document().source()).isEqualTo("two.jsonl:3");
  }

  @Test
  void aFileSystemThatFailsIsTriedAgainBeforeTheFileIsRejected() {
    Unit unit = new Unit(0, "unreachable:///news.txt", "unreachable:///news.txt", true, 9);
    assertThatThrownBy(() -> read(unit, false))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no route to host");
    assertThat(read(unit, true))
        .containsExactly(
            new Found.Told(
                new Place(0, 0),
                true,
                "unreachable:///news.txt",
                "can't be read: no route to host"));
  }

  @Test
  void aFileThatIsGoneIsRejectedAtOnce() {
    String gone = folder.resolve("gone.txt").toUri().toString();
    assertThat(read(new Unit(0, gone, gone, true, 9), false))
        .containsExactly(new Found.Told(new Place(0, 0), true, gone, "missing: no such file"));
  }

  /** What is not taken must not keep a thread for ever. */
  @Test
  void endsWhenNothingMoreIsWanted() throws Exception {
    Path file = folder.resolve("many.jsonl");
    Files.writeString(file, LINE.formatted("a").repeat(1000));
    Unit unit = new Unit(0, "many.jsonl", file.toString(), false, 9);
    try (UnitReading reading = new UnitReading(List.of(unit), configuration(), true)) {
      assertThat(reading.next().place()).isEqualTo(new Place(0, 0));
    }
    long end = System.nanoTime() + 20_000_000_000L;
    while (isReading() && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(isReading()).isFalse();
  }

  private static boolean isReading() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("chancery-reading"));
  }
}
