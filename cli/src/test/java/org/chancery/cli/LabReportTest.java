package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabReportTest {

  private static final String TEXT =
      "Minister Mara Vellin said that the talks had failed.\n\nThe rain stopped on Monday.\n";

  @TempDir Path folder;

  private Path corpus() throws IOException {
    Path split = folder.resolve("corpus/dev");
    Files.createDirectories(split.resolve("text"));
    Files.createDirectories(split.resolve("attributions"));
    Files.writeString(split.resolve("text/talks.txt"), TEXT);
    Files.writeString(
        split.resolve("attributions/talks_0a1b.ann"),
        "T1\tSource-span 0 20\tx\nT2\tCue-span 21 25\tx\nT3\tContent-span 26 51\tx\n"
            + "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n");
    return folder.resolve("corpus");
  }

  @Test
  void theConfidencesOfStatementsAndPositionsAreCharted() throws IOException {
    Path out = folder.resolve("report.md");
    Cli.Outcome outcome =
        Cli.run(
            "lab",
            "report",
            "--only",
            "statement,position",
            "--polnear",
            corpus().toString(),
            "--out",
            out.toString());
    assertThat(outcome.status()).as(outcome.messages()).isZero();
    String report = Files.readString(out);
    assertThat(report).doesNotContain("# Events").contains("# Statements", "# Positions");
    String statements = report.substring(report.indexOf("# St"), report.indexOf("# Pos"));
    assertThat(statements)
        .containsPattern("confidence 0\\.\\d: +1 answers, stated 0\\.\\d\\d, right 1");
    assertThat(report.substring(report.indexOf("# Pos")))
        .containsPattern(
            "confidence 0\\.9: +\\d+ answers, stated 0\\.\\d\\d, right \\d\\.\\d\\d  #+");
  }

  @Test
  void whatIsLeftOutIsSaid() throws IOException {
    Path out = folder.resolve("report.md");
    Cli.Outcome outcome = Cli.run("lab", "report", "--only", "statement", "--out", out.toString());
    assertThat(outcome.status()).isZero();
    assertThat(Files.readString(out)).contains("Left out: no --polnear folder");
    assertThat(Cli.run("lab", "report", "--only", "weather").status()).isEqualTo(2);
  }

  @Test
  void speedNamesWhatCannotBeReadAndMeasuresNothing() throws IOException {
    Path foreign =
        Files.writeString(
            folder.resolve("foreign.txt"), "Dosud nikdo neví, kdo tam byl. ".repeat(20));
    Cli.Outcome outcome = Cli.run("lab", "speed", "nowhere.txt", foreign.toString());
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.messages().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("nowhere.txt: missing"))
        .anyMatch(line -> line.startsWith(foreign + ": not English"))
        .contains("nothing to measure: not an article could be read");
  }
}
