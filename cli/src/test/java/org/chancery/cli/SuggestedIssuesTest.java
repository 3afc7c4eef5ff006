package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.engine.extraction.position.IssuesFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestedIssuesTest {

  @TempDir Path folder;

  /** What is suggested is read back as an issues file, and the same articles take sides on it. */
  @Test
  void theFileIsReadBackAndFindsTheSidesThatItWasMadeOf() throws IOException {
    Path none = folder.resolve("none.yaml");
    Files.writeString(none, "issues: []\n");
    Path file = folder.resolve("suggested.yaml");
    String samples = Cli.ROOT.resolve("samples/articles/g7-russia").toString();

    Cli.Outcome run =
        Cli.run(
            "read",
            samples,
            "--suggest-issues",
            "--issues",
            none.toString(),
            "--out",
            file.toString());

    assertThat(run.status()).as(run.messages()).isZero();
    List<Issue> issues = IssuesFile.read(file);
    assertThat(issues).extracting(Issue::proposal).anyMatch(p -> p.contains("Russia"));
    assertThat(Files.readString(file)).contains("# support: ").contains("# oppose: ");

    Cli.Outcome again =
        Cli.read(folder, "--only", "position", "--issues", file.toString(), samples);

    String ofRussia =
        issues.stream().filter(i -> i.proposal().contains("Russia")).findFirst().orElseThrow().id();
    assertThat(again.records())
        .contains("\"record\":\"position\"")
        .contains("\"id\":\"" + ofRussia + "\"");
  }

  @Test
  void whatTheIssuesInUseCoverIsNotSuggested() throws IOException {
    Path file = folder.resolve("suggested.yaml");
    String samples = Cli.ROOT.resolve("samples/articles/g7-russia").toString();

    assertThat(Cli.run("read", samples, "--suggest-issues", "--out", file.toString()).status())
        .isZero();

    assertThat(IssuesFile.read(file))
        .extracting(Issue::proposal)
        .noneMatch(proposal -> proposal.contains("Russia's return"));
  }
}
