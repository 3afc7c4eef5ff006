package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.formats.exchange.flat.FlatTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cluster writes is what the laptop writes; here the cluster is two threads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadTest {

  private static final String SAMPLES = Path.of("..", "samples").toString();

  private Path folder = Path.of("");
  private Path corpus = Path.of("");
  private Laptop.Ended laptop = new Laptop.Ended(0, "", List.of());
  private int runs;

  @BeforeAll
  void readOnLaptop(@TempDir Path given) throws Exception {
    folder = given;
    corpus = folder.resolve("corpus");
    MixedCorpus.write(corpus);
    laptop =
        new Laptop(folder).run("read", SAMPLES, corpus.toString(), "missing", "--format", "jsonl");
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
  }

  @AfterEach
  void noSessionIsLeft() {
    assertThat(SparkSession.getActiveSession().isEmpty()).isTrue();
  }

  private record Ran(int status, Path out, String err) {}

  private Ran run(String... arguments) {
    Path out = folder.resolve("out-" + runs++);
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.add("--out");
    all.add(out.toString());
    PrintStream before = System.err;
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int status = Read.run(all.toArray(String[]::new));
      return new Ran(status, out, err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(before);
    }
  }

  private static String joined(Path records) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> parts = Files.list(records)) {
      for (Path part :
          parts
              .filter(file -> file.getFileName().toString().startsWith("part-"))
              .sorted()
              .toList()) {
        all.append(Files.readString(part));
      }
    }
    return all.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void sameBytesWhateverThePartitions(int partitions) throws Exception {
    Ran ran =
        run(SAMPLES, corpus.toString(), "missing", "--partitions", Integer.toString(partitions));
    assertThat(ran.err()).contains(" read, ").doesNotContain("\tat ");
    assertThat(ran.status()).isEqualTo(1).isEqualTo(laptop.status());
    assertThat(joined(ran.out().resolve("records.jsonl"))).isEqualTo(laptop.out());
    assertThat(ran.out().resolveSibling(ran.out().getFileName() + ".unfinished")).doesNotExist();
    List<String> rejected = Files.readAllLines(ran.out().resolve("rejected.txt"));
    List<String> notes = Files.readAllLines(ran.out().resolve("notes.txt"));
    assertThat(rejected)
        .anyMatch(line -> line.startsWith("missing: missing"))
        .anyMatch(line -> line.contains("id taken"))
        .anyMatch(line -> line.contains("many.jsonl:5: "));
    assertThat(notes).anyMatch(line -> line.contains(".hidden: hidden"));
    List<String> told = laptop.err().subList(0, laptop.err().size() - 1);
    assertThat(rejected).isEqualTo(told.stream().filter(line -> !notes.contains(line)).toList());
    assertThat(notes).isEqualTo(told.stream().filter(line -> !rejected.contains(line)).toList());
  }

  /** As on HDFS or S3: through Hadoop's file systems, whose names are URIs. */
  @Test
  void readsUrisLikePaths() throws Exception {
    Laptop.Ended here =
        new Laptop(folder).run("read", corpus.toString(), "--only", "event", "--format", "jsonl");
    String uri = "file://" + corpus;
    Ran ran = run(uri + "/", "--only", "event");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(joined(ran.out().resolve("records.jsonl")).replace(uri, corpus.toString()))
        .isEqualTo(here.out());
    assertThat(
            Files.readString(ran.out().resolve("rejected.txt"))
                .replace(uri, corpus.toString())
                .lines())
        .isNotEmpty()
        .isSubsetOf(here.err());
  }

  @Test
  void tablesHaveTheRowsOfTheRecords() throws Exception {
    Ran ran = run(SAMPLES, corpus.toString(), "missing", "--format", "parquet");
    assertThat(ran.err()).contains(" read, ");
    List<ObjectNode> records = laptop.out().lines().map(CodedArticle::tree).toList();
    SparkSession session = SparkSession.builder().getOrCreate();
    try {
      for (FlatTable table : FlatTable.values()) {
        String name = table.name().toLowerCase(java.util.Locale.ROOT) + ".parquet";
        List<String> expected =
            records.stream()
                .filter(record -> FlatTable.of(record).orElseThrow() == table)
                .flatMap(record -> table.flatten(record).stream())
                .map(ReadTest::text)
                .toList();
        List<String> found =
            session.read().parquet(ran.out().resolve(name).toString()).collectAsList().stream()
                .map(ReadTest::text)
                .toList();
        assertThat(found).as(name).containsExactlyInAnyOrderElementsOf(expected);
      }
    } finally {
      session.stop();
    }
  }

  private static String text(Row row) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      values.add(value instanceof scala.collection.Seq<?> ? row.getList(i) : value);
    }
    return text(values);
  }

  private static String text(List<?> values) {
    return values.stream().map(String::valueOf).toList().toString();
  }

  @Test
  void importTakesTheOutput() throws Exception {
    Ran ran = run(SAMPLES + "/articles/niger-coup", "--partitions", "3");
    Path whole = folder.resolve("whole.jsonl");
    Files.writeString(whole, joined(ran.out().resolve("records.jsonl")));
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
    Ran ran = run(file.toString(), "--no-storylines");
    assertThat(ran.status()).isEqualTo(here.status());
    assertThat(joined(ran.out().resolve("records.jsonl"))).isEqualTo(here.out());
  }

  @Test
  void nothingToReadIsNoFailure() throws Exception {
    Ran ran = run("missing");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(joined(ran.out().resolve("records.jsonl"))).isEmpty();
    assertThat(Files.readString(ran.out().resolve("rejected.txt")))
        .isEqualTo("missing: missing: no such file or folder\n");
  }

  @Test
  void saysInALineWhatIsWrong() throws Exception {
    assertThat(run("-").status()).isEqualTo(2);
    assertThat(run(SAMPLES, "--format", "table").status()).isEqualTo(2);
    Path issues = folder.resolve("issues.yaml");
    Files.writeString(issues, "issues: 7\n");
    Ran malformed = run(SAMPLES, "--issues", issues.toString());
    assertThat(malformed.status()).isEqualTo(2);
    assertThat(malformed.err()).startsWith("chancery: ").contains(issues.toString());
    Files.createDirectory(folder.resolve("out-" + runs));
    Ran there = run(SAMPLES);
    assertThat(there.status()).isEqualTo(3);
    assertThat(there.err()).contains("is there already").doesNotContain("\tat ");
  }
}
