package org.chancery.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoderFingerprintTest {

  @TempDir Path folder;

  private Path with(String place, String name, String content) throws IOException {
    Path file = folder.resolve(place).resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    return folder.resolve(place);
  }

  @Test
  void changesWithTheRulesAndNotWithWhatMakesNoRecords() throws IOException {
    Path classes = with("one", "org/chancery/engine/extraction/event/assault.txt", "invade");
    String before = CoderFingerprint.of(classes);
    assertThat(before).matches("[0-9a-f]{12}");
    with("one", "org/chancery/engine/storyline/words.txt", "other");
    with("one", "META-INF/maven/pom.properties", "other");
    assertThat(CoderFingerprint.of(classes)).isEqualTo(before);
    with("one", "org/chancery/engine/extraction/event/assault.txt", "invade, overrun");
    assertThat(CoderFingerprint.of(classes)).isNotEqualTo(before);
  }

  @Test
  void isTheSameForAFolderAndItsJar() throws IOException {
    Path classes = with("two", "org/chancery/register/register.bin", "facts");
    Path jar = folder.resolve("two.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("org/chancery/register/register.bin"));
      zip.write("facts".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    assertThat(CoderFingerprint.of(jar)).isEqualTo(CoderFingerprint.of(classes));
  }

  @Test
  void theBuildHasMadeOne() {
    assertThat(CoderVersion.CURRENT).matches("[0-9a-f]{12}");
  }
}
