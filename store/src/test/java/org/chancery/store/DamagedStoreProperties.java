package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.chancery.store.index.IndexUpdate;
import org.chancery.store.ingest.Ingest;
import org.chancery.store.ingest.PlainCoder;
import org.chancery.store.ingest.SilentWatch;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Questions;
import org.chancery.store.query.RecordQuery;
import org.chancery.store.story.StoryUpdate;

/**
 * The files of a store, damaged at random: each answers as before, or is refused in one line that
 * names it, and is left as it is for who can mend it.
 */
class DamagedStoreProperties {

  private static final Holder TEST = Holder.self("a test", null);

  /** What DuckDB keeps at the front of its file, told twice over. */
  private static final int HEADERS = 3 * 4096;

  /** How files of another kind begin. */
  private static final List<String> OTHERS =
      List.of(
          "SQLite format 3\u0000", "PK\u0003\u0004", "PAR1", "\u001f\u008b\b", "%PDF-1.7\n", "{}");

  private static Path folder = Path.of("");
  private static byte[] database = {};
  private static List<ObjectNode> answer = List.of();

  @BeforeContainer
  static void make() throws IOException {
    folder = Files.createTempDirectory("chancery-damaged");
    Path whole = folder.resolve("whole");
    try (Store store = Store.openForWriting(whole, TEST)) {
      String articles =
          "{\"id\":\"a\",\"published\":\"2031-03-03\",\"text\":\"Varonia shelled Kestria.\"}\n"
              + "{\"id\":\"b\",\"published\":\"2031-03-04\",\"text\":\"Morvia praised Kestria.\"}\n";
      new Ingest(store, new PlainCoder("1"), new SilentWatch())
          .read(
              List.of("-"),
              new ByteArrayInputStream(articles.getBytes(StandardCharsets.UTF_8)),
              1,
              false);
      new StoryUpdate(store).run();
      new IndexUpdate(store).run();
    }
    database = Files.readAllBytes(whole.resolve("store.duckdb"));
    answer = ask(whole);
    assertThat(answer).hasSize(2);
  }

  @AfterContainer
  static void delete() throws IOException {
    delete(folder);
  }

  private static void delete(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static List<ObjectNode> ask(Path path) throws IOException {
    List<ObjectNode> found = new ArrayList<>();
    try (Store store = Store.openForReading(path)) {
      new Questions(store).records(RecordQuery.of(Asked.EVENT), found::add);
    }
    return found;
  }

  private static byte[] damaged(Random random, int damages) {
    byte[] bytes = database.clone();
    switch (random.nextInt(4)) {
      case 0 -> {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      case 1 -> {
        byte[] other =
            OTHERS.get(random.nextInt(OTHERS.size())).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(other, 0, bytes, random.nextBoolean() ? 0 : 8, other.length);
      }
      case 2 -> {
        int at = random.nextInt(bytes.length);
        Arrays.fill(bytes, at, Math.min(bytes.length, at + 50_000), (byte) 0);
      }
      default -> {
        for (int i = 0; i < damages; i++) {
          int bound = random.nextBoolean() ? HEADERS : bytes.length;
          bytes[random.nextInt(bound)] ^= (byte) (1 << random.nextInt(8));
        }
      }
    }
    return bytes;
  }

  @Property(tries = 20)
  void aDatabaseAnswersAsBeforeOrIsRefusedAndLeftAsItIs(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int damages) throws IOException {
    Path path = Files.createTempDirectory(folder, "try");
    Path file = path.resolve("store.duckdb");
    byte[] bytes = damaged(new Random(seed), damages);
    Files.write(file, bytes);
    try {
      assertThat(ask(path)).isEqualTo(answer);
    } catch (StoreException refused) {
      assertOneLine(refused, path);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    try {
      Store.openForWriting(path, TEST).close();
    } catch (StoreException refused) {
      assertOneLine(refused, path);
      assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
    delete(path);
  }

  private static void assertOneLine(StoreException refused, Path path) {
    String message = Objects.requireNonNull(refused.getMessage());
    assertThat(message).contains(path.toString()).doesNotContain("\n", "Exception");
  }

  @Property(tries = 300)
  void aLockIsTakenOverOrNamesItsHolder(@ForAll byte[] random, @ForAll @IntRange(max = 200) int at)
      throws IOException {
    StoreFolder store = new StoreFolder(Files.createDirectories(folder.resolve("locked")));
    byte[] lock = Holder.self("a test", null).toJson().getBytes(StandardCharsets.UTF_8);
    int begin = Math.min(at, lock.length);
    System.arraycopy(random, 0, lock, begin, Math.min(random.length, lock.length - begin));
    Files.write(store.lock(), lock);
    try {
      StoreLock.holder(store).ifPresent(holder -> assertThat(holder.describe()).isNotBlank());
      StoreLock.take(store, TEST).close();
    } catch (StoreException held) {
      assertThat(held).hasMessageContaining(" is held by ").hasMessageNotContaining("\n");
    }
  }
}
