package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the program does, it does without a network. Where the machine lets it (Linux, {@code
 * unshare}), the commands also run in a network of their own without any way out.
 */
class NoNetworkTest {

  private static final int TRIED = 42;

  @TempDir Path folder;

  @Test
  void commandsNeedNoNetworkAndTryNone() throws Exception {
    String samples = Cli.ROOT.resolve("samples/articles/g7-russia").toString();
    String store = folder.resolve("store").toString();
    String out = folder.resolve("out").toString();
    Process process =
        start(
            List.of(),
            "read " + samples + " --format html --out " + out + ".html",
            "ingest " + samples + " --store " + store,
            "events --store " + store + " --text readmit --out " + out + ".jsonl",
            "tally g7-russia --store " + store + " --on 2020-06-02 --out " + out + ".tally",
            "export --format polecat --out " + out + ".tsv --store " + store,
            "recode --store " + store,
            "register who Macron");
    assertThat(process.waitFor()).as(told()).isZero();
    assertThat(told()).doesNotContain("the program tried");
    assertThat(folder.resolve("out.tally")).content().contains("\"outcome\":\"blocked\"");
  }

  @Test
  void theTrapSeesWhoTriesTheNetwork() throws Exception {
    Process process = start(List.of("http://example.org/"), "--version");
    assertThat(process.waitFor()).isEqualTo(TRIED);
    assertThat(told()).contains("refused: the program tried a connection to http://example.org/");
  }

  private String told() throws IOException {
    return Files.readString(folder.resolve("told"));
  }

  private Process start(List<String> more, String... commands) throws Exception {
    Path script = Files.write(folder.resolve("commands"), List.of(commands));
    List<String> line = new ArrayList<>(cutOff());
    line.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xss4m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            MainWithoutNetwork.class.getName(),
            script.toString()));
    line.addAll(more);
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("told").toFile())
        .start();
  }

  /** What runs a command in a network without a way out; nothing where the machine has no such. */
  private static List<String> cutOff() throws InterruptedException {
    List<String> unshare = List.of("unshare", "--map-root-user", "--net");
    try {
      List<String> trial = new ArrayList<>(unshare);
      trial.add("true");
      Process process = new ProcessBuilder(trial).start();
      if (process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0) {
        return unshare;
      }
    } catch (IOException e) {
      // No such program: the trap in the process itself is left.
    }
    System.err.println("NoNetworkTest: no unshare on this machine; only the trap in Java is set");
    return List.of();
  }
}
