package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a release has beside the program. */
class ManualPagesTest {

  @TempDir Path folder;

  private final CommandLine line = Main.line(Session.own());

  @Test
  void everyCommandHasItsPageAndItsCompletion() throws IOException {
    new ManualPages(line).write(folder);
    String script = Files.readString(folder.resolve("completion/chancery.bash"));
    assertThat(folder.resolve("man/chancery.1")).content().contains(".SH COMMANDS", "\\-\\-help");
    for (String command : line.getSubcommands().keySet()) {
      assertThat(script).contains("picocli_chancery_" + command + "()");
      assertThat(folder.resolve("man/chancery-" + command + ".1")).content().contains("Example");
    }
  }

  @Test
  void noLineOfAPageIsACommandOfRoffThatWasNotMeant() {
    for (Map.Entry<String, String> page : new ManualPages(line).pages().entrySet()) {
      assertThat(page.getValue().lines())
          .as(page.getKey())
          .allMatch(one -> !one.startsWith("'") && !one.contains("@|"))
          .allMatch(
              one -> !one.startsWith(".") || one.matches("\\.(TH|SH|TP|B|nf|fi|nh|ad)( .*)?"));
    }
  }

  @Test
  void theVersionIsTold() {
    Cli.Outcome run = Cli.run("--version");
    assertThat(run.status()).isZero();
    assertThat(run.records()).matches("Chancery \\d+\\.\\d+\\.\\d+\\R");
  }
}
