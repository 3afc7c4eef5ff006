package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  @TempDir Path folder;

  @Test
  void scoresPairsOfAUser() throws IOException {
    Path gold =
        write(
            "pairs.jsonl",
            "{\"id\":\"1\",\"sentence\":\"Varonia invaded Kestria.\",\"source\":\"Varonia\",\"target\":\"Kestria\",\"type\":\"ASSAULT\"}\n"
                + "{\"id\":\"2\",\"sentence\":\"Varonia invaded Kestria.\",\"source\":\"Varonia\",\"target\":\"Kestria\",\"type\":\"AID\"}\n");
    List<String> scores = evaluate(gold);
    assertThat(scores)
        .contains(
            "{\"record\":\"score\",\"of\":\"pairs\",\"name\":\"all\",\"gold\":2,\"given\":2,\"right\":1,\"precision\":0.5,\"recall\":0.5,\"f1\":0.5}",
            "{\"record\":\"score\",\"of\":\"pairs\",\"name\":\"ASSAULT\",\"gold\":1,\"given\":2,\"right\":1,\"precision\":0.5,\"recall\":1.0,\"f1\":0.667}");
  }

  @Test
  void itsOwnRecordsAsGoldAreAllRight() throws IOException {
    Path article =
        write(
            "a.jsonl",
            "{\"id\":\"a1\",\"title\":\"Varonia\",\"text\":\"The Varonian army shelled Kestrian villages on Monday. 'We regret it,' said Ilse Lund, the mayor of Lesk.\"}\n");
    Cli.Outcome read = Cli.read(folder, "--format", "jsonl", article.toString());
    Path gold = write("gold.jsonl", read.records());
    Path out = folder.resolve("scores");
    Cli.Outcome outcome =
        Cli.run(
            "evaluate",
            "--gold",
            gold.toString(),
            "--format",
            "jsonl",
            "--out",
            out.toString(),
            article.toString());
    assertThat(outcome.status()).isZero();
    assertThat(Files.readAllLines(out))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("\"f1\":1.0"));
  }

  @Test
  void aTypeThatIsNoneIsNamedWithItsLine() throws IOException {
    Path gold =
        write(
            "bad.jsonl",
            "{\"sentence\":\"Varonia invaded Kestria.\",\"source\":\"Varonia\",\"target\":\"Kestria\",\"type\":\"WAR\"}\n");
    Cli.Outcome outcome = Cli.run("evaluate", "--gold", gold.toString());
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.messages()).contains("bad.jsonl:1", "'WAR' is no type");
  }

  @Test
  void recordsWithoutArticlesAreWrongUsage() throws IOException {
    Path gold =
        write("events.jsonl", "{\"record\":\"event\",\"article\":\"a\",\"type\":\"AID\"}\n");
    Cli.Outcome outcome = Cli.run("evaluate", "--gold", gold.toString());
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.messages()).contains("name the articles as PATH");
  }

  private List<String> evaluate(Path gold) throws IOException {
    Path out = folder.resolve("scores");
    Cli.Outcome outcome =
        Cli.run(
            "evaluate", "--gold", gold.toString(), "--format", "jsonl", "--out", out.toString());
    assertThat(outcome.status()).isZero();
    return Files.readAllLines(out);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
