package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reviewed records of twelve samples, without coder and confidence, which tuning moves. */
class GoldenRecordsTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "g7-russia/2018-06-08-charlevoix-trump-call.txt",
        "g7-russia/2019-08-21-macron-conditions.txt",
        "g7-russia/2020-06-01-london-ottawa-refuse.txt",
        "nato-enlargement/2022-05-18-finland-sweden-apply.txt",
        "nato-enlargement/2023-07-11-vilnius-sweden-deal.html",
        "iran-nuclear/2018-05-08-us-withdraws.txt",
        "tariffs/2019-12-14-phase-one.txt",
        "colombia-peace/2016-03-24-deadline-missed.txt",
        "niger-coup/2023-07-27-soldiers-announce-takeover.txt",
        "velmaria-election/2024-10-08-dravic-declared-winner.txt",
        "velmaria-election/2024-10-12-two-readouts.txt",
        "jorvland-exchange/2025-03-03-montclar-talks-fail.txt"
      })
  void recordsAreThoseReviewed(String sample) throws IOException {
    Path golden =
        GOLDEN.resolve(Path.of(sample).getFileName().toString().replaceAll("\\.[a-z]+$", ".jsonl"));
    Cli.Outcome run =
        Cli.read(
            folder,
            "--no-storylines",
            "--issues",
            Cli.ROOT.resolve("docs/examples/issues.yaml").toString(),
            "--register",
            Cli.ROOT.resolve("docs/examples/register.yaml").toString(),
            Cli.ROOT.resolve("samples/articles").resolve(sample).toString());
    assertThat(run.status()).as(run.messages()).isZero();
    String records = withoutTuning(run.records());
    if ("write".equals(System.getProperty("chancery.golden"))) {
      Files.writeString(golden, records);
    }
    assertThat(records).isEqualTo(Files.readString(golden));
  }

  private static String withoutTuning(String records) throws IOException {
    StringBuilder kept = new StringBuilder();
    for (String line : records.lines().toList()) {
      ObjectNode record = (ObjectNode) MAPPER.readTree(line);
      record.remove("coder");
      record.remove("confidence");
      record.remove("source");
      kept.append(MAPPER.writeValueAsString(record)).append('\n');
    }
    return kept.toString();
  }
}
