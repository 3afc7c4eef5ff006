package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {

  private static final String SAMPLES =
      Cli.ROOT.resolve("samples/articles/velmaria-election").toString();

  @TempDir Path folder;

  private Cli.Outcome ingest(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "ingest";
    all[1] = "--store";
    all[2] = folder.resolve("store").toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Cli.run(all);
  }

  @Test
  void samplesAreKeptOnceAndCodedAgainForOtherIssues() {
    Cli.Outcome first = ingest(SAMPLES);
    assertThat(first.status()).as(first.messages()).isZero();
    assertThat(first.messages()).containsPattern("\\d+ articles added, 0 rejected: [\\d,]+ events");
    assertThat(first.records()).isEmpty();

    Cli.Outcome again = ingest(SAMPLES);
    assertThat(again.status()).isZero();
    assertThat(again.messages()).contains("nothing added", "kept already").doesNotContain("recode");

    String issues = Cli.ROOT.resolve("docs/examples/issues.yaml").toString();
    Cli.Outcome other = ingest(SAMPLES, "--issues", issues);
    assertThat(other.messages()).contains("nothing added", "'chancery recode'");

    String store = folder.resolve("store").toString();
    Cli.Outcome recoded = Cli.run("recode", "--store", store, "--issues", issues);
    assertThat(recoded.status()).as(recoded.messages()).isZero();
    assertThat(recoded.messages())
        .contains("articles coded again:")
        .containsPattern("events: [\\d,]+ the same, 0 altered, 0 added, 0 gone");
    assertThat(Cli.run("recode", "--store", store, "--issues", issues).messages())
        .contains("nothing coded again");
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestKept() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path talk = Files.writeString(folder.resolve("talk.txt"), "Varonia met Kestria on Monday.");
    Cli.Outcome run = ingest(empty.toString(), talk.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.REJECTED);
    assertThat(run.messages())
        .contains("empty.txt: empty", "1 article added, 1 rejected (empty 1)");
  }

  @Test
  void aStoreThatCannotBeUsedIsAFailureWithTheRemedy() throws IOException {
    Path other = Files.createDirectory(folder.resolve("store"));
    Files.writeString(other.resolve("notes.txt"), "notes");
    Cli.Outcome run = ingest(SAMPLES);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.messages()).contains("is not a store", "--store").doesNotContain("\tat ");

    Cli.Outcome missing = Cli.run("recode", "--store", folder.resolve("missing").toString());
    assertThat(missing.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(missing.messages()).contains("no store there; make one with 'chancery ingest'");
    assertThat(folder.resolve("missing")).doesNotExist();
  }

  @Test
  void helpTellsWhereTheStoreIs() {
    Cli.Outcome help = Cli.run("ingest", "--help");
    assertThat(help.status()).isZero();
    assertThat(help.records()).contains("CHANCERY_STORE", "chancery-store", "Example:");
  }
}
