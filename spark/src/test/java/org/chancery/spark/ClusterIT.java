package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packed jar, submitted to a cluster of separate processes, of which one is killed while it
 * codes: the output is the laptop's all the same.
 */
class ClusterIT {

  @TempDir Path folder;

  @Test
  void aWorkerThatIsKilledChangesNothing() throws Exception {
    Path samples = Path.of("..", "samples").toAbsolutePath().normalize();
    Path corpus = folder.resolve("corpus");
    MixedCorpus.write(corpus);
    String[] paths = {samples.toString(), corpus.toString()};
    Laptop.Ended laptop = new Laptop(folder).run("read", paths[0], paths[1], "--format", "jsonl");
    Path out = folder.resolve("records");
    try (Cluster cluster = Cluster.start(folder, 2)) {
      Process run =
          cluster.submit(
              "--class",
              "org.chancery.spark.Read",
              "--conf",
              "spark.executor.memory=1g",
              "--conf",
              "spark.ui.enabled=false",
              "--conf",
              "spark.driver.host=127.0.0.1",
              "--conf",
              "spark.driver.bindAddress=127.0.0.1",
              "--conf",
              "spark.speculation=true",
              "--conf",
              "spark.executorEnv.CHANCERY_CACHE=" + System.getenv("CHANCERY_CACHE"),
              System.getProperty("chancery.spark.jar"),
              paths[0],
              paths[1],
              "--out",
              out.toString(),
              "--partitions",
              "12");
      Path staged = out.resolveSibling("records.unfinished").resolve("coded/_temporary/0");
      while (run.isAlive() && !(cluster.works(1) && isBegun(staged))) {
        Thread.sleep(50);
      }
      assertThat(run.isAlive()).as(Files.readString(cluster.log("submit"))).isTrue();
      cluster.kill(1);
      assertThat(out).doesNotExist();
      assertThat(run.waitFor(10, TimeUnit.MINUTES)).isTrue();
      String told = Files.readString(cluster.log("submit"));
      assertThat(told).contains("Lost executor").contains(" read, ").doesNotContain("\tat ");
      assertThat(run.exitValue()).as(told).isEqualTo(1).isEqualTo(laptop.status());
    }
    StringBuilder all = new StringBuilder();
    try (Stream<Path> parts = Files.list(out.resolve("records.jsonl"))) {
      for (Path part :
          parts
              .filter(file -> file.getFileName().toString().startsWith("part-"))
              .sorted()
              .toList()) {
        all.append(Files.readString(part));
      }
    }
    assertThat(all.toString()).isEqualTo(laptop.out());
    assertThat(Files.readAllLines(out.resolve("rejected.txt"))).isSubsetOf(laptop.err());
  }

  /** Whether a task has coded its articles: others are under way then. */
  private static boolean isBegun(Path staged) throws IOException {
    if (!Files.isDirectory(staged)) {
      return false;
    }
    try (Stream<Path> files = Files.list(staged)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("task_"));
    }
  }
}
