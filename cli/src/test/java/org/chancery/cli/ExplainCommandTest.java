package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every record can be asked why it is as it is. */
class ExplainCommandTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String TEXT =
      "Varonia refused to attack Kestria on Monday. Anna Voss, the foreign minister of Kestria, said that"
          + " Kestria opposes Russia's readmission to the G7. She met the president of France.";

  @TempDir static Path folder;

  private static final List<JsonNode> RECORDS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    Path article = folder.resolve("article.json");
    Files.writeString(
        article,
        MAPPER
            .createObjectNode()
            .put("id", "a1")
            .put("published", "2019-05-07")
            .put("text", TEXT)
            .toString());
    Cli.Outcome run = Cli.run("read", article.toString(), "--out", records(), "--format", "jsonl");
    assertThat(run.status()).as(run.messages()).isZero();
    for (String line : Files.readAllLines(Path.of(records()))) {
      RECORDS.add(MAPPER.readTree(line));
    }
  }

  private static String records() {
    return folder.resolve("records.jsonl").toString();
  }

  private static JsonNode first(String kind, String words) {
    return RECORDS.stream()
        .filter(record -> record.path("record").asText().equals(kind))
        .filter(record -> record.path("evidence").path(0).path("exact").asText().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(kind + " with " + words + " in " + RECORDS));
  }

  private static Cli.Outcome explain(JsonNode record, String... more) throws IOException {
    Path out = folder.resolve("told");
    List<String> all =
        new ArrayList<>(List.of("explain", record.path("id").asText(), "--in", records()));
    all.addAll(List.of("--out", out.toString()));
    all.addAll(List.of(more));
    Files.deleteIfExists(out);
    Cli.Outcome run = Cli.run(all.toArray(String[]::new));
    return new Cli.Outcome(
        run.status(), Files.exists(out) ? Files.readString(out) : "", run.messages());
  }

  @Test
  void anEventNamesItsEntryItsStageAndWhatLost() throws IOException {
    Cli.Outcome told = explain(first("event", "refused to attack"));
    assertThat(told.status()).as(told.messages()).isZero();
    assertThat(told.records())
        .contains("Rule event/", ".txt:", "as in: ", "stages.txt:", "refuse ")
        .contains("What else it could have been", "(model: ")
        .contains("\"Varonia\"", "no entry of the register bears the name")
        .contains("Parse of: Varonia refused to attack Kestria on Monday.", "nsubj of 2 refused");
  }

  private static JsonNode told(JsonNode record) throws IOException {
    Cli.Outcome told = explain(record, "--format", "jsonl");
    assertThat(told.status()).as(told.messages()).isZero();
    JsonNode explanation = MAPPER.readTree(told.records());
    assertThat(explanation.path("of")).as("the record as it was written").isEqualTo(record);
    return explanation;
  }

  @Test
  void anActorNamesTheRegistersEntryWithItsSource() throws IOException {
    for (JsonNode actor : told(first("event", "met")).path("actors")) {
      if (actor.path("id").asText().equals("person:emmanuel-macron")) {
        JsonNode tenure = actor.path("tenures").path(0);
        assertThat(tenure.path("office").asText()).isEqualTo("President of France");
        assertThat(tenure.path("source").asText()).isNotEmpty();
        return;
      }
    }
    throw new AssertionError("the president of that day is no actor");
  }

  @Test
  void statementsAndPositionsNameTheirLines() throws IOException {
    assertThat(told(first("statement", "said that")).path("rule").toString())
        .contains("statement/clause/say", "verbs.txt:", "clause: right in ");
    assertThat(told(first("position", "opposes")).path("rule").toString())
        .contains("position/verb/oppose", "issue g7-russia", "stances.txt:");
  }

  @Test
  void whatIsNotThereIsSaid() throws IOException {
    assertThat(Cli.run("explain", "e-0", "--in", records()).status()).isEqualTo(ExitStatus.USAGE);
    Path none = Files.writeString(folder.resolve("none.yaml"), "issues: []\n");
    Cli.Outcome other = explain(first("position", "opposes"), "--issues", none.toString());
    assertThat(other.status()).isEqualTo(ExitStatus.REJECTED);
    assertThat(other.messages()).contains("makes no such record", "position/verb/oppose");
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    String id = first("event", "").path("id").asText();
    Path bytes = Files.write(folder.resolve("bytes.jsonl"), new byte[] {'{', (byte) 0xff, '}'});
    assertThat(Cli.run("explain", id, "--in", bytes.toString()).messages())
        .contains(bytes + ": bytes that are no UTF-8; it must be what 'read' wrote");

    String whole = Files.readString(Path.of(records()));
    Path dated = folder.resolve("dated.jsonl");
    Files.writeString(dated, whole.replace("2019-05-07", "7 May"));
    Cli.Outcome wrong = Cli.run("explain", id, "--in", dated.toString());
    assertThat(wrong.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(wrong.messages()).contains(dated + ": article ", "expected a date, found '7 May'");
  }
}
