package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordOutputTest {

  @TempDir Path folder;

  @Test
  void aFileWithoutAFolderIsNamedAsItWasGiven() {
    Path given = folder.resolve("no/such/folder/x.jsonl");
    assertThatThrownBy(() -> RecordOutput.open(given, Session.own()))
        .isInstanceOf(IOException.class)
        .hasMessage(
            given + ": there is no folder to put it in; make one, or name another file with --out");
  }

  @Test
  void aNameThatCanNotBeIsNamedAsItWasGiven() {
    Path given = folder.resolve("x".repeat(300));
    assertThatThrownBy(() -> RecordOutput.open(given, Session.own()))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(given + ": ")
        .hasMessageNotContaining("unfinished");
  }

  @Test
  void whatCanNotBeWrittenToTheEndLeavesNothing() throws IOException {
    Path given = folder.resolve("x.jsonl");
    RecordOutput output = RecordOutput.open(given, Session.own());
    output.writer().write("{}\n");
    output.complete();
    // As on a full disk, the last bytes find no room.
    output.stream().close();
    assertThatThrownBy(output::close).isInstanceOf(IOException.class);
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
