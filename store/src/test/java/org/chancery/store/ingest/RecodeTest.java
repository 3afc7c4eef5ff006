package org.chancery.store.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.ingest.RecodeOutcome.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecodeTest {

  private static final Holder TEST = Holder.self("a test", null);

  @TempDir Path folder;

  /** The same news, coded by either version. */
  @BeforeEach
  void write() throws Exception {
    new InventedNews(7).write(folder.resolve("news"), 70);
    // A text that is repaired before it is read.
    Files.writeString(
        folder.resolve("news/repaired.txt"),
        "Talks in Lesk\n\nVaronia met Kestria &amp; Morvia.  Varonia sued Kestria.");
    for (String version : List.of("1", "2")) {
      ingest(folder.resolve("coded-" + version), version);
    }
  }

  private void ingest(Path path, String version) {
    try (Store store = Store.openForWriting(path, TEST)) {
      KilledIngest.ingest(store, folder.resolve("news").toString(), new PlainCoder(version));
    }
  }

  private static RecodeOutcome recode(Path path, String version, boolean all) {
    try (Store store = Store.openForWriting(path, TEST)) {
      RecodeOutcome outcome =
          new Recode(store, new PlainCoder(version), new SilentWatch()).run(2, all);
      new org.chancery.store.story.StoryUpdate(store).run();
      return outcome;
    }
  }

  @Test
  void aStoreCodedAgainIsTheOneThatTheNewCoderWouldHaveMade() throws Exception {
    Path path = folder.resolve("coded-1");
    RecodeOutcome outcome = recode(path, "2", false);
    Map<String, List<String>> now = Tables.of(path);
    assertThat(now).isEqualTo(Tables.of(folder.resolve("coded-2")));
    // The second version takes a suit for an accusation, the first one for a rejection.
    assertThat(outcome.count("event", Change.ALTERED)).isPositive();
    assertThat(outcome.count("event", Change.SAME)).isPositive();
    assertThat(outcome.count("event", Change.ADDED)).isZero();
    assertThat(outcome.count("event", Change.GONE)).isZero();
    assertThat(outcome.count("statement", Change.ALTERED)).isZero();
    assertThat(outcome.count("statement", Change.SAME)).isPositive();

    assertThat(recode(path, "2", false).articles()).isZero();
    RecodeOutcome all = recode(path, "2", true);
    assertThat(all.articles()).isEqualTo(outcome.articles());
    assertThat(all.count("event", Change.ALTERED)).isZero();
    assertThat(Tables.of(path)).isEqualTo(now);
  }

  @Test
  void aRecordThatSaysTheSameIsTheSameWhateverItsNumbersAreHeldIn() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode made = mapper.createObjectNode().put("record", "event").put("id", "e-1");
    made.put("geonames_id", 7L).put("confidence", 1.0).put("coder", "plain@1");
    ObjectNode kept = (ObjectNode) mapper.readTree(made.toString().replace("plain@1", "plain@0"));
    RecodeOutcome outcome = new RecodeOutcome();
    outcome.compare(Map.of("e-1", kept), List.of(made));
    assertThat(outcome.count("event", Change.SAME)).isEqualTo(1);
  }

  @Test
  void howManyAreOutstandingIsKnown() {
    try (Store store = Store.openForWriting(folder.resolve("coded-1"), TEST)) {
      assertThat(Recode.outstanding(store, "1")).isZero();
      assertThat(Recode.outstanding(store, "2")).isGreaterThan(40);
    }
  }

  @Test
  void readingGoesOnAfterwards() throws Exception {
    Path path = folder.resolve("coded-1");
    recode(path, "2", false);
    PlainCoder coder = new PlainCoder("2");
    CountingWatch watch = new CountingWatch();
    try (Store store = Store.openForWriting(path, TEST)) {
      String news = folder.resolve("news").toString();
      new Ingest(store, coder, watch).read(List.of(news), InputStream.nullInputStream(), 1, false);
    }
    assertThat(watch.added).isZero();
    assertThat(coder.coded()).isZero();
  }
}
