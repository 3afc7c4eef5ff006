package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command, whose real files find no room: what was kept stays, and it goes on later. */
class FullDiskTest {

  private static final Path SAMPLES = Cli.ROOT.resolve("samples/articles/jorvland-exchange");
  private static final long ROOM = 64 << 10;
  private static final long MINUTES = 5;

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private Path store;

  @BeforeEach
  void beginWithOneArticle() throws IOException {
    store = folder.resolve("store");
    Path first = folder.resolve("first.json");
    Files.writeString(
        first,
        "{\"id\":\"first\",\"published\":\"2024-03-04\",\"text\":\"France accused Germany of delay.\"}");
    Cli.Outcome run = Cli.run("ingest", first.toString(), "--store", store.toString());
    assertThat(run.status()).as(run.messages()).isZero();
  }

  private static boolean works(String... command) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      // There is no such program here.
      return false;
    }
  }

  private List<String> java(Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Djava.io.tmpdir=" + Files.createTempDirectory(folder, "run"));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  /** What was kept before is there, and reading again gives the store of an undisturbed reading. */
  private void goesOn(Path interrupted) throws SQLException {
    Path undisturbed = folder.resolve("undisturbed");
    for (String input : List.of(folder.resolve("first.json").toString(), SAMPLES.toString())) {
      assertThat(Cli.run("ingest", input, "--store", undisturbed.toString()).status()).isZero();
    }
    Path out = folder.resolve("events.jsonl");
    Cli.Outcome events =
        Cli.run("events", "--article", "first", "--out", "" + out, "--store", "" + interrupted);
    assertThat(events.status()).as(events.messages()).isZero();
    assertThat(out).content().contains("ACCUSE");
    Cli.Outcome again = Cli.run("ingest", SAMPLES.toString(), "--store", interrupted.toString());
    assertThat(again.status()).as(again.messages()).isZero();
    Map<String, String> expected = StoreFingerprints.of(undisturbed);
    assertThat(StoreFingerprints.of(interrupted)).isEqualTo(expected);
  }

  @Test
  void aFileThatMayNotGrowAnyFurtherIsNamedWithTheRemedy() throws Exception {
    assumeTrue(works("prlimit", "--version"), "needs util-linux");
    Process process =
        new ProcessBuilder(
                java(
                    MainOnRequest.class, "ingest", SAMPLES.toString(), "--store", store.toString()))
            .redirectError(folder.resolve("said").toFile())
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("ready");
      assertThat(works("prlimit", "--pid", "" + process.pid(), "--fsize=" + ROOM)).isTrue();
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
      assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    }
    String said = Files.readString(folder.resolve("said"));
    assertThat(said).contains(store + "", "may not grow any further", "ulimit -f", "goes on where");
    assertThat(process.exitValue()).as(said).isEqualTo(ExitStatus.FAILED);
    goesOn(store);
  }

  /** A file system of its own, as an ordinary user may mount it where the system allows that. */
  @Test
  void aFullDiskIsNamedWithTheRemedy() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    String mount = "mount -t tmpfs -o size=%s none " + disk;
    assumeTrue(works("unshare", "-r", "-m", "sh", "-c", mount.formatted("1m")), "needs namespaces");
    long kilobytes = (Files.size(store.resolve("store.duckdb")) + ROOM) >> 10;
    List<String> ingest =
        java(Main.class, "ingest", SAMPLES.toString(), "--store", disk.resolve("store").toString());
    Path left = folder.resolve("left");
    String script =
        mount.formatted((kilobytes + 512) + "k")
            + " && cp -r "
            + store
            + " "
            + disk
            + " && \"$@\"; status=$?; cp -r "
            + disk
            + "/store "
            + left
            + "; exit $status";
    List<String> command =
        new ArrayList<>(List.of("unshare", "-r", "-m", "sh", "-c", script, "sh"));
    command.addAll(ingest);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    String said = Files.readString(folder.resolve("said"));
    assertThat(said).contains("the disk of", "is full; free some space");
    assertThat(process.exitValue()).as(said).isEqualTo(ExitStatus.FAILED);
    goesOn(left);
  }
}
