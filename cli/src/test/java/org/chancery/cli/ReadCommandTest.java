package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String SAMPLES = Cli.ROOT.resolve("samples").toString();

  /** Of all samples, read on one thread. */
  private static String written = "";

  @TempDir Path folder;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    Cli.Outcome one = Cli.read(folder, "--threads", "1", SAMPLES);
    assertThat(one.status()).as(one.messages()).isZero();
    written = one.records();
  }

  @Test
  void samplesGiveTheSameBytesAtAnyThreadCount() throws IOException {
    assertThat(Cli.read(folder, "--threads", "4", SAMPLES).records()).isEqualTo(written);
  }

  @Test
  void everySpanCoversTheWordsItGivesAndEveryReferenceResolves() throws IOException {
    Map<String, String> texts = new HashMap<>();
    Set<String> ids = new HashSet<>();
    List<JsonNode> records = parse(written);
    for (JsonNode record : records) {
      assertThat(ids.add(record.path("id").asText())).as("id twice: %s", record).isTrue();
      if (record.path("record").asText().equals("article")) {
        texts.put(record.path("id").asText(), record.path("text").asText());
      }
    }
    int spans = 0;
    for (JsonNode record : records) {
      if (record.has("article")) {
        int[] text = texts.getOrDefault(record.path("article").asText(), "").codePoints().toArray();
        spans += check(record, text);
        for (String reference : List.of("statement", "event")) {
          if (record.has(reference)) {
            assertThat(ids).contains(record.path(reference).asText());
          }
        }
        assertThat(record.path("evidence").size()).isPositive();
        assertThat(record.path("confidence").asDouble()).isBetween(0.0, 1.0);
      }
    }
    assertThat(spans).isGreaterThan(1000);
  }

  private static int check(JsonNode node, int[] text) {
    int spans = 0;
    if (node.isObject() && node.has("exact")) {
      int begin = node.path("begin").asInt();
      int end = node.path("end").asInt();
      assertThat(new String(text, begin, end - begin)).isEqualTo(node.path("exact").asText());
      spans++;
    }
    for (JsonNode child : node) {
      spans += check(child, text);
    }
    return spans;
  }

  @Test
  void nothingUnknownIsWritten() throws IOException {
    for (JsonNode record : parse(written)) {
      assertNothingEmpty(record);
    }
  }

  private static void assertNothingEmpty(JsonNode node) {
    assertThat(node.isNull()).isFalse();
    if (node.isTextual()) {
      assertThat(node.asText()).isNotEmpty();
    }
    if (node.isContainerNode()) {
      assertThat(node.size()).as(node.toString()).isPositive();
    }
    node.forEach(ReadCommandTest::assertNothingEmpty);
  }

  @Test
  void badInputIsNamedAndTheRestIsRead() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "Varonia invaded Kestria on Monday.");
    Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7, 0});
    Path foreign =
        Files.writeString(
            folder.resolve("foreign.txt"),
            "Der Ministerpräsident erklärte am Mittwoch vor dem Parlament, dass seine Regierung die Verhandlungen über das"
                + " Handelsabkommen erst dann wieder aufnehmen werde, wenn die Nachbarstaaten ihre Zölle auf landwirtschaftliche"
                + " Erzeugnisse gesenkt und die Grenzkontrollen aufgehoben hätten.");
    Cli.Outcome run =
        Cli.read(
            folder,
            good.toString(),
            empty.toString(),
            binary.toString(),
            foreign.toString(),
            folder.resolve("missing.txt").toString());
    assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
    assertThat(run.messages())
        .contains("empty.txt: ")
        .contains("binary.txt: ")
        .contains("foreign.txt: not English")
        .contains("missing.txt: ")
        .contains("1 article read, 4 rejected")
        .doesNotContain("\tat ");
    assertThat(parse(run.records()).get(0).path("source").asText()).isEqualTo(good.toString());
  }

  @Test
  void theSameArticleIsReadOnceAndAnotherOfItsIdIsNamed() throws IOException {
    Path a = folder.resolve("a.jsonl");
    Files.writeString(
        a,
        "{\"id\":\"x\",\"text\":\"Varonia invaded Kestria.\"}\n{\"id\":\"x\",\"text\":\"Varonia left Kestria.\"}\n",
        StandardCharsets.UTF_8);
    Path b = folder.resolve("b.jsonl");
    Files.writeString(
        b, "{\"id\":\"x\",\"text\":\"Varonia invaded Kestria.\"}\n", StandardCharsets.UTF_8);
    Cli.Outcome there = Cli.read(folder, a.toString(), b.toString());
    Cli.Outcome back = Cli.read(folder, b.toString(), a.toString());
    assertThat(there.status()).isEqualTo(ExitStatus.REJECTED);
    assertThat(there.messages()).contains("the id x is also that of");
    assertThat(articles(there)).hasSize(1).isEqualTo(articles(back));
  }

  private static List<JsonNode> articles(Cli.Outcome run) throws IOException {
    return parse(run.records()).stream()
        .filter(record -> record.path("record").asText().equals("article"))
        .collect(Collectors.toList());
  }

  @Test
  void onlyLeavesOtherKindsOut() throws IOException {
    Cli.Outcome run = Cli.read(folder, "--only", "statement", SAMPLES);
    assertThat(parse(run.records()))
        .extracting(record -> record.path("record").asText())
        .containsOnly("article", "statement");
  }

  @Test
  void wrongUsageIsTwo() {
    assertThat(Cli.run("read").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(Cli.run("read", "--only", "weather", SAMPLES).status()).isEqualTo(ExitStatus.USAGE);
    assertThat(Cli.run("read", "--threads", "0", SAMPLES).status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void outputThatCannotBeWrittenIsThree() throws IOException {
    String out = folder.resolve("no/such/folder/x.jsonl").toString();
    Cli.Outcome run = Cli.run("read", "--out", out, SAMPLES);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.messages())
        .contains("chancery: " + out + ": there is no folder to put it in")
        .doesNotContain("unfinished")
        .doesNotContain("\tat ");
  }

  private static List<JsonNode> parse(String records) throws IOException {
    List<JsonNode> all = new ArrayList<>();
    for (String line : records.lines().toList()) {
      all.add(MAPPER.readTree(line));
    }
    return all;
  }
}
