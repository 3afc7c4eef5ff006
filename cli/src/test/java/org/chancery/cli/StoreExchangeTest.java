package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.chancery.formats.exchange.ExchangeFormats;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreExchangeTest {

  private static final String SAMPLES =
      Cli.ROOT.resolve("samples/articles/velmaria-election").toString();

  /** What a record was coded by; of an imported one that is the import. */
  private static final Pattern CODER = Pattern.compile("[^\\t;\"]*@[0-9a-f]{12}");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir static Path folder;

  @BeforeAll
  static void ingest() {
    Cli.Outcome run = Cli.run("ingest", "--store", store("ours"), SAMPLES);
    assertThat(run.status()).as(run.messages()).isZero();
  }

  private static String store(String name) {
    return folder.resolve(name).toString();
  }

  private static Cli.Outcome export(String store, String format, Path out, String... more) {
    List<String> all = new ArrayList<>(List.of("export", "--store", store(store)));
    all.addAll(List.of("--format", format, "--out", out.toString()));
    all.addAll(Arrays.asList(more));
    return Cli.run(all.toArray(String[]::new));
  }

  private static List<String> exported(String store, String format, String... more)
      throws IOException {
    Path out = folder.resolve(store + "." + format);
    Cli.Outcome run = export(store, format, out, more);
    assertThat(run.status()).as(run.messages()).isZero();
    return Files.readAllLines(out);
  }

  private static Cli.Outcome imports(String format, Path file, String store) {
    return Cli.run("import", "--format", format, file.toString(), "--store", store(store));
  }

  @Test
  void jsonLinesAreWhatReadWrites() throws IOException {
    List<String> kept = exported("ours", "jsonl");
    List<String> read = Cli.read(folder, SAMPLES, "--format", "jsonl").records().lines().toList();
    assertThat(kept).containsExactlyInAnyOrderElementsOf(read);
    assertThat(kept.get(0)).startsWith("{\"record\":\"article\"");
    assertThat(kept.get(kept.size() - 1)).startsWith("{\"record\":\"storyline\"");
  }

  /** Formats name articles by themselves where they don't hold their ids, so order may differ. */
  @ParameterizedTest
  @ValueSource(strings = {"polecat", "icews", "gdelt", "dna"})
  void whatAFormatHoldsComesBack(String format) throws IOException {
    List<String> first = exported("ours", format);
    assertThat(first).hasSizeGreaterThan(3);
    Path file = folder.resolve("ours." + format);
    Cli.Outcome in = imports(format, file, "from-" + format);
    assertThat(in.status()).as(in.messages()).isZero();
    assertThat(in.messages()).contains(" 0 were kept already; 0 could not be taken");
    String coder = "import/" + format + "@1";
    List<String> second = exported("from-" + format, format);
    assertThat(second)
        .containsExactlyInAnyOrderElementsOf(
            first.stream().map(line -> CODER.matcher(line).replaceAll(coder)).toList());

    Cli.Outcome again = imports(format, file, "from-" + format);
    assertThat(again.messages()).contains("0 records of 0 new articles imported");
    assertThat(exported("from-" + format, format)).isEqualTo(second);
  }

  @Test
  void aFileOfAnotherFormatIsRefusedOnceAndMakesNoStore() throws IOException {
    exported("ours", "polecat");
    Cli.Outcome run = imports("icews", folder.resolve("ours.polecat"), "refused");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.messages().lines())
        .singleElement()
        .asString()
        .contains("ours.polecat is no icews by its first line; did you mean --format polecat?");
    assertThat(folder.resolve("refused")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv"})
  void recordsComeBackWholeButForTextsAndStories(String format) throws IOException {
    exported("ours", format);
    Cli.Outcome in = imports(format, folder.resolve("ours." + format), "whole-" + format);
    assertThat(in.status()).as(in.messages()).isZero();
    assertThat(in.messages()).contains("not held: texts of articles", "not held: storylines");
    assertThat(exported("whole-" + format, "jsonl"))
        .noneMatch(line -> line.contains("\"storyline\":"));
    assertThat(ofArticles("whole-" + format)).isNotEmpty().isEqualTo(ofArticles("ours"));
  }

  @Test
  void whatOthersCodedIsNotTallied() throws IOException {
    String g7 = Cli.ROOT.resolve("samples/articles/g7-russia").toString();
    assertThat(Cli.run("ingest", "--store", store("g7"), g7).status()).isZero();
    exported("g7", "jsonl");
    assertThat(imports("jsonl", folder.resolve("g7.jsonl"), "beside").status()).isZero();
    assertThat(tally("g7")).contains("\"stance\"");
    assertThat(tally("beside")).contains("\"members\"").doesNotContain("\"stance\"");
  }

  private static String tally(String store) throws IOException {
    Path out = folder.resolve(store + ".tally");
    Cli.Outcome run =
        Cli.run(
            "tally",
            "g7-russia",
            "--store",
            store(store),
            "--on",
            "2020-06-02",
            "--format",
            "jsonl",
            "--out",
            out.toString());
    assertThat(run.status()).as(run.messages()).isZero();
    return Files.readString(out);
  }

  private static List<JsonNode> ofArticles(String store) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    for (String line : exported(store, "jsonl")) {
      ObjectNode record = (ObjectNode) MAPPER.readTree(line);
      if (!record.path("record").asText().equals("storyline")) {
        records.add(record.remove(List.of("text", "duplicate_of", "storyline")));
      }
    }
    return records;
  }

  @Test
  void everyFormatIsWrittenAndLossesAreTold() throws IOException {
    for (String format : ExchangeFormats.exportable()) {
      Path out = folder.resolve("all." + format);
      Cli.Outcome run = export("ours", format, out);
      assertThat(run.status()).as(format + ": " + run.messages()).isZero();
      assertThat(out).isNotEmptyFile();
      if (!List.of("jsonl", "csv").contains(format)) {
        assertThat(run.messages()).as(format).contains(format + ": not held: ");
      }
    }
    try (ZipFile brat = new ZipFile(folder.resolve("all.brat").toFile())) {
      assertThat(brat.getEntry("annotation.conf")).isNotNull();
    }
    assertThat(export("ours", "parquet", folder.resolve("tables")).status()).isZero();
    assertThat(folder.resolve("tables/events.parquet")).isNotEmptyFile();
    assertThat(folder.resolve("tables.unfinished")).doesNotExist();
  }

  @Test
  void conditionsHoldOfWhatIsWritten() throws IOException {
    List<String> consults = exported("ours", "jsonl", "--type", "CONSULT");
    assertThat(consults.stream().filter(line -> line.startsWith("{\"record\":\"event\"")))
        .isNotEmpty()
        .allMatch(line -> line.contains("\"type\":\"CONSULT\""));
    assertThat(exported("ours", "jsonl", "--factuality", "fact"))
        .noneMatch(line -> line.startsWith("{\"record\":\"statement\""))
        .anyMatch(line -> line.startsWith("{\"record\":\"event\""));
    Cli.Outcome none = export("ours", "jsonl", folder.resolve("none"), "--until", "1850-01-01");
    assertThat(none.status()).isZero();
    assertThat(none.messages()).contains("nothing that is kept meets the conditions");
    assertThat(exported("ours", "jsonl", "--coder", "import/")).isEmpty();
  }

  @Test
  void wrongUseSaysWhatIsExpected() {
    Cli.Outcome unknown = export("ours", "polcat", folder.resolve("x"));
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.messages()).contains("\"polcat\"", "polecat, icews", "parquet");
    Cli.Outcome only = imports("gexf", folder.resolve("x"), "ours");
    assertThat(only.status()).isEqualTo(2);
    assertThat(only.messages()).contains("gexf is for export only");
    Cli.Outcome noFile = imports("icews", folder.resolve("missing"), "never-made");
    assertThat(noFile.status()).isEqualTo(3);
    assertThat(folder.resolve("never-made")).doesNotExist();
    Cli.Outcome nowhere = export("ours", "jsonl", folder.resolve("no/such/folder"));
    assertThat(nowhere.status()).isEqualTo(3);
    assertThat(nowhere.messages()).contains("there is no folder to put it in");
  }

  static boolean isThereAFullDevice() {
    return Files.isWritable(Path.of("/dev/full"));
  }

  @Test
  @EnabledIf("isThereAFullDevice")
  void aFullDiskIsTold() {
    Cli.Outcome full = export("ours", "jsonl", Path.of("/dev/full"));
    assertThat(full.status()).isEqualTo(3);
    assertThat(full.messages()).contains("the disk is full");
  }

  @Test
  void badLinesAreNamedAndTheRestIsKept() throws IOException {
    List<String> lines = new ArrayList<>(exported("ours", "icews"));
    lines.set(2, "no row");
    Path damaged = Files.write(folder.resolve("damaged.tsv"), lines);
    Cli.Outcome in = imports("icews", damaged, "damaged");
    assertThat(in.status()).isEqualTo(1);
    assertThat(in.messages()).contains("damaged.tsv:3: expected 20 cells");
    assertThat(exported("damaged", "icews")).isNotEmpty();
  }

  @Test
  void twoStoresAreCompared() throws IOException {
    exported("ours", "icews");
    imports("icews", folder.resolve("ours.icews"), "theirs");
    Path out = folder.resolve("comparison");
    Cli.Outcome run =
        Cli.run(
            "compare",
            store("ours"),
            store("theirs"),
            "--coder-b",
            "import/icews",
            "--out",
            out.toString());
    assertThat(run.status()).as(run.messages()).isZero();
    assertThat(Files.readString(out)).contains("kappa");
    Cli.Outcome same =
        Cli.run(
            "compare", store("ours"), store("ours"), "--of", "statement", "--out", out.toString());
    assertThat(same.status()).as(same.messages()).isZero();
    Cli.Outcome wrong = Cli.run("compare", store("ours"), store("ours"), "--format-b", "icews");
    assertThat(wrong.status()).isEqualTo(2);
  }
}
