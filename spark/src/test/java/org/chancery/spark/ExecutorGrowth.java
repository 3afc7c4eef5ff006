package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a cluster of separate processes takes for a folder of articles with one executor of one
 * core, and with as many as the machine has cores. A report, so not among the tests of a build:
 *
 * <pre>
 * mvn verify -pl spark -am -Dit.test=ExecutorGrowth -Dsurefire.skip=true -Dchancery.corpus=FOLDER
 * </pre>
 *
 * <p>The clock tells something only where no other process wants the cores.
 */
class ExecutorGrowth {

  private static final double NANOS = 1e9;

  @TempDir Path folder;

  @Test
  void moreExecutorsWriteTheSameSooner() throws Exception {
    String corpus = System.getProperty("chancery.corpus");
    assertThat(corpus).as("-Dchancery.corpus=FOLDER").isNotNull();
    String first = "";
    for (int executors = 1; executors <= Runtime.getRuntime().availableProcessors(); executors++) {
      Path out = folder.resolve("records-" + executors);
      try (Cluster cluster = Cluster.start(folder, executors)) {
        long begun = System.nanoTime();
        Process run = cluster.read(List.of(), List.of(corpus, "--out", out.toString()));
        assertThat(run.waitFor(1, TimeUnit.HOURS)).isTrue();
        System.out.printf(
            Locale.ROOT,
            "executors %d, seconds by the clock %.1f%n",
            executors,
            (System.nanoTime() - begun) / NANOS);
        assertThat(run.exitValue()).isZero();
      }
      String records = Cluster.records(out);
      assertThat(records).isNotEmpty().isEqualTo(first.isEmpty() ? records : first);
      first = records;
    }
  }
}
