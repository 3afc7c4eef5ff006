package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
          cluster.read(
              List.of("--conf", "spark.speculation=true"),
              List.of(paths[0], paths[1], "--out", out.toString(), "--partitions", "12"));
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
    assertThat(Cluster.records(out)).isEqualTo(laptop.out());
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
