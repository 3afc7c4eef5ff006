package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseLibraryTest {

  @TempDir Path folder;

  @Test
  void whereItCannotBeUnpackedTheRemedyIsSaid() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder.resolve("missing"),
                "-cp",
                System.getProperty("java.class.path"),
                StoreLockTest.OtherHolder.class.getName(),
                folder.resolve("store").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isNotZero();
    assertThat(said)
        .contains("StoreException: DuckDB can't be loaded")
        .contains("CHANCERY_JAVA_OPTS=-Djava.io.tmpdir=DIR");
  }
}
