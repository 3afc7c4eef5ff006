package org.chancery.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.server.DeskFixture;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the documentation, run as they stand, where their language is on the machine. */
class ExampleProgramsTest {

  private static final Path EXAMPLES =
      Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("docs/examples");

  @TempDir Path folder;

  @Test
  void python() throws Exception {
    String printed = run("python3", "api.py");
    assertThat(printed).contains("REQUEST").contains("outcome: blocked").contains("Canada");
  }

  @Test
  void baseR() throws Exception {
    String printed = run("Rscript", "api.R");
    assertThat(printed).contains("REQUEST").contains("quad").contains("actor_name");
  }

  private String run(String program, String file) throws IOException, InterruptedException {
    boolean there =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    Assumptions.assumeTrue(there, program + " is not on this machine");
    Path out = folder.resolve("out");
    try (DeskFixture desk = DeskFixture.ofSamples()) {
      Process process =
          new ProcessBuilder(
                  List.of(program, EXAMPLES.resolve(file).toString(), desk.at("").toString()))
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
      String printed = Files.readString(out, StandardCharsets.UTF_8);
      assertThat(process.exitValue()).as(printed).isZero();
      return printed;
    }
  }
}
