package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways to ask for a run: each has the laptop's answer, or is refused in a line. */
@SuppressWarnings("NullAway.Init")
class ReadOptionsTest {

  private static final String SAMPLES = Path.of("..", "samples").toString();

  @TempDir Path folder;
  private Path corpus;
  private LocalRuns runs;

  @BeforeEach
  void write() throws Exception {
    corpus = folder.resolve("corpus");
    MixedCorpus.write(corpus);
    runs = new LocalRuns(folder);
  }

  @AfterEach
  void noSessionIsLeft() {
    assertThat(SparkSession.getActiveSession().isEmpty()).isTrue();
  }

  /** As on HDFS or S3: through Hadoop's file systems, whose names are URIs. */
  @Test
  void readsUrisLikePaths() throws Exception {
    Laptop.Ended here =
        new Laptop(folder).run("read", corpus.toString(), "--only", "event", "--format", "jsonl");
    String uri = "file://" + corpus;
    LocalRuns.Ran ran = runs.run(uri + "/", "--only", "event");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.records().replace(uri, corpus.toString())).isEqualTo(here.out());
    assertThat(
            Files.readString(ran.out().resolve("rejected.txt"))
                .replace(uri, corpus.toString())
                .lines())
        .isNotEmpty()
        .isSubsetOf(here.err());
  }

  @Test
  void importTakesTheOutput() throws Exception {
    LocalRuns.Ran ran = runs.run(SAMPLES + "/articles/niger-coup", "--partitions", "3");
    Path whole = folder.resolve("whole.jsonl");
    Files.writeString(whole, ran.records());
    long records =
        Files.readAllLines(whole).stream()
            .filter(
                line ->
                    !line.startsWith("{\"record\":\"article\"")
                        && !line.startsWith("{\"record\":\"storyline\""))
            .count();
    Laptop.Ended imported =
        new Laptop(folder)
            .run(
                "import",
                "--format",
                "jsonl",
                whole.toString(),
                "--store",
                folder.resolve("store").toString());
    assertThat(imported.err())
        .anyMatch(line -> line.startsWith(String.format("%,d records of ", records)));
    assertThat(imported.status()).isZero();
  }

  @Test
  void writesEachArticleByItselfWithoutStorylines() throws Exception {
    Path file = corpus.resolve("b.jsonl");
    Laptop.Ended here =
        new Laptop(folder).run("read", file.toString(), "--no-storylines", "--format", "jsonl");
    LocalRuns.Ran ran = runs.run(file.toString(), "--no-storylines");
    assertThat(ran.status()).isEqualTo(here.status());
    assertThat(ran.records()).isEqualTo(here.out());
  }

  @Test
  void nothingToReadIsNoFailure() throws Exception {
    LocalRuns.Ran ran = runs.run("missing");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.records()).isEmpty();
    assertThat(Files.readString(ran.out().resolve("rejected.txt")))
        .isEqualTo("missing: missing: no such file or folder\n");
  }

  @Test
  void saysInALineWhatIsWrong() throws Exception {
    assertThat(runs.run("-").status()).isEqualTo(2);
    assertThat(runs.run(SAMPLES, "--format", "table").status()).isEqualTo(2);
    Path issues = folder.resolve("issues.yaml");
    Files.writeString(issues, "issues: 7\n");
    LocalRuns.Ran malformed = runs.run(SAMPLES, "--issues", issues.toString());
    assertThat(malformed.status()).isEqualTo(2);
    assertThat(malformed.err()).startsWith("chancery: ").contains(issues.toString());
    Files.createDirectory(runs.next());
    LocalRuns.Ran there = runs.run(SAMPLES);
    assertThat(there.status()).isEqualTo(3);
    assertThat(there.err()).contains("is there already").doesNotContain("\tat ");
  }
}
