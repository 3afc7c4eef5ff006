package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each release wrote, and each later one has to read: a folder of files for each release,
 * which is never written again. CONTRIBUTING.md says how one is added.
 */
class ReleaseFilesTest {

  private static final Path RELEASES = Path.of("src", "test", "resources", "releases");
  private static final List<String> KINDS =
      List.of("events", "statements", "positions", "storylines", "corrections");
  private static final List<String> EXCHANGE =
      List.of("polecat", "icews", "gdelt", "dna", "jsonl", "csv");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  static List<Path> releases() throws IOException {
    try (Stream<Path> folders = Files.list(RELEASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static String run(String... arguments) {
    Cli.Outcome run = Cli.run(arguments);
    assertThat(run.status()).as(String.join(" ", arguments) + ": " + run.messages()).isZero();
    return run.messages();
  }

  private List<JsonNode> records(String command, Path store) throws IOException {
    Path out = Files.createTempFile(folder, command, ".jsonl");
    run(command, "--store", store.toString(), "--format", "jsonl", "--out", out.toString());
    List<JsonNode> records = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      records.add(MAPPER.readTree(line));
    }
    return records;
  }

  /** How many of each kind a store holds. */
  private Map<String, Integer> counts(Path store) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (String kind : KINDS) {
      counts.put(kind, records(kind, store).size());
    }
    return counts;
  }

  private static Map<String, Integer> expected(Path release, String of) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (var kind :
        MAPPER.readTree(release.resolve("counts.json").toFile()).path(of).properties()) {
      counts.put(kind.getKey(), kind.getValue().asInt());
    }
    return counts;
  }

  private Path unpacked(Path release) throws IOException {
    Path store = folder.resolve(release.getFileName().toString());
    try (ZipInputStream zip =
        new ZipInputStream(Files.newInputStream(release.resolve("store.zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = store.resolve(entry.getName());
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        Files.copy(zip, file);
      }
    }
    return store;
  }

  @ParameterizedTest
  @MethodSource("releases")
  void itsStoreAnswersAndGoesOn(Path release) throws IOException {
    Path store = unpacked(release);
    assertThat(counts(store)).isEqualTo(expected(release, "store"));
    List<JsonNode> corrections = records("corrections", store);
    assertThat(corrections)
        .extracting(said -> said.path("action").asText())
        .containsExactly("reject", "edit");
    Path more =
        Files.writeString(
            folder.resolve("more.json"),
            "{\"id\":\"m\",\"published\":\"2031-03-03\",\"text\":\"France accused Germany of delay"
                + " on Monday.\"}");
    assertThat(run("ingest", "--store", store.toString(), more.toString())).contains("1 article");
    assertThat(records("events", store))
        .hasSize(expected(release, "store").getOrDefault("events", 0) + 1);
  }

  @ParameterizedTest
  @MethodSource("releases")
  void itsExportsAreImported(Path release) throws IOException {
    for (String format : EXCHANGE) {
      Path store = folder.resolve(release.getFileName() + "-" + format);
      Path file = release.resolve("records." + format);
      run("import", "--format", format, file.toString(), "--store", store.toString());
      assertThat(counts(store)).as(format).isEqualTo(expected(release, format));
    }
  }

  @ParameterizedTest
  @MethodSource("releases")
  void itsTablesAreRead(Path release) throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (String kind : List.of("events", "statements", "positions")) {
        String file = release.resolve("tables").resolve(kind + ".parquet").toString();
        try (ResultSet rows =
            statement.executeQuery(
                "SELECT count(DISTINCT split_part(id, '#', 1)) FROM '" + file + "'")) {
          rows.next();
          assertThat(rows.getInt(1)).as(kind).isEqualTo(expected(release, "store").get(kind));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("releases")
  void filesWrittenForItAreTaken(Path release) throws IOException {
    Path text = Files.writeString(folder.resolve("talks.txt"), "France accused Germany of delay.");
    Cli.Outcome read =
        Cli.read(
            folder,
            "--format",
            "jsonl",
            "--issues",
            release.resolve("issues.yaml").toString(),
            "--register",
            release.resolve("register.yaml").toString(),
            "--lexicon",
            release.resolve("lexicon.txt").toString(),
            text.toString());
    assertThat(read.status()).as(read.messages()).isZero();
    assertThat(read.records()).contains("\"ACCUSE\"");
    run(
        "evaluate",
        "--gold",
        release.resolve("gold.jsonl").toString(),
        "--out",
        folder.resolve("scores").toString(),
        text.toString());
  }

  /** Read where the form is the same; else refused in one line that names both versions. */
  @ParameterizedTest
  @MethodSource("releases")
  void itsWeightsAreReadOrRefusedInOneLine(Path release) throws IOException {
    for (FewWeights kind : FewWeights.values()) {
      byte[] kept = Files.readAllBytes(release.resolve("weights").resolve(kind.fileName()));
      if (kind.isOfThisVersion(kept)) {
        kind.read(kept);
      } else {
        assertRefused(kind, kept);
      }
      byte[] later = kept.clone();
      later[kind.header().indexOf('\n') - 1]++;
      assertRefused(kind, later);
      assertRefused(kind, new byte[0]);
    }
  }

  private static void assertRefused(FewWeights kind, byte[] bytes) {
    assertThatThrownBy(() -> kind.read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected '" + kind.header().strip() + "', found '")
        .hasMessageNotContaining("\n");
  }

  @Test
  @EnabledIfSystemProperty(named = "chancery.release", matches = "\\d+\\.\\d+\\.\\d+")
  void write() throws IOException {
    Path release =
        Files.createDirectories(RELEASES.resolve(System.getProperty("chancery.release")));
    Path samples = Cli.ROOT.resolve("samples/articles/jorvland-exchange");
    Path store = folder.resolve("store");
    String place = store.toString();
    String issues = Cli.ROOT.resolve("docs/examples/issues.yaml").toString();
    // From standard input, so that no path of the machine that writes is in the files.
    InputStream in = System.in;
    System.setIn(new ByteArrayInputStream(lines(samples).getBytes(StandardCharsets.UTF_8)));
    try {
      run("ingest", "--store", place, "--issues", issues, "-");
    } finally {
      System.setIn(in);
    }
    List<JsonNode> events = records("events", store);
    String first = events.get(0).path("id").asText();
    String second = events.get(1).path("id").asText();
    run("correct", first, "reject", "--by", "ada", "--store", place);
    run("correct", second, "edit", "--set", "type=REJECT", "--by", "ada", "--store", place);
    run(
        "corrections",
        "--gold",
        "--store",
        place,
        "--out",
        release.resolve("gold.jsonl").toString());
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    counts.put("store", counts(store));
    for (String format : EXCHANGE) {
      Path file = release.resolve("records." + format);
      run("export", "--store", place, "--format", format, "--out", file.toString());
      Path back = folder.resolve("from-" + format);
      run("import", "--format", format, file.toString(), "--store", back.toString());
      counts.put(format, counts(back));
    }
    Path tables = release.resolve("tables");
    run("export", "--store", place, "--format", "parquet", "--out", tables.toString());
    pack(store, release.resolve("store.zip"));
    MAPPER
        .writerWithDefaultPrettyPrinter()
        .writeValue(release.resolve("counts.json").toFile(), counts);
    Path weights = Files.createDirectories(release.resolve("weights"));
    for (FewWeights kind : FewWeights.values()) {
      Files.write(weights.resolve(kind.fileName()), kind.ofThisVersion());
    }
    for (String name : List.of("issues.yaml", "register.yaml")) {
      Files.copy(Cli.ROOT.resolve("docs/examples").resolve(name), release.resolve(name));
    }
    Files.writeString(
        release.resolve("lexicon.txt"),
        """
        format: chancery-lexicon 1
        type: THREATEN
        A rattle sabre at R :: 130 - {military}
          [A Varonia] rattled sabres at [R Kestria].
        """);
  }

  private static String lines(Path samples) throws IOException {
    StringBuilder lines = new StringBuilder();
    try (Stream<Path> files = Files.list(samples)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        lines.append(
            MAPPER
                .createObjectNode()
                .put("id", name)
                .put("published", name.substring(0, "2031-03-03".length()))
                .put("text", Files.readString(file)));
        lines.append('\n');
      }
    }
    return lines.toString();
  }

  private static void pack(Path store, Path packed) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed));
        Stream<Path> files = Files.walk(store)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(store.relativize(file).toString()));
        try (InputStream in = Files.newInputStream(file)) {
          in.transferTo(zip);
        }
      }
    }
  }
}
