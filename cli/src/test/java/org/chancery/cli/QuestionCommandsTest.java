package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionCommandsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir static Path folder;

  @BeforeAll
  static void ingest() {
    String samples = Cli.ROOT.resolve("samples/articles").toString();
    Cli.Outcome run =
        Cli.run(
            "ingest",
            "--store",
            folder.resolve("store").toString(),
            samples + "/velmaria-election",
            samples + "/g7-russia");
    assertThat(run.status()).as(run.messages()).isZero();
  }

  private static Cli.Outcome ask(String command, String... arguments) {
    Path out = folder.resolve("answer");
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--store", folder.resolve("store").toString(), "--out", out.toString()));
    all.addAll(Arrays.asList(arguments));
    try {
      Files.deleteIfExists(out);
      Cli.Outcome run = Cli.run(all.toArray(String[]::new));
      String records = Files.exists(out) ? Files.readString(out) : "";
      return new Cli.Outcome(run.status(), records, run.messages());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<JsonNode> records(String command, String... arguments) throws IOException {
    Cli.Outcome run = ask(command, arguments);
    assertThat(run.status()).as(run.messages()).isZero();
    List<JsonNode> records = new ArrayList<>();
    for (String line : run.records().lines().toList()) {
      records.add(MAPPER.readTree(line));
    }
    return records;
  }

  @Test
  void answersAreTheRecordsThatReadWrites() throws IOException {
    List<JsonNode> events = records("events", "--actor", "Donald Trump", "--type", "request");
    assertThat(events).isNotEmpty();
    for (JsonNode event : events) {
      assertThat(event.path("record").asText()).isEqualTo("event");
      assertThat(event.path("type").asText()).isEqualTo("REQUEST");
      assertThat(event.path("actors").findValuesAsText("id")).contains("person:donald-trump");
      assertThat(event.path("evidence").path(0).path("exact").asText()).isNotEmpty();
    }
    assertThat(records("statements", "--speaker", "Merkel", "--limit", "2")).hasSize(2);
    assertThat(records("positions", "--issue", "g7-russia", "--stance", "oppose")).isNotEmpty();
    assertThat(records("storylines", "--country", "RUS"))
        .isNotEmpty()
        .allMatch(story -> !story.path("events").isEmpty());
    assertThat(records("events", "--merged", "--min-sources", "2"))
        .isNotEmpty()
        .allMatch(event -> event.path("independent_sources").asInt() >= 2);
    assertThat(records("events", "--text", "travel bans"))
        .first()
        .satisfies(event -> assertThat(event.toString()).contains("travel bans"));
  }

  @Test
  void aTallyOfTheStoreIsTheOneOfItsArticles() throws IOException {
    Path out = folder.resolve("read");
    String samples = Cli.ROOT.resolve("samples/articles/g7-russia").toString();
    Cli.Outcome read =
        Cli.run("tally", "g7-russia", samples, "--on", "2020-06-02", "--out", out.toString());
    assertThat(read.status()).as(read.messages()).isZero();
    JsonNode kept = records("tally", "g7-russia", "--on", "2020-06-02").get(0);
    assertThat(kept).isEqualTo(MAPPER.readTree(Files.readString(out)));
    assertWrong("tally no-such-issue", "no issue has the id");
    assertWrong("tally g7-russia news", "of --store or of PATHs");
  }

  @Test
  void countsAreTablesToo() throws IOException {
    assertThat(records("events", "--count-by", "year,type"))
        .first()
        .satisfies(count -> assertThat(count.path("year").asText()).hasSize(4));
    Cli.Outcome csv = ask("events", "--count-by", "dyad", "--format", "csv");
    assertThat(csv.records()).startsWith("actor,actor_name,recipient,recipient_name,count");
    Cli.Outcome table =
        ask("positions", "--issue", "g7-russia", "--count-by", "stance", "--format", "table");
    assertThat(table.records()).contains("count", "stance", "oppose");
  }

  @Test
  void nothingFoundIsSaidAndIsNoFailure() {
    Cli.Outcome run = ask("events", "--since", "2090-01-01");
    assertThat(run.status()).isZero();
    assertThat(run.records()).isEmpty();
    assertThat(run.messages()).contains("nothing that is kept answers to that");
  }

  @Test
  void whatMakesNoSenseIsNamedWithWhatWasExpected() {
    assertWrong("events --actor Bush", "name of several", "person:george-w-bush");
    assertWrong("events --actor Qzxvia", "no actor");
    assertWrong("events --country Qzxvia", "no country");
    assertWrong("events --dyad country:USA", "expected two actors");
    assertWrong("events --since 2020-02-30", "no day");
    assertWrong("events --since 2020-02-02 --until 2020-02-01", "is after --until");
    assertWrong("events --type SHOUT", "expected one of", "ASSAULT");
    assertWrong("events --quad 5", "expected 1 to 4");
    assertWrong("events --min-confidence 80", "expected from 0 to 1");
    assertWrong("events --near 95,10,5", "no place");
    assertWrong("events --near Qzxvia", "expected LAT,LON,KM");
    assertWrong("events --sort sources", "expected one of date");
    assertWrong("events --limit 0", "expected 1 or more");
    assertWrong("storylines --count-by dyad", "expected one of day, week, month, year");
    assertWrong("positions --stance maybe", "expected one of");
  }

  private static void assertWrong(String line, String... messages) {
    String[] words = line.split(" ", -1);
    Cli.Outcome run = ask(words[0], Arrays.copyOfRange(words, 1, words.length));
    assertThat(run.status()).as(line).isEqualTo(ExitStatus.USAGE);
    assertThat(run.messages()).as(line).contains(messages);
  }

  @Test
  void theHelpHasAnExample() {
    for (String command : List.of("events", "statements", "positions", "storylines")) {
      Cli.Outcome help = Cli.run(command, "--help");
      assertThat(help.status()).isZero();
      assertThat(help.records()).contains("Example", "chancery " + command, "--actor", "--store");
    }
  }

  @Test
  void whileAnotherWritesItIsNamed() {
    try (var writing =
        org.chancery.store.Store.openForWriting(
            folder.resolve("store"), org.chancery.store.Holder.self("chancery ingest", null))) {
      assertThat(writing.folder().path()).exists();
      Cli.Outcome run = ask("events");
      assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
      assertThat(run.messages()).contains("is held by", "chancery ingest", "wait for it to end");
    }
  }
}
