package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The reviewed records of twelve samples, without coder and confidence, which tuning moves. */
class GoldenRecordsTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final List<String> SAMPLES =
      List.of(
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
          "jorvland-exchange/2025-03-03-montclar-talks-fail.txt");

  /** The records of each sample, in their order. */
  private static List<String> records = List.of();

  /** In one run: that an article's records depend on no other is tested elsewhere. */
  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--no-storylines",
                "--issues",
                Cli.ROOT.resolve("docs/examples/issues.yaml").toString(),
                "--register",
                Cli.ROOT.resolve("docs/examples/register.yaml").toString()));
    Path articles = Cli.ROOT.resolve("samples/articles");
    SAMPLES.forEach(sample -> arguments.add(articles.resolve(sample).toString()));
    Cli.Outcome run = Cli.read(folder, arguments.toArray(String[]::new));
    assertThat(run.status()).as(run.messages()).isZero();
    records = List.of(run.records().split("(?=\\{\"record\":\"article\",)", 0));
    assertThat(records).hasSameSizeAs(SAMPLES);
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void recordsAreThoseReviewed(String sample) throws IOException {
    Path golden =
        GOLDEN.resolve(Path.of(sample).getFileName().toString().replaceAll("\\.[a-z]+$", ".jsonl"));
    String own = withoutTuning(records.get(SAMPLES.indexOf(sample)));
    if ("write".equals(System.getProperty("chancery.golden"))) {
      Files.writeString(golden, own);
    }
    assertThat(own).isEqualTo(Files.readString(golden));
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
