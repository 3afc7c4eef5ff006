package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same facts give the same bytes; malformed ones give none. */
final class RegisterCompilerTest {

  private static final String MORE =
      """
      format: chancery-register 1
      as_of: 2026-08-22
      actors:
        - {id: country:ZOR, kind: state, name: Zorania}
      """;

  private final Path folder;

  RegisterCompilerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void givesTheSameBytesWheneverItRuns() throws IOException {
    Path facts = facts("facts");
    RegisterCompiler.compile(facts, folder.resolve("one.bin"));
    RegisterCompiler.compile(facts("again"), folder.resolve("other.bin"));
    assertThat(Files.readAllBytes(folder.resolve("one.bin")))
        .isEqualTo(Files.readAllBytes(folder.resolve("other.bin")));
  }

  @Test
  void compilesAgainWhereAFactIsYounger() throws IOException {
    Path facts = facts("facts");
    FileTime earlier = FileTime.from(Instant.now().minusSeconds(60));
    for (Path file :
        List.of(
            facts.resolve("a.yaml"), facts.resolve("b.yaml"), facts.resolve("cities.tsv"), facts)) {
      Files.setLastModifiedTime(file, earlier);
    }
    Path image = folder.resolve("register.bin");
    RegisterCompiler.compile(facts, image);
    FileTime first = Files.getLastModifiedTime(image);
    RegisterCompiler.compile(facts, image);
    assertThat(Files.getLastModifiedTime(image)).isEqualTo(first);
    FileTime later = FileTime.from(Instant.now().plusSeconds(60));
    Files.writeString(facts.resolve("b.yaml"), MORE.replace("Zorania", "Zoran"));
    Files.setLastModifiedTime(facts.resolve("b.yaml"), later);
    RegisterCompiler.compile(facts, image);
    Register register = new CompactRegister(Files.readAllBytes(image));
    assertThat(register.named("Zoran")).hasSize(1);
  }

  @Test
  void writesNothingWhereAFileIsMalformed() throws IOException {
    Path facts = facts("facts");
    Files.writeString(facts.resolve("c.yaml"), "format: 7\n");
    Path image = folder.resolve("register.bin");
    assertThatThrownBy(() -> RegisterCompiler.compile(facts, image))
        .isInstanceOf(RegisterFormatException.class)
        .hasMessageContaining("c.yaml:1");
    assertThat(image).doesNotExist();
  }

  private Path facts(String name) throws IOException {
    Path facts = Files.createDirectory(folder.resolve(name));
    Files.writeString(facts.resolve("b.yaml"), MORE);
    Files.writeString(facts.resolve("a.yaml"), InventedRegister.YAML);
    Files.writeString(
        facts.resolve("cities.tsv"), "# name\nPort Ansel\tKES\t50000\t1.5\t-2.5\t78\n");
    return facts;
  }
}
