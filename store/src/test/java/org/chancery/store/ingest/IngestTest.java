package org.chancery.store.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.chancery.engine.article.Document;
import org.chancery.formats.input.InputPlaces;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

  private static final Holder TEST = Holder.self("a test", null);

  @TempDir Path folder;

  private CountingWatch ingest(Path store, PlainCoder coder, boolean versions, String... paths) {
    return ingestWith("", store, coder, versions, paths);
  }

  private CountingWatch ingestWith(
      String stdin, Path store, PlainCoder coder, boolean versions, String... paths) {
    CountingWatch watch = new CountingWatch();
    try (Store open = Store.openForWriting(store, TEST)) {
      new Ingest(open, coder, watch)
          .read(
              List.of(paths),
              new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
              2,
              versions);
    }
    return watch;
  }

  private Path news(int articles) throws IOException {
    Path news = folder.resolve("news");
    new InventedNews(1).write(news, articles);
    return news;
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static String article(String id, String text) {
    return "{\"id\":\"" + id + "\",\"published\":\"2031-03-03\",\"text\":\"" + text + "\"}\n";
  }

  private static List<String> rows(Map<String, List<String>> tables, String table) {
    return Objects.requireNonNull(tables.get(table));
  }

  @Test
  void againOverTheSameFilesAddsNothingAndCodesNothing() throws Exception {
    Path news = news(60);
    Path store = folder.resolve("store");
    CountingWatch first = ingest(store, new PlainCoder("1"), false, news.toString());
    assertThat(first.added).isGreaterThan(40);
    assertThat(first.rejected).isNotEmpty();
    Map<String, List<String>> before = Tables.of(store);

    PlainCoder again = new PlainCoder("1");
    CountingWatch second = ingest(store, again, false, news.toString());
    assertThat(second.added).isZero();
    assertThat(again.coded()).isZero();
    assertThat(second.unchanged).isPositive();
    assertThat(second.rejected).containsExactlyInAnyOrderElementsOf(first.rejected);
    assertThat(Tables.of(store)).isEqualTo(before);

    // The same, file by file.
    for (Path file : Files.walk(news).filter(Files::isRegularFile).toList()) {
      assertThat(ingest(store, again, false, file.toString()).added).isZero();
    }
    assertThat(Tables.of(store)).isEqualTo(before);

    // Touched files are read, yet what they hold is known.
    for (Path file : Files.walk(news).filter(Files::isRegularFile).toList()) {
      Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1));
    }
    CountingWatch third = ingest(store, again, false, news.toString());
    assertThat(third.added).isZero();
    assertThat(again.coded()).isZero();
    assertThat(third.unchanged).isZero();
    assertThat(rows(Tables.of(store), "event")).isEqualTo(rows(before, "event"));
  }

  @Test
  void theOrderOfTheFilesChangesNothing() throws Exception {
    Path news = news(80);
    List<String> files = new ArrayList<>();
    for (Path file : Files.walk(news).filter(Files::isRegularFile).sorted().toList()) {
      files.add(file.toString());
    }
    Path one = folder.resolve("one");
    ingest(one, new PlainCoder("1"), false, files.toArray(String[]::new));
    Path other = folder.resolve("other");
    for (int i = files.size() - 1; i >= 0; i--) {
      ingest(other, new PlainCoder("1"), false, files.get(i));
    }
    assertThat(Tables.of(other)).isEqualTo(Tables.of(one));
    assertThat(rows(Tables.of(one), "rejected"))
        .anyMatch(row -> row.contains("id taken"))
        .anyMatch(row -> row.contains("nothing.txt"));
    assertThat(rows(Tables.of(one), "also_found")).isNotEmpty();
  }

  @Test
  void recordsAndTheirActorsAreRows() throws Exception {
    Path store = folder.resolve("store");
    Path one = file("one.jsonl", article("x", "Varonia shelled Kestria. Morvia backs Kestria."));
    ingest(store, new PlainCoder("1"), false, one.toString());
    Map<String, List<String>> tables = Tables.of(store);
    assertThat(rows(tables, "event"))
        .singleElement()
        .asString()
        .contains("type=ASSAULT", "contexts=military", "quad=4", "intensity=-2.5")
        .contains("day_start=2031-03-03", "date_from=published", "first_begin=0 first_end=23");
    assertThat(rows(tables, "position")).singleElement().asString().contains("issue=lesk-bridge");
    assertThat(rows(tables, "party"))
        .anyMatch(row -> row.contains("role=actor place=0 id=country:VAR name=Varonia"))
        .anyMatch(row -> row.contains("role=recipient place=0 id=country:KES"))
        .anyMatch(row -> row.contains("role=holder place=0 id=country:MOR"));
    assertThat(rows(tables, "article")).singleElement().asString().contains("text=Varonia shelled");
  }

  @Test
  void versionsAreKeptWhereAskedFor() throws Exception {
    Path store = folder.resolve("store");
    Path one = file("one.jsonl", article("x", "Varonia shelled Kestria. Morvia met Kestria."));
    Path two = file("two.jsonl", article("x", "Varonia praised Kestria."));
    ingest(store, new PlainCoder("1"), true, one.toString());
    CountingWatch second = ingest(store, new PlainCoder("1"), true, two.toString());
    assertThat(second.rejected).isEmpty();
    Map<String, List<String>> tables = Tables.of(store);
    assertThat(rows(tables, "article")).singleElement().asString().contains("Varonia praised");
    assertThat(rows(tables, "event")).singleElement().asString().contains("type=SUPPORT");
    assertThat(rows(tables, "former_article"))
        .singleElement()
        .asString()
        .contains("Varonia shelled", "\"type\":\"CONSULT\"", "\"type\":\"ASSAULT\"");
    // What was a version once is not read as a new one.
    Files.setLastModifiedTime(one, java.nio.file.attribute.FileTime.fromMillis(1));
    assertThat(ingest(store, new PlainCoder("1"), true, one.toString()).added).isZero();
    assertThat(ingest(store, new PlainCoder("1"), false, one.toString()).rejected).isEmpty();
    assertThat(rows(Tables.of(store), "article")).isEqualTo(rows(tables, "article"));
  }

  @Test
  void anInputThatWasMendedIsRejectedNoLonger() throws Exception {
    Path store = folder.resolve("store");
    Path file = file("one.jsonl", article("x", "Varonia met Kestria.") + "{\"id\":\n");
    Path missing = folder.resolve("missing.txt");
    String[] paths = {file.toString(), missing.toString()};
    assertThat(ingest(store, new PlainCoder("1"), false, paths).rejected).hasSize(2);
    assertThat(rows(Tables.of(store), "rejected")).hasSize(2);
    assertThat(ingest(store, new PlainCoder("1"), false, paths).rejected).hasSize(2);
    assertThat(rows(Tables.of(store), "rejected")).hasSize(2);

    file("one.jsonl", article("x", "Varonia met Kestria.") + article("y", "Morvia met Lesk."));
    file("missing.txt", "Jorvland met Velmaria.");
    CountingWatch mended = ingest(store, new PlainCoder("1"), false, paths);
    assertThat(mended.added).isEqualTo(2);
    assertThat(rows(Tables.of(store), "rejected")).isEmpty();
  }

  @Test
  void standardInputIsKeptToo() throws Exception {
    Path store = folder.resolve("store");
    String lines = article("x", "Varonia met Kestria.") + "{\"id\":\n";
    for (int i = 0; i < 2; i++) {
      CountingWatch watch = ingestWith(lines, store, new PlainCoder("1"), false, "-");
      assertThat(watch.added).isEqualTo(1 - i);
      assertThat(watch.rejected).hasSize(1);
      assertThat(rows(Tables.of(store), "rejected")).hasSize(1);
    }
  }

  @Test
  void whatCameIsKeptWithinASecondThoughNothingMoreComes() throws Exception {
    Path store = folder.resolve("store");
    try (Store open = Store.openForWriting(store, TEST);
        Batch batch = new Batch(open, "1");
        var other = open.connection().duplicate()) {
      DocumentReading documents =
          new DocumentReading(
              new PlainCoder("1"), new KeptIds(open, false), InputPlaces.WORKING_FOLDER);
      Document document = Document.ofText("a.txt", "Varonia met Kestria.");
      batch.add(((Step.Coded) documents.read(document, "a.txt")).article());
      long begun = System.nanoTime();
      while (count(other) == 0 && System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(10)) {
        Thread.sleep(20);
      }
      assertThat(count(other)).isEqualTo(1);
      // A second, and what a busy machine adds.
      assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(3));
    }
  }

  @Test
  void whatBelongsTogetherIsKeptTogether() throws Exception {
    try (Store open = Store.openForWriting(folder.resolve("store"), TEST);
        Batch batch = new Batch(open, "1");
        var other = open.connection().duplicate()) {
      DocumentReading documents =
          new DocumentReading(
              new PlainCoder("1"), new KeptIds(open, false), InputPlaces.WORKING_FOLDER);
      batch.together(
          () -> {
            for (int i = 0; i < 60; i++) {
              Document document = Document.ofText("a.txt", "Varonia met Kestria " + i + " times.");
              batch.add(((Step.Coded) documents.read(document, "a.txt")).article());
            }
            assertThatCode(() -> assertThat(count(other)).isZero()).doesNotThrowAnyException();
          });
      assertThat(count(other)).isEqualTo(60);
    }
  }

  private static long count(java.sql.Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM article")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
