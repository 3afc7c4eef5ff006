package org.chancery.formats.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples of docs/formats/exchange.md on a real export. */
class DocumentedExamplesTest {

  private static final String EXPECTED =
      "ISL LSO 1 1\nISL URY 1 2\nLSO ISL 1 1\nLSO URY 1 1\nURY - 4 1\nURY ISL 1 1\nURY LSO 1 1\n";

  @TempDir Path folder;

  @Test
  void python() throws Exception {
    assumeTrue(installed("python3"), "python3 is not installed");
    assertThat(run("python", "python3", "example.py")).isEqualTo(EXPECTED);
  }

  @Test
  void r() throws Exception {
    assumeTrue(installed("Rscript"), "Rscript is not installed");
    assertThat(run("r", "Rscript", "example.R")).isEqualTo(EXPECTED);
  }

  private String run(String language, String interpreter, String script) throws Exception {
    Path export = folder.resolve("events.tsv");
    Files.write(export, Exchange.write("polecat", Examples.events()).bytes());
    Path code = folder.resolve(script);
    Files.writeString(code, example(language));
    return output(List.of(interpreter, code.toString(), export.toString()));
  }

  private static String example(String language) throws IOException {
    Path doc = Path.of("../docs/formats/exchange.md");
    Matcher block =
        Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(doc));
    assertThat(block.find()).as("an example in " + language).isTrue();
    return block.group(1);
  }

  private static boolean installed(String interpreter) {
    try {
      output(List.of(interpreter, "--version"));
      return true;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static String output(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return output.replace("\r\n", "\n");
  }
}
