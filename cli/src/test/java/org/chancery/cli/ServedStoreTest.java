package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server in a process of its own, and commands in theirs, that are killed. */
class ServedStoreTest {

  private static final String SAMPLES =
      Cli.ROOT.resolve("samples/articles/velmaria-election").toString();

  /** Less than any command needs to start. */
  private static final Duration BEGUN = Duration.ofMillis(300);

  /** More than a Java machine needs in a second in which it only waits. */
  private static final Duration IDLE = Duration.ofMillis(50);

  @TempDir Path folder;

  @Test
  void aServerThatIsKilledLeavesItsStoreToTheNextCommand() throws Exception {
    Path store = folder.resolve("store");
    Process server = start("server", "serve", "--store", store.toString(), "--port", "0");
    try {
      awaitText("server", " shows ");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(store.resolve("server-key"))))
          .isEqualTo("rw-------");
      // Waits for its standard input, which never comes.
      Process command = start("command", "ingest", "-", SAMPLES, "--store", store.toString());
      awaitWaiting(command);
      assertThat(command.isAlive()).as(Files.readString(folder.resolve("command"))).isTrue();
      server.destroyForcibly().waitFor();
      assertThat(command.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(command.exitValue()).isEqualTo(3);
      assertThat(Files.readString(folder.resolve("command")))
          .contains("ended before the command did");
    } finally {
      server.destroyForcibly().waitFor();
    }
    Cli.Outcome next = Cli.run("ingest", SAMPLES, "--store", store.toString());
    assertThat(next.status()).as(next.messages()).isZero();
    assertThat(next.messages()).contains("articles added");
  }

  @Test
  void aCommandThatIsKilledFreesTheStoreForTheNext() throws Exception {
    Path store = folder.resolve("store");
    Process server = start("server", "serve", "--store", store.toString(), "--port", "0");
    try {
      awaitText("server", " shows ");
      Process command = start("command", "ingest", "-", "--store", store.toString());
      awaitWaiting(command);
      assertThat(command.isAlive()).isTrue();
      command.destroyForcibly().waitFor();
      Cli.Outcome next = Cli.run("ingest", SAMPLES, "--store", store.toString());
      assertThat(next.status()).as(next.messages()).isZero();
      server.destroy();
      assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(store.resolve("server-key")).doesNotExist();
      String out = folder.resolve("events").toString();
      assertThat(Cli.run("events", "--store", store.toString(), "--out", out).status()).isZero();
    } finally {
      server.destroyForcibly().waitFor();
    }
  }

  /** Until a process that has begun does nothing any more, as its processor time tells. */
  private static void awaitWaiting(Process process) throws InterruptedException {
    Duration before = Duration.ZERO;
    for (int i = 0; i < 120 && process.isAlive(); i++) {
      Duration now = process.info().totalCpuDuration().orElse(Duration.ZERO);
      if (now.compareTo(BEGUN) > 0 && now.minus(before).compareTo(IDLE) < 0) {
        return;
      }
      before = now;
      Thread.sleep(1000);
    }
  }

  private void awaitText(String name, String text) throws IOException, InterruptedException {
    for (int i = 0; i < 1200; i++) {
      if (Files.readString(folder.resolve(name)).contains(text)) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IOException(Files.readString(folder.resolve(name)));
  }

  private Process start(String name, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + Files.createTempDirectory(folder, "run"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    Files.createFile(folder.resolve(name));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(name).toFile())
        .start();
  }
}
