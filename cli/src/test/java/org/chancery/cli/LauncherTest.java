package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a folder like a release's, with a Java that only tells how it was started. */
class LauncherTest {

  private static final String MACHINE = "21.0.1+12-TEST";

  private static final String FIRST_ALONE = "-XX:TieredStopAtLevel=1";

  @TempDir Path folder;

  @BeforeEach
  void release() throws IOException {
    Path launcher = folder.resolve("chancery");
    Files.copy(Path.of("..", "chancery"), launcher);
    Files.createDirectories(folder.resolve("lib"));
    Files.writeString(folder.resolve("lib/chancery.jar"), "the program");
    Files.createDirectories(folder.resolve("jdk/bin"));
    java(
        """
        #!/bin/sh
        case "$*" in
          *XshowSettings*)
            echo '    java.specification.version = 21' >&2
            echo '    java.vm.version = %s' >&2
            echo asked >>'%s' ;;
          *ArchiveClassesAtExit*)
            made=$(printf '%%s\\n' "$*" | sed 's/.*ArchiveClassesAtExit=\\([^ ]*\\).*/\\1/')
            echo classes >"$made"
            echo made >>'%s' ;;
          *) echo "$@" ;;
        esac
        """
            .formatted(MACHINE, folder.resolve("calls"), folder.resolve("calls")));
  }

  @Test
  void readsJavasOwnNoteOfItsVersion() throws Exception {
    note("21.0.1", MACHINE);

    Ended ended = launch("who", "Dorn");

    assertThat(ended.code()).isZero();
    assertThat(ended.output()).contains("org.chancery.cli.Main who Dorn").contains(MACHINE);
    assertThat(calls()).containsExactly("made");
  }

  @Test
  void readsAFewArticlesWithTheFirstCompilerAlone() throws Exception {
    note("21.0.1", MACHINE);
    String few = article("few.txt", 2_000);
    String many = article("many.txt", 200_000);

    assertThat(launch("read", "--threads", "1", few).output()).contains(FIRST_ALONE);
    assertThat(launch("read", few, many).output()).doesNotContain(FIRST_ALONE);
    assertThat(launch("read", few, "-").output()).doesNotContain(FIRST_ALONE);
    assertThat(launch("read", few, folder.toString()).output()).doesNotContain(FIRST_ALONE);
    assertThat(launch("read").output()).doesNotContain(FIRST_ALONE);
    assertThat(launch("ingest", few).output()).doesNotContain(FIRST_ALONE);
  }

  private String article(String name, int length) throws IOException {
    return Files.writeString(folder.resolve(name), "x".repeat(length)).toString();
  }

  @Test
  void asksJavaWhereThereIsNoNote() throws Exception {
    Ended ended = launch("--version");

    assertThat(ended.code()).isZero();
    assertThat(ended.output()).contains("org.chancery.cli.Main --version");
    assertThat(calls()).containsExactly("asked", "made");
  }

  @Test
  void anOldJavaIsNamed() throws Exception {
    note("11.0.2", "11.0.2+9");

    Ended ended = launch("--version");

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.output()).contains("needs Java 17 or later").contains("version 11");
  }

  @Test
  void keepsTheClassesUntilTheProgramIsNewer() throws Exception {
    note("21.0.1", MACHINE);

    launch("--version");
    launch("--version");
    assertThat(calls()).containsExactly("made");

    Files.setLastModifiedTime(
        folder.resolve("lib/chancery.jar"), FileTime.from(Instant.now().plusSeconds(60)));
    launch("--version");
    assertThat(calls()).containsExactly("made", "made");
  }

  @Test
  void whoEndsTheBuildEndsMavenToo() throws Exception {
    Files.delete(folder.resolve("lib/chancery.jar"));
    Files.delete(folder.resolve("lib"));
    Files.createDirectories(folder.resolve("bin"));
    Files.createDirectories(folder.resolve("cli"));
    program("jdk/bin/javac", "#!/bin/sh\n");
    Path told = folder.resolve("maven");
    program(
        "bin/mvn",
        "#!/bin/sh\necho $$ >'%1$s.new'\nmv '%1$s.new' '%1$s'\nexec sleep 60\n".formatted(told));
    ProcessBuilder builder = new ProcessBuilder("sh", folder.resolve("chancery").toString());
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().merge("PATH", folder.resolve("bin") + ":", (path, ours) -> ours + path);
    Process launcher = builder.start();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!Files.exists(told) && launcher.isAlive() && System.nanoTime() < deadline) {
      Thread.sleep(20);
    }
    ProcessHandle maven =
        ProcessHandle.of(Long.parseLong(Files.readString(told).strip())).orElseThrow();
    launcher.destroy();
    assertThat(launcher.waitFor()).isEqualTo(143);
    maven.onExit().get(30, TimeUnit.SECONDS);
    try (Stream<Path> left = Files.list(folder.resolve("cli/target"))) {
      assertThat(left.map(file -> String.valueOf(file.getFileName())))
          .containsExactly("chancery-build.log");
    }
  }

  private void java(String script) throws IOException {
    program("jdk/bin/java", script);
  }

  private void program(String name, String script) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private void note(String version, String runtime) throws IOException {
    Files.writeString(
        folder.resolve("jdk/release"),
        "JAVA_RUNTIME_VERSION=\"%s\"\nJAVA_VERSION=\"%s\"\n".formatted(runtime, version));
  }

  private List<String> calls() throws IOException {
    Path calls = folder.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  private Ended launch(String... words) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(Stream.of("sh", folder.resolve("chancery").toString()), Stream.of(words))
            .toList();
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }

  private record Ended(int code, String output) {}
}
