package org.chancery.store.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.chancery.formats.exchange.ExchangeFormats;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.index.IndexUpdate;
import org.chancery.store.ingest.Ingest;
import org.chancery.store.ingest.PlainCoder;
import org.chancery.store.ingest.Recode;
import org.chancery.store.ingest.SilentWatch;
import org.chancery.store.story.StoryUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordImportTest {

  private static final String EVENT =
      "{\"record\":\"event\",\"id\":\"%s\",\"article\":\"%s\",\"type\":\"%s\",\"actors\":[{\"text\":\"Varonia\"}]}\n";

  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();

  private Store writing() {
    return Store.openForWriting(folder.resolve("store"), Holder.self("a test", null));
  }

  private RecordImport.Outcome imported(Store store, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("theirs.jsonl"), text);
    return new RecordImport(store)
        .read("jsonl", ExchangeFormats.importer("jsonl"), file.toString(), file, told::add);
  }

  private static void ingest(Store store, Path input) {
    new Ingest(store, new PlainCoder("1"), new SilentWatch())
        .read(List.of(input.toString()), InputStream.nullInputStream(), 1, false);
  }

  private Path article(String id, String text) throws IOException {
    return Files.writeString(
        folder.resolve(id + ".json"), "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(id, text));
  }

  private static List<String> ask(Store store, String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = store.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  @Test
  void theSameAddsNothingAndMoreIsAdded() throws IOException, SQLException {
    try (Store store = writing()) {
      String one = EVENT.formatted("e1", "a", "AID");
      RecordImport.Outcome first = imported(store, one + one);
      assertThat(first).extracting("articles", "records", "known").containsExactly(1L, 1L, 1L);
      RecordImport.Outcome more = imported(store, one + EVENT.formatted("e2", "a", "AID"));
      assertThat(more).extracting("articles", "records", "known").containsExactly(0L, 1L, 1L);
      assertThat(ask(store, "SELECT coder FROM article")).containsExactly("import/jsonl@1");
      assertThat(ask(store, "SELECT id FROM event ORDER BY id")).containsExactly("e1", "e2");
      assertThat(told).isEmpty();
    }
  }

  @Test
  void manyRecordsOfFewArticlesAreKeptInSteps() throws IOException, SQLException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 1203; i++) {
      lines.append(EVENT.formatted("e" + i, "a" + i % 7, "AID"));
    }
    try (Store store = writing()) {
      RecordImport.Outcome all = imported(store, lines.toString());
      assertThat(all).extracting("articles", "records").containsExactly(7L, 1203L);
      assertThat(imported(store, lines.toString()).known()).isEqualTo(1203);
      assertThat(ask(store, "SELECT count(*) FROM event")).containsExactly("1203");
    }
  }

  @Test
  void importsAreNeverRecodedAndHaveNoPartInStories() throws IOException, SQLException {
    Path own = article("own", "Varonia shelled Kestria at dawn.");
    try (Store store = writing()) {
      ingest(store, own);
      new StoryUpdate(store).run();
      imported(store, EVENT.formatted("e1", "theirs", "ASSAULT"));
      assertThat(new StoryUpdate(store).isDue()).isFalse();
      new StoryUpdate(store).run();
      new IndexUpdate(store).run();
      assertThat(new IndexUpdate(store).isDue()).isFalse();
      assertThat(Recode.outstanding(store, "2")).isEqualTo(1);
      new Recode(store, new PlainCoder("2"), new SilentWatch()).run(1, true);
      assertThat(ask(store, "SELECT id FROM event WHERE article = 'theirs'")).containsExactly("e1");
      assertThat(ask(store, "SELECT event FROM report")).doesNotContain("e1");
      assertThat(ask(store, "SELECT storyline FROM article WHERE id = 'theirs'"))
          .containsExactly((String) null);
    }
  }

  @Test
  void whatTheStoreReadItselfIsNotMixedWithOthers() throws IOException, SQLException {
    Path own = article("own", "Varonia shelled Kestria at dawn.");
    try (Store store = writing()) {
      ingest(store, own);
      RecordImport.Outcome mixed =
          imported(
              store,
              EVENT.formatted("x1", "own", "AID")
                  + EVENT.formatted("x2", "own", "AID")
                  + EVENT.formatted("x3", "other", "AID"));
      assertThat(mixed).extracting("records", "problems").containsExactly(1L, 2L);
      assertThat(told).singleElement().asString().contains("theirs.jsonl: article own ");
      assertThat(ask(store, "SELECT count(*) FROM event WHERE article = 'own'"))
          .containsExactly("1");
    }
  }

  @Test
  void anArticleThatIsReadTakesItsIdBack() throws IOException, SQLException {
    Path own = article("a", "Varonia shelled Kestria at dawn.");
    try (Store store = writing()) {
      imported(store, EVENT.formatted("e1", "a", "AID"));
      ingest(store, own);
      assertThat(ask(store, "SELECT type FROM event")).containsExactly("ASSAULT");
      assertThat(ask(store, "SELECT coder FROM article")).containsExactly("1");
    }
  }

  @Test
  void linesThatCannotBeKeptAreNamed() throws IOException {
    try (Store store = writing()) {
      RecordImport.Outcome outcome =
          imported(
              store,
              EVENT.formatted("e1", "a", "AID")
                  + "{\"record\":\"event\",\"id\":\"e2\",\"article\":\"a\"}\n"
                  + EVENT
                      .formatted("e3", "a", "AID")
                      .replace("}]}", "}],\"when\":{\"start\":\"2031-02-30\"}}")
                  + "{\"record\":\"position\",\"id\":\"p\",\"article\":\"a\"}\n"
                  + EVENT.formatted("e4\\ud800", "a", "AID")
                  + EVENT.formatted("e5", "a", "AID"));
      assertThat(outcome).extracting("records", "problems").containsExactly(2L, 4L);
      assertThat(told)
          .satisfiesExactly(
              line -> assertThat(line).contains("theirs.jsonl:2: expected a type"),
              line -> assertThat(line).contains("theirs.jsonl:3: expected a day such as"),
              line -> assertThat(line).contains("theirs.jsonl:4: expected an issue's id"),
              line -> assertThat(line).contains("theirs.jsonl:5: expected whole characters"));
    }
  }
}
