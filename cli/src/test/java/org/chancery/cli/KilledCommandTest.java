package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command, with the real engine, killed or asked to end while it reads the samples. */
class KilledCommandTest {

  private static final String SAMPLES =
      Cli.ROOT.resolve("samples/articles/jorvland-exchange").toString();
  private static final int KILLS = 4;
  private static final int LONGEST_MILLIS = 5000;

  @TempDir Path folder;

  @Test
  void theStoreIsTheOneOfAnUndisturbedReading() throws Exception {
    Path undisturbed = folder.resolve("undisturbed");
    assertThat(Cli.run("ingest", SAMPLES, "--store", undisturbed.toString()).status()).isZero();
    Path killed = folder.resolve("killed");
    Random random = new Random(7);
    for (int i = 0; i < KILLS; i++) {
      Process process = start(killed);
      process.waitFor(500 + random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
      if (i % 2 == 0) {
        process.destroyForcibly().waitFor();
      } else {
        process.destroy();
        process.waitFor();
      }
      assertThat(Files.readString(folder.resolve("said"))).doesNotContain("Exception", "\tat ");
    }
    Cli.Outcome last = Cli.run("ingest", SAMPLES, "--store", killed.toString());
    assertThat(last.status()).as(last.messages()).isZero();
    Map<String, String> expected = StoreFingerprints.of(undisturbed);
    assertThat(StoreFingerprints.of(killed)).isEqualTo(expected);
    assertThat(expected.get("event")).isNotEqualTo(expected.get("rejected"));
  }

  private Process start(Path store) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xss4m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.io.tmpdir=" + Files.createTempDirectory(folder, "run"),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "ingest",
            SAMPLES,
            "--store",
            store.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start();
  }
}
