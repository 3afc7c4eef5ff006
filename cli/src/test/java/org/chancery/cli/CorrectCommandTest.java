package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectCommandTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  @BeforeEach
  void ingest() throws IOException {
    Path article = folder.resolve("talks.json");
    Files.writeString(
        article,
        """
        {"id":"talks","title":"Talks at Lesk","published":"2024-03-04","text":"France accused Germany of delay on Monday. France invited Germany to talks."}
        """);
    Cli.Outcome run = run("ingest", article.toString());
    assertThat(run.status()).as(run.messages()).isZero();
  }

  private Cli.Outcome run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--store", folder.resolve("store").toString()));
    return Cli.run(all.toArray(String[]::new));
  }

  private List<JsonNode> records(String... arguments) throws IOException {
    Path out = folder.resolve("out");
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--out", out.toString()));
    Cli.Outcome run = run(all.toArray(String[]::new));
    assertThat(run.status()).as(run.messages()).isZero();
    List<JsonNode> records = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      records.add(MAPPER.readTree(line));
    }
    return records;
  }

  private JsonNode accusation() throws IOException {
    return records("events", "--type", "ACCUSE").get(0);
  }

  @Test
  void anEditIsInTheAnswersInTheListAndInTheGold() throws IOException {
    String id = accusation().path("id").asText();
    Cli.Outcome edit =
        run(
            "correct",
            id,
            "edit",
            "--set",
            "type=REJECT",
            "--set",
            "when=2024-03-03",
            "--set",
            "recipients=country:ITA",
            "--by",
            "ada",
            "--why",
            "as the ministry says");
    assertThat(edit.status()).as(edit.messages()).isZero();
    assertThat(records("events", "--type", "ACCUSE")).isEmpty();
    JsonNode edited = records("events", "--type", "REJECT", "--recipient", "Italy").get(0);
    assertThat(edited.path("id").asText()).isEqualTo(id);
    assertThat(edited.path("when").path("start").asText()).isEqualTo("2024-03-03");
    assertThat(edited.path("corrected").path("why").asText()).isEqualTo("as the ministry says");
    JsonNode listed = records("corrections", "--format", "jsonl").get(0);
    assertThat(listed.path("of").asText()).isEqualTo(id);
    assertThat(listed.path("by").asText()).isEqualTo("ada");
    assertThat(edited.path("recipients").get(0).path("code").asText()).isEqualTo("ITA");
    assertThat(records("corrections", "--gold")).containsExactly(edited);
    Path csv = folder.resolve("corrections.csv");
    assertThat(run("corrections", "--format", "csv", "--out", csv.toString()).status()).isZero();
    assertThat(Files.readAllLines(csv))
        .hasSize(2)
        .first()
        .isEqualTo("id,kind,of,now,orphan,undone,action,edits,by,when,why,article,exact,begin,end");
    assertThat(Files.readString(csv))
        .contains("," + id + ",,,,edit,\"{\"\"type\"\":\"\"REJECT\"\"", ",as the ministry says,");
    assertThat(run("corrections", "--gold", "--format", "csv").messages())
        .contains("--gold writes jsonl");

    Path gold = folder.resolve("gold.jsonl");
    assertThat(run("corrections", "--gold", "--out", gold.toString()).status()).isZero();
    Cli.Outcome evaluated =
        Cli.run(
            "evaluate",
            "--gold",
            gold.toString(),
            "--out",
            folder.resolve("scores").toString(),
            folder.resolve("talks.json").toString());
    assertThat(evaluated.status()).as(evaluated.messages()).isZero();
    assertThat(run("correct", id, "undo", "--by", "ada").status()).isZero();
    assertThat(accusation().has("corrected")).isFalse();
  }

  @Test
  void whatReviewersDisagreeOnIsListed() throws IOException {
    assertThat(run("agreement").messages()).contains("no record was judged by two reviewers");
    List<JsonNode> events = records("events");
    for (JsonNode event : events) {
      run("correct", event.path("id").asText(), "confirm", "--by", "ada");
      boolean accuse = event.path("type").asText().equals("ACCUSE");
      run("correct", event.path("id").asText(), accuse ? "reject" : "confirm", "--by", "bo");
    }
    assertThat(run("agreement", "--format", "csv").status()).isEqualTo(ExitStatus.USAGE);
    JsonNode agreement = records("agreement").get(0);
    assertThat(agreement.path("records").asInt()).isEqualTo(events.size());
    assertThat(agreement.has("kappa")).isTrue();
    assertThat(agreement.path("disagreements")).hasSize(1);
    assertThat(agreement.path("disagreements").get(0).path("judgements")).hasSize(2);
    assertThat(records("events")).hasSize(events.size() - 1);
  }

  @Test
  void anAddedRecordMustHaveTheVeryWords() throws IOException {
    ObjectNode added = accusation().deepCopy();
    added.remove("id");
    added.put("type", "THREATEN").remove("mode");
    Path file = folder.resolve("event.json");
    Files.writeString(file, added.toString());
    assertThat(run("correct", "--add", file.toString(), "--by", "ada").status()).isZero();
    JsonNode kept = records("events", "--type", "THREATEN").get(0);
    assertThat(kept.path("corrected").path("added").asBoolean()).isTrue();
    assertThat(kept.path("id").asText()).startsWith("e-");
    assertThat(run("correct", "--add", file.toString()).messages()).contains("is kept already");

    ((ObjectNode) added.path("evidence").path(0)).put("exact", "other words");
    Files.writeString(file, added.toString());
    Cli.Outcome wrong = run("correct", "--add", file.toString());
    assertThat(wrong.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(wrong.messages()).contains("/evidence/0: the article has", "expected 'other words'");

    Files.write(file, new byte[] {'{', (byte) 0xff, '}'});
    wrong = run("correct", "--add", file.toString());
    assertThat(wrong.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(wrong.messages()).contains(file + ": bytes that are no UTF-8, expected UTF-8");
  }

  @Test
  void whatMakesNoSenseIsNamedWithWhatWasExpected() throws IOException {
    String id = accusation().path("id").asText();
    assertWrong("expected RECORD", "correct");
    assertWrong("expected RECORD", "correct", id, "--add", folder.resolve("x.json").toString());
    assertWrong("no event, statement or position", "correct", "e-none", "confirm");
    assertWrong("an edit needs --set", "correct", id, "edit");
    assertWrong(
        "an event has no such field to set, expected one of type",
        "correct",
        id,
        "edit",
        "--set",
        "stance=support");
    assertWrong("expected one of agree", "correct", id, "edit", "--set", "type=SHOUT");
    assertWrong("expected DAY", "correct", id, "edit", "--set", "when=May");
    assertWrong("no id of the register", "correct", id, "edit", "--set", "actors=country:QQQ");
    assertWrong("could be taken back", "correct", id, "undo", "--by", "nobody");
    assertThat(run("corrections", "--out", folder.resolve("list").toString()).messages())
        .contains("no corrections are kept");
  }

  private void assertWrong(String message, String... arguments) {
    Cli.Outcome run = run(arguments);
    assertThat(run.status()).as(message).isEqualTo(ExitStatus.USAGE);
    assertThat(run.messages()).contains(message);
  }
}
