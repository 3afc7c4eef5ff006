package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallyCommandTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "tally.txt");

  @TempDir Path folder;

  /** The samples on the readmission of 2018 to 2020: who stands where, and on what words. */
  @Test
  void theTableIsTheOneReviewed() throws IOException {
    Path out = folder.resolve("tally.txt");

    Cli.Outcome run = tally(out, "table");

    assertThat(run.status()).as(run.messages()).isZero();
    if ("write".equals(System.getProperty("chancery.golden"))) {
      Files.writeString(GOLDEN, Files.readString(out));
    }
    assertThat(Files.readString(out)).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void everyMemberIsListedAndThoseWithoutEvidenceHaveNoStance() throws IOException {
    Path out = folder.resolve("tally.jsonl");

    assertThat(tally(out, "jsonl").status()).isZero();

    JsonNode tally = MAPPER.readTree(Files.readString(out));
    assertThat(tally.path("record").asText()).isEqualTo("tally");
    assertThat(tally.path("rule").asText()).isEqualTo("unanimity");
    assertThat(tally.path("members")).hasSize(7);
    assertThat(tally.path("outcome").asText()).isEqualTo("blocked");
    List<String> silent = new ArrayList<>();
    for (JsonNode member : tally.path("members")) {
      if (member.has("stance")) {
        assertThat(member.path("position").asText()).startsWith("p-");
        assertThat(member.path("evidence").path(0).path("exact").asText()).isNotEmpty();
      } else {
        silent.add(member.path("actor").path("name").asText());
        assertThat(member.has("position")).isFalse();
      }
    }
    assertThat(silent).containsExactly("Japan");
  }

  @Test
  void anUnknownIssueNamesTheNearOnes() {
    Cli.Outcome run = Cli.run("tally", "g7-rusia", samples());

    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.messages()).contains("g7-rusia").contains("did you mean").contains("g7-russia");
  }

  @Test
  void aYearIsNoDay() {
    Cli.Outcome run = Cli.run("tally", "g7-russia", samples(), "--on", "2020");

    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.messages().strip().lines())
        .singleElement()
        .asString()
        .contains("'2020' is no day; expected year, month and day, such as 2018-06-09");
  }

  @Test
  void thePageTalliesTheIssuesThatABodyDecides() throws IOException {
    Cli.Outcome run =
        Cli.read(folder, "--format", "html", "--issues", issues(), "--no-storylines", samples());

    assertThat(run.status()).isZero();
    assertThat(run.records())
        .contains("Where the deciding bodies stand")
        .contains("Group of Seven decides by unanimity")
        .contains("<span>No evidence:</span> Japan");
  }

  private static Cli.Outcome tally(Path out, String format) {
    return Cli.run(
        "tally",
        "g7-russia",
        samples(),
        "--issues",
        issues(),
        "--on",
        "2020-07-27",
        "--format",
        format,
        "--out",
        out.toString());
  }

  private static String samples() {
    return Cli.ROOT.resolve("samples/articles/g7-russia").toString();
  }

  private static String issues() {
    return Cli.ROOT.resolve("docs/examples/issues.yaml").toString();
  }
}
