package org.chancery.engine.sentence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cache with small images; {@link CompactParserTest} goes through it with the real one. */
class ModelCacheTest {

  private static final long FINGERPRINT = 42;

  private final Path temporary;

  private final List<String> notices = new ArrayList<>();
  private final CountingSource source = new CountingSource(0);

  ModelCacheTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  @Test
  void theFirstMakesTheFileAndTheNextMapsIt() throws IOException {
    assertContent(cache().image());
    assertContent(cache().image());

    assertThat(source.made).hasValue(1);
    assertThat(notices).singleElement().asString().contains("once", file().toString());
    assertThat(names()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 13, 17, 25, 40, 340, 1000})
  void aDamagedByteIsFound(int offset) throws IOException {
    cache().image();
    try (RandomAccessFile damaged = new RandomAccessFile(file().toFile(), "rw")) {
      damaged.seek(offset);
      int old = damaged.read();
      damaged.seek(offset);
      damaged.write(old ^ 0x10);
    }

    assertContent(cache().image());

    assertThat(source.made).hasValue(2);
    assertThat(notices).anyMatch(notice -> notice.contains("cannot be used"));
    assertContent(ModelImage.open(file(), FINGERPRINT));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 100, 500, 2000})
  void aTruncatedFileIsMadeAnew(long length) throws IOException {
    cache().image();
    try (RandomAccessFile damaged = new RandomAccessFile(file().toFile(), "rw")) {
      damaged.setLength(length);
    }

    assertContent(cache().image());

    assertThat(source.made).hasValue(2);
  }

  @Test
  void anImageOfOtherModelsIsNotUsed() throws IOException {
    cache().image();

    assertThatThrownBy(() -> ModelImage.open(file(), FINGERPRINT + 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("fingerprint");
  }

  @Test
  void anotherVersionIsNamed() throws IOException {
    cache().image();
    try (RandomAccessFile other = new RandomAccessFile(file().toFile(), "rw")) {
      other.seek(8);
      other.write(ModelImage.VERSION + 1);
    }

    assertThatThrownBy(() -> ModelImage.open(file(), FINGERPRINT))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("format version " + (ModelImage.VERSION + 1));
    assertContent(cache().image());
  }

  @Test
  void withoutAWritableFolderTheImageStaysInMemory() throws IOException {
    Path occupied = Files.writeString(temporary.resolve("occupied"), "a file, not a folder");

    assertContent(new ModelCache(occupied, notices::add, source).image());

    assertThat(notices).singleElement().asString().contains("in memory", occupied.toString());
  }

  @Test
  void aLinkToAFolderWillDo() throws IOException {
    Files.createDirectories(folder());
    Path link = Files.createSymbolicLink(temporary.resolve("link"), folder());

    assertContent(new ModelCache(link, notices::add, source).image());

    assertThat(file()).exists();
  }

  @Test
  void whenTheFileCannotBePutInPlaceTheImageStaysInMemory() throws IOException {
    Files.createDirectories(file().resolve("in the way"));

    assertContent(cache().image());

    assertThat(notices).last().asString().contains("stay in memory");
    assertThat(names()).noneMatch(name -> name.endsWith(".tmp"));
  }

  @Test
  void leftoversOfAKilledProcessAreDeleted() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve(file().getFileName() + ".77-1.tmp"), "half a file");

    cache().image();

    assertThat(names()).noneMatch(name -> name.endsWith(".tmp"));
  }

  @Test
  void ofSeveralBuildersAtOnceOneMakesIt() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    CountingSource slow = new CountingSource(CountingSource.SLOW_MILLIS);
    try {
      Callable<ModelImage> opening = () -> new ModelCache(folder(), n -> {}, slow).image();
      for (Future<ModelImage> image : threads.invokeAll(List.of(opening, opening, opening))) {
        assertContent(image.get());
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(slow.made).hasValue(1);
  }

  @Test
  void ofTwoProcessesAtOnceOneMakesIt() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      processes.add(
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElse("java"),
                  "-cp",
                  System.getProperty("java.class.path"),
                  OpeningProcess.class.getName(),
                  folder().toString())
              .redirectErrorStream(true)
              .start());
    }
    StringBuilder said = new StringBuilder();
    for (Process process : processes) {
      said.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      assertThat(process.waitFor()).as(said.toString()).isZero();
    }

    assertThat(said.toString()).containsOnlyOnce("made").contains("opened");
    assertContent(ModelImage.open(file(), FINGERPRINT));
  }

  /** Opens the cache as another process would. */
  static final class OpeningProcess {
    public static void main(String[] arguments) throws IOException {
      CountingSource source = new CountingSource(CountingSource.SLOW_MILLIS);
      assertContent(new ModelCache(Path.of(arguments[0]), notice -> {}, source).image());
      System.out.println(source.made.get() == 1 ? "made" : "opened");
    }
  }

  @Test
  void aSourceThatCannotBeReadIsAnError() {
    ModelCache.ImageSource broken =
        new ModelCache.ImageSource() {
          @Override
          public long fingerprint() {
            return FINGERPRINT;
          }

          @Override
          public ModelImage make() throws IOException {
            throw new IOException("no such model");
          }
        };

    assertThatThrownBy(() -> new ModelCache(folder(), notices::add, broken).image())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no such model");
  }

  private ModelCache cache() {
    return new ModelCache(folder(), notices::add, source);
  }

  private Path folder() {
    return temporary.resolve("cache");
  }

  private Path file() {
    return folder()
        .resolve("english-parser-v%d-%016x.bin".formatted(ModelImage.VERSION, FINGERPRINT));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static void assertContent(ModelImage image) throws IOException {
    Map<Section, ByteBuffer> expected = CountingSource.sections();
    for (Section section : Section.values()) {
      assertThat(image.section(section)).isEqualTo(expected.get(section));
    }
  }

  /** Makes a small image. */
  private static final class CountingSource implements ModelCache.ImageSource {

    /** Slowly enough for others to come in between. */
    static final int SLOW_MILLIS = 300;

    private final int millis;
    private final AtomicInteger made = new AtomicInteger();

    CountingSource(int millis) {
      this.millis = millis;
    }

    @Override
    public long fingerprint() {
      return FINGERPRINT;
    }

    @Override
    public ModelImage make() throws IOException {
      made.incrementAndGet();
      try {
        Thread.sleep(millis);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
      return ModelImage.of(sections(), FINGERPRINT);
    }

    static Map<Section, ByteBuffer> sections() {
      Map<Section, ByteBuffer> sections = new EnumMap<>(Section.class);
      for (Section section : Section.values()) {
        byte[] content =
            (section + " ").repeat(20 + section.ordinal()).getBytes(StandardCharsets.UTF_8);
        sections.put(section, ByteBuffer.wrap(content));
      }
      return sections;
    }
  }
}
