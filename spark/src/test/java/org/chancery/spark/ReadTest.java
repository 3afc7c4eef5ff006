package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** What the cluster writes of many articles is what the laptop writes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadTest {

  private static final String SAMPLES = Path.of("..", "samples").toString();

  private Path folder = Path.of("");
  private Path corpus = Path.of("");
  private Laptop.Ended laptop = new Laptop.Ended(0, "", List.of());
  private LocalRuns runs = new LocalRuns(folder);

  @BeforeAll
  void readOnLaptop(@TempDir Path given) throws Exception {
    folder = given;
    corpus = folder.resolve("corpus");
    MixedCorpus.write(corpus);
    laptop =
        new Laptop(folder).run("read", SAMPLES, corpus.toString(), "missing", "--format", "jsonl");
    runs = new LocalRuns(folder);
  }

  @AfterEach
  void noSessionIsLeft() {
    assertThat(SparkSession.getActiveSession().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void sameBytesWhateverThePartitions(int partitions) throws Exception {
    LocalRuns.Ran ran =
        runs.run(
            SAMPLES, corpus.toString(), "missing", "--partitions", Integer.toString(partitions));
    assertThat(ran.err()).contains(" read, ").doesNotContain("\tat ");
    assertThat(ran.status()).isEqualTo(1).isEqualTo(laptop.status());
    assertThat(ran.records()).isEqualTo(laptop.out());
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

  @Test
  void tablesHaveTheRowsOfTheRecords() throws Exception {
    LocalRuns.Ran ran = runs.run(SAMPLES, corpus.toString(), "missing", "--format", "parquet");
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
}
