package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.engine.extraction.position.Issue;
import org.chancery.register.Register;
import org.chancery.server.Desk;
import org.chancery.server.DeskOptions;
import org.chancery.server.Knowledge;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Each command twice, over the same store: alone, and through a server that holds it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThroughServerTest {

  private static final Pattern SECONDS = Pattern.compile("in \\d+\\.\\d s");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z?");
  private static final String SAMPLES = "../samples/articles/";
  private static final Parsers PARSERS = new Parsers.Shared();

  /** All that a run gave. */
  private record Run(int status, String out, String err, Map<String, String> files) {}

  @TempDir static Path folder;
  private static Path alone;
  private static Path held;
  private static Store store;
  private static Desk desk;

  @BeforeAll
  static void serve() throws IOException {
    alone = folder.resolve("alone/store");
    held = folder.resolve("held/store");
    Run made = run("", alone, "ingest", SAMPLES + "velmaria-election", SAMPLES + "g7-russia");
    assertThat(made.status()).as(made.err()).isZero();
    copy(alone, held);
    store = Store.openForWriting(held, Holder.self("chancery serve", null));
    desk =
        Desk.start(
            store,
            new Knowledge(
                Register.bundled(),
                Issue.bundled(),
                new EngineOptions().coder(session(""), none())),
            new DeskOptions(DeskOptions.LOOPBACK, 0));
    desk.takeCommands(
        (call, kept) ->
            Main.runLent(
                Session.lent(call, kept, PARSERS),
                call.request().arguments().toArray(String[]::new)),
        "http://127.0.0.1:" + desk.port() + "/");
  }

  @AfterAll
  static void stop() {
    desk.close();
    store.close();
    assertThat(held.resolve("server-key")).doesNotExist();
  }

  private static java.io.PrintWriter none() {
    return new java.io.PrintWriter(java.io.Writer.nullWriter());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();
  private static final ByteArrayOutputStream ERR = new ByteArrayOutputStream();

  private static Session session(String in) {
    return new Session(
        new Streams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            OUT,
            new PrintStream(ERR, true, StandardCharsets.UTF_8)),
        new Terminal(false, false, 90, false),
        Workplace.own(),
        new OwnStores(),
        PARSERS,
        () -> false);
  }

  /** Runs a command over one of the stores; files it writes are those beside the store. */
  private static Run run(String in, Path over, String... arguments) throws IOException {
    OUT.reset();
    ERR.reset();
    Path beside = Path.of("").toAbsolutePath().relativize(over.resolveSibling("out"));
    Files.createDirectories(beside);
    List<String> all = new ArrayList<>();
    for (String argument : arguments) {
      all.add(argument.replace("OUT", beside.toString()).replace("STORE", over.toString()));
    }
    if (!Arrays.asList(arguments).contains("STORE")) {
      all.addAll(1, List.of("--store", over.toString()));
    }
    int status = Main.run(session(in), all.toArray(String[]::new));
    Map<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> written = Files.walk(beside)) {
      written
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(
              file ->
                  files.put(beside.relativize(file).toString(), same(content(file), over, beside)));
    }
    return new Run(
        status,
        same(OUT.toString(StandardCharsets.UTF_8), over, beside),
        same(ERR.toString(StandardCharsets.UTF_8), over, beside),
        files);
  }

  private static String content(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Without what differs by the stores' names and by the clock. The relative path goes first: the
   * absolute one may be the end of it.
   */
  private static String same(String text, Path over, Path beside) {
    String named =
        text.replace(over.toString(), "STORE")
            .replace(beside.toString(), "OUT")
            .replace(beside.toAbsolutePath().normalize().toString(), "/OUT");
    return TIME.matcher(SECONDS.matcher(named).replaceAll("in 0.0 s")).replaceAll("TIME");
  }

  private static Run bothWays(String... arguments) throws IOException {
    return bothWaysWith("", arguments);
  }

  private static Run bothWaysWith(String in, String... arguments) throws IOException {
    Run plain = run(in, alone, arguments);
    Run through = run(in, held, arguments);
    assertThat(through.out()).as(String.join(" ", arguments)).isEqualTo(plain.out());
    assertThat(through.err()).as(String.join(" ", arguments)).isEqualTo(plain.err());
    assertThat(through.status()).as(String.join(" ", arguments)).isEqualTo(plain.status());
    assertThat(through.files()).as(String.join(" ", arguments)).isEqualTo(plain.files());
    return through;
  }

  @Test
  @Order(1)
  void questions() throws IOException {
    assertThat(bothWays("events").out().lines().count()).isGreaterThan(20);
    bothWays("events", "--format", "csv", "--sort=-date", "--limit", "7");
    bothWays("events", "--format", "table");
    bothWays("events", "--merged", "--format", "jsonl");
    bothWays("events", "--count-by", "month,quad", "--format", "csv");
    bothWays("events", "--text", "election", "--out", "OUT/found.jsonl");
    assertThat(bothWays("statements", "--limit", "5").out()).isNotEmpty();
    assertThat(bothWays("positions").out()).isNotEmpty();
    assertThat(bothWays("storylines", "--format", "csv").out()).isNotEmpty();
    assertThat(bothWays("tally", "g7-russia").out()).isNotEmpty();
    bothWays("tally", "g7-russia", "--on", "2020-06-02", "--format", "table");
    assertThat(bothWays("events", "--actor", "country:ZZY").err()).contains("nothing that is kept");
  }

  @Test
  @Order(2)
  void mistakes() throws IOException {
    assertThat(bothWays("events", "--actor", "Nobody at all").status()).isEqualTo(2);
    assertThat(bothWays("events", "--fromat", "csv").status()).isEqualTo(2);
    assertThat(bothWays("events", "--near", "Nowhere,x").status()).isEqualTo(2);
    assertThat(bothWays("events", "--out", "OUT/no/such/folder.csv").status()).isEqualTo(3);
    assertThat(bothWays("events", "--register", "OUT/none.yaml").err()).contains("OUT/none.yaml");
    assertThat(bothWays("tally", "no-such-issue").status()).isEqualTo(2);
    for (Path over : List.of(alone, held)) {
      Files.writeString(over.resolveSibling("out").resolve("bad.yaml"), "issues:\n  - id: 7 7\n");
    }
    Run malformed = bothWays("tally", "g7-russia", "--issues", "OUT/bad.yaml");
    assertThat(malformed.status()).isEqualTo(2);
    assertThat(malformed.err()).contains("OUT/bad.yaml:");
    assertThat(bothWays("correct", "e-0000000000000000", "confirm").status()).isEqualTo(2);
    assertThat(bothWays("ingest", "--threads", "none", "x").status()).isEqualTo(2);
    assertThat(bothWays("events", "--help").out()).contains("Usage");
  }

  @Test
  @Order(3)
  void corrections() throws IOException {
    assertThat(bothWays("corrections").err()).contains("no corrections are kept");
    assertThat(bothWays("agreement").err()).contains("no record was judged");
    Matcher id = Pattern.compile("\"id\":\"(e-[0-9a-f]+)\"").matcher(bothWays("events").out());
    assertThat(id.find()).isTrue();
    String first = id.group(1);
    assertThat(id.find()).isTrue();
    String second = id.group(1);
    assertThat(bothWays("correct", first, "confirm").err()).contains("is kept");
    bothWays("correct", first, "edit", "--set", "type=AGREE", "--by", "ada", "--why", "a deal");
    assertThat(bothWays("explain", first).out())
        .contains("corrected by ada: a deal", "Rule event/", "Parse of: ");
    assertThat(bothWays("explain", "e-0000000000000000").status()).isEqualTo(2);
    bothWays("correct", first, "reject", "--by", "ben");
    bothWays("correct", first, "undo", "--by", "ben");
    assertThat(bothWays("correct", first, "undo", "--by", "nobody").status()).isEqualTo(2);
    String gold = bothWays("events", "--id", second).out();
    for (Path over : List.of(alone, held)) {
      Files.writeString(
          over.resolveSibling("out").resolve("added.json"),
          gold.replaceFirst("\"id\":\"[^\"]*\",", ""));
    }
    assertThat(bothWays("correct", "--add", "OUT/added.json", "--by", "ada").status()).isZero();
    assertThat(bothWays("corrections").out()).contains("ada");
    assertThat(bothWays("corrections", "--gold").out()).contains("AGREE");
    assertThat(bothWays("agreement", "--format", "table").out()).contains("reviewers");
    assertThat(bothWays("events", "--id", first).out()).contains("AGREE");
  }

  @Test
  @Order(4)
  void articlesComeIn() throws IOException {
    for (Path over : List.of(alone, held)) {
      Path out = over.resolveSibling("out");
      Files.createDirectories(out.resolve("more/inner"));
      Files.writeString(
          out.resolve("more/inner/one.txt"),
          "LESK, June 2 (Invented Wire) - Varonia signed a trade accord with Kestria on Tuesday.");
      Files.writeString(out.resolve("more/empty.txt"), "");
      Files.writeString(out.resolve("more/.hidden"), "x");
    }
    Run added = bothWays("ingest", "OUT/more", "./OUT/more/../none.txt", "");
    assertThat(added.status()).isEqualTo(1);
    assertThat(added.err()).contains("OUT/more/empty.txt: empty", "1 article added");
    assertThat(bothWays("ingest", "OUT/more").err()).contains("nothing added, 1 kept already");
    String text = "LESK - Morvia threatened Kestria with sanctions on Monday, officials said.";
    assertThat(bothWaysWith(text, "ingest", "-").err()).contains("1 article added");
    assertThat(bothWays("events", "--text", "sanctions").out()).contains("Morvia");
    assertThat(bothWays("recode", "--threads", "2").err()).contains("nothing coded again");
    Run all = bothWays("export", "--format", "jsonl", "--out", "OUT/all.jsonl");
    assertThat(all.files().get("all.jsonl")).contains("\"source\":\"OUT/more/inner/one.txt\"");
  }

  @Test
  @Order(5)
  void exchangeAndComparison() throws IOException {
    for (String format :
        List.of("polecat", "icews", "gdelt", "dna", "csv", "graphml", "gexf", "webannotation")) {
      Run run = bothWays("export", "--format", format, "--out", "OUT/export." + format);
      assertThat(run.status()).as(run.err()).isZero();
      assertThat(run.files()).containsKey("export." + format);
    }
    assertThat(bothWays("export", "--format", "none", "--out", "OUT/x").status()).isEqualTo(2);
    assertThat(bothWays("import", "--format", "polecat", "OUT/export.polecat").err())
        .contains("articles imported");
    assertThat(bothWays("import", "--format", "dna", "OUT/none.dna").err())
        .contains("OUT/none.dna");
    Path other = folder.resolve("other");
    copy(alone, other);
    assertThat(bothWays("compare", "STORE", other.toString()).out()).contains("kappa");
    assertThat(bothWays("compare", "STORE", "STORE", "--format", "jsonl").out()).isNotEmpty();
    assertThat(bothWays("compare", "STORE", "OUT/export.polecat").status()).isZero();
    // Compressed, so that what differs by the clock can't be left out.
    assertThat(run("", held, "export", "--format", "parquet", "--out", "OUT/tables").status())
        .isZero();
    assertThat(held.resolveSibling("out/tables/events.parquet")).exists();
  }

  @Test
  @Order(6)
  void aRunningServerIsNamedToACommandThatIsNotItsOwners() throws IOException {
    Files.delete(held.resolve("server-key"));
    Run refused = run("", held, "events");
    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.err()).contains("is held by chancery serve").contains("http://127.0.0.1:");
  }
}
