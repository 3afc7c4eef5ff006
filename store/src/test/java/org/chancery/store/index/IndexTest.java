package org.chancery.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.chancery.store.Holder;
import org.chancery.store.Meta;
import org.chancery.store.Store;
import org.chancery.store.StoreException;
import org.chancery.store.ingest.Ingest;
import org.chancery.store.ingest.PlainCoder;
import org.chancery.store.ingest.Recode;
import org.chancery.store.ingest.SilentWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {

  private static final Set<String> ARTICLES = Set.of("article");
  private static final Set<String> RECORDS = Set.of("event", "statement", "position");

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private Store store;

  @BeforeEach
  void fill() throws Exception {
    store = Store.openForWriting(folder, Holder.self("a test", null));
    read("fuel", "Gasoline prices rose in Varonia. Varonia praised Kestria.");
    read("port", "Varonia shelled Kestria near the harbour at night.");
    read("wool", "Jorvland met Tessaly to sell sheep and wool.");
    update();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void read(String id, String text) throws Exception {
    Path input = Files.createTempDirectory("chancery-index").resolve(id + ".json");
    Files.writeString(input, "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}");
    new Ingest(store, new PlainCoder("1"), new SilentWatch())
        .read(List.of(input.toString()), InputStream.nullInputStream(), 1, false);
    Files.delete(input);
    Files.delete(input.getParent());
  }

  private void update() {
    IndexUpdate update = new IndexUpdate(store);
    assertThat(update.isDue()).isTrue();
    update.run();
    assertThat(update.isDue()).isFalse();
  }

  private List<String> words(String words, Set<String> kinds) {
    try (IndexSearch search = IndexSearch.open(store)) {
      return search.words(words, kinds, 10).stream().map(IndexSearch.Hit::article).toList();
    }
  }

  @Test
  void wordsAreFoundInAnyForm() {
    assertThat(words("shelling harbours", ARTICLES)).containsExactly("port");
    assertThat(words("\"met tessaly\"", RECORDS)).containsExactly("wool");
    assertThat(words("varonia -harbour", ARTICLES)).containsExactly("fuel");
    assertThat(words("submarine", ARTICLES)).isEmpty();
    assertThat(words("((( \"", ARTICLES)).isEmpty();
  }

  @Test
  void aSearchThatIsInterruptedFailsAndTheNextOneDoesNot() {
    for (String hard : List.of("varonia", "va*", "\"met tessaly\" | kestria~")) {
      try (IndexSearch search = IndexSearch.open(store)) {
        store.interrupt();
        assertThatThrownBy(() -> search.words(hard, RECORDS, 10))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("ended");
        assertThatThrownBy(() -> search.meaning("petrol cost", ARTICLES, 10))
            .isInstanceOf(StoreException.class);
      }
    }
    assertThat(words("varonia", ARTICLES)).isNotEmpty();
  }

  @Test
  void otherWordsOfTheSameMeaningAreFound() {
    try (IndexSearch search = IndexSearch.open(store)) {
      assertThat(search.words("petrol", ARTICLES, 10)).isEmpty();
      assertThat(search.meaning("petrol cost", ARTICLES, 10).get(0).article()).isEqualTo("fuel");
      assertThat(search.meaning("lamb fleece", ARTICLES, 10).get(0).article()).isEqualTo("wool");
      assertThat(search.both("sheep", ARTICLES)).containsExactly(List.of("wool"));
      assertThat(search.meaning("qzxv", ARTICLES, 10)).isEmpty();
      assertThat(search.both("petrol costs", ARTICLES)).containsExactly(List.of("fuel"));
      assertThat(search.both("earthquake", ARTICLES)).isEmpty();
    }
  }

  @Test
  void whatIsAddedAndCodedAgainIsBroughtUpToDate() throws Exception {
    read("court", "Morvia sued Jorvland over the wool.");
    update();
    assertThat(words("sued", RECORDS)).containsExactly("court");
    new Recode(store, new PlainCoder("2"), new SilentWatch()).run(1, true);
    update();
    assertThat(words("sued", RECORDS)).containsExactly("court");
    assertThat(words("wool", ARTICLES)).containsExactlyInAnyOrder("court", "wool");
  }

  @Test
  void anIndexThatIsLostOrDamagedIsMadeAgain() throws Exception {
    Path index = store.folder().index();
    for (Path file : Files.list(index).toList()) {
      Files.delete(file);
    }
    update();
    assertThat(words("wool", ARTICLES)).containsExactly("wool");

    Files.delete(
        Files.list(index).filter(file -> file.toString().contains("segments_")).toList().get(0));
    assertThatThrownBy(() -> IndexSearch.open(store))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("makes it again");
    update();
    assertThat(words("wool", ARTICLES)).containsExactly("wool");

    Path segment =
        Files.list(index).filter(file -> file.toString().contains("segments_")).toList().get(0);
    Files.writeString(segment, "scribbled over");
    update();
    assertThat(words("wool", ARTICLES)).containsExactly("wool");
  }

  @Test
  void anIndexOfAnotherVersionIsNotAskedButMadeAgain() throws Exception {
    Path index = store.folder().index();
    try (var directory = FSDirectory.open(index);
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("generation", "1", "form", "0").entrySet());
      writer.commit();
    }
    assertThatThrownBy(() -> IndexSearch.open(store))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("another version of Chancery")
        .hasMessageContaining("makes it again");
    update();
    assertThat(words("wool", ARTICLES)).containsExactly("wool");
  }

  @Test
  void anIndexThatIsAheadOfItsStoreIsMadeAgain() throws Exception {
    read("court", "Morvia sued Jorvland over the wool.");
    update();
    // As when a copy of the database is put back.
    store.transaction(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute("DELETE FROM article WHERE id = 'court'");
            statement.execute("DELETE FROM event WHERE article = 'court'");
            statement.execute("UPDATE meta SET value = '3' WHERE key = 'generation'");
          }
        });
    update();
    assertThat(words("sued", RECORDS)).isEmpty();
  }

  /** What another thread, with a view of its own, does for short. */
  private void another(Consumer<Store> work) {
    CompletableFuture.runAsync(
            () -> {
              try (Store view = store.view()) {
                assertThat(view.turn().tryLock()).as("nobody has the turn").isTrue();
                try {
                  work.accept(view);
                } finally {
                  view.turn().unlock();
                }
              }
            })
        .join();
  }

  private static void touch(Store view) {
    view.transaction(
        connection -> {
          long now = view.meta().number(Meta.GENERATION) + 1;
          try (Statement change = connection.createStatement()) {
            change.execute(
                "UPDATE article SET title = 'Beacon "
                    + now
                    + "', generation = "
                    + now
                    + " WHERE id = 'fuel'");
          }
          view.meta().put(Meta.GENERATION, Long.toString(now));
        });
  }

  @Test
  void othersWriteBetweenThePagesAndAreNotOverlooked() throws Exception {
    read("court", "Morvia sued Jorvland over the wool.");
    read("dike", "Lesk repaired a dike.");
    AtomicInteger pages = new AtomicInteger();
    Runnable between =
        () -> {
          if (pages.incrementAndGet() <= 5) {
            another(
                view -> {
                  touch(view);
                  new IndexUpdate(view).runIfShort();
                });
          }
        };
    new IndexUpdate(store, 1, between).run();
    assertThat(new IndexUpdate(store).isDue()).isFalse();
    assertThat(words("beacon", ARTICLES)).containsExactly("fuel");
    assertThat(words("\"beacon " + store.meta().number(Meta.GENERATION) + "\"", ARTICLES))
        .containsExactly("fuel");
    assertThat(words("sued", RECORDS)).containsExactly("court");
  }

  @Test
  void whoWritesOneThingDoesNotIndexAllThatWaits() throws Exception {
    another(IndexTest::touch);
    new IndexUpdate(store, 1, () -> {}).runIfShort();
    assertThat(new IndexUpdate(store).isDue()).isFalse();
    assertThat(words("beacon", ARTICLES)).containsExactly("fuel");
    read("court", "Morvia sued Jorvland over the wool.");
    read("dike", "Lesk repaired a dike.");
    new IndexUpdate(store, 1, () -> {}).runIfShort();
    assertThat(new IndexUpdate(store).isDue()).isTrue();
    assertThat(words("dike", ARTICLES)).isEmpty();
    update();
    assertThat(words("dike", ARTICLES)).containsExactly("dike");
  }

  @Test
  void moreWordsThanCanBeLookedForAreRefused() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 1100; i++) {
      words.append(" word").append(i);
    }
    String parted = words.toString().strip();
    for (String text : List.of(parted, parted.replace(' ', '-'))) {
      assertThatThrownBy(() -> words(text, ARTICLES)).isInstanceOf(TooManyWordsException.class);
    }
  }
}
