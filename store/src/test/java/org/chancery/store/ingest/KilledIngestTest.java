package org.chancery.store.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.index.IndexSearch;
import org.chancery.store.index.IndexUpdate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills readings with SIGKILL at random points, fifty times in all, going on with the next, and
 * compares each store that comes out with one whose reading was never killed.
 */
class KilledIngestTest {

  private static final int KILLS = 50;
  private static final int LANES = 2;
  private static final int ARTICLES = 400;
  private static final long SEED = 20311122;

  /** Somewhat longer than a whole reading takes, so that its end is hit too. */
  private static final int LONGEST_MILLIS = 2000;

  /** Some are killed while the program starts and the store is opened or made. */
  private static final int STARTING = 6;

  @TempDir Path folder;
  private List<String> java = List.of();

  /** Most of it is waiting, so two go on side by side, each with stores of its own. */
  @Test
  void whatComesOutIsWhatAnUndisturbedReadingGives() throws Exception {
    java = UnpackedDatabase.classPath(Files.createDirectory(folder.resolve("database")));
    ExecutorService lanes = Executors.newFixedThreadPool(LANES);
    try {
      List<Future<Integer>> killed = new ArrayList<>();
      for (int lane = 0; lane < LANES; lane++) {
        Path own = Files.createDirectory(folder.resolve("lane-" + lane));
        long seed = SEED + 1000L * lane;
        killed.add(lanes.submit(() -> killAndCompare(own, seed)));
      }
      int kills = 0;
      for (Future<Integer> of : killed) {
        kills += of.get();
      }
      assertThat(kills).isEqualTo(KILLS);
    } finally {
      lanes.shutdownNow();
    }
  }

  private int killAndCompare(Path folder, long seed) throws Exception {
    Random random = new Random(seed);
    int kills = 0;
    for (int round = 0; kills < KILLS / LANES; round++) {
      Path news = folder.resolve("news-" + round);
      new InventedNews(seed + round).write(news, ARTICLES);
      Path undisturbed = folder.resolve("undisturbed-" + round);
      try (Store store = Store.openForWriting(undisturbed, Holder.self("a test", null))) {
        KilledIngest.ingest(store, news.toString(), new PlainCoder("1"));
      }
      Path killed = folder.resolve("killed-" + round);
      while (kills < KILLS / LANES && !run(killed, news, random)) {
        kills++;
      }
      run(killed, news, null);
      assertThat(Tables.of(killed)).as("round " + round).isEqualTo(Tables.of(undisturbed));
      assertThatTheIndexHasAll(killed);
      assertThat(Tables.of(killed).get("article")).hasSizeGreaterThan(ARTICLES / 2);
      assertThat(Tables.of(killed).get("storyline")).isNotEmpty();
    }
    return kills;
  }

  private static void assertThatTheIndexHasAll(Path path) throws Exception {
    Map<String, List<String>> tables = Tables.of(path);
    try (Store store = Store.openForReading(path);
        IndexSearch search = IndexSearch.open(store)) {
      assertThat(new IndexUpdate(store).isDue()).isFalse();
      for (String kind : List.of("article", "event", "statement", "position")) {
        assertThat(tables.getOrDefault(kind, List.of())).hasSize((int) search.count(kind));
      }
    }
  }

  /** Runs a reading, and kills it at a random point if there is one; whether it ended by itself. */
  private boolean run(Path store, Path news, @Nullable Random random) throws Exception {
    Path temporary = Files.createTempDirectory(news.getParent(), "run");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporary));
    command.addAll(java);
    command.addAll(List.of(KilledIngest.class.getName(), store.toString(), news.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(temporary.resolve("errors").toFile()).start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      if (random == null) {
        process.waitFor();
      } else {
        if (random.nextInt(STARTING) > 0) {
          assertThat(said.readLine()).as(errors(temporary)).isEqualTo("reading");
        }
        process.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
      }
      boolean ended = !process.isAlive();
      if (ended) {
        assertThat(process.exitValue()).as(errors(temporary)).isZero();
      }
      return ended;
    } finally {
      process.destroyForcibly().waitFor();
      delete(temporary);
    }
  }

  private static String errors(Path temporary) throws IOException {
    Path file = temporary.resolve("errors");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static void delete(Path temporary) throws IOException {
    try (var files = Files.list(temporary)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(temporary);
  }
}
