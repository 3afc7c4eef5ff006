package org.chancery.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.engine.extraction.PloverType;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.ingest.Ingest;
import org.chancery.store.ingest.PlainCoder;
import org.chancery.store.ingest.SilentWatch;
import org.chancery.store.story.StoryUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorQueriesTest {

  private static final ActorKey VARONIA = new ActorKey("country:VAR");

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private Store store;

  @BeforeEach
  void open() {
    store = Store.openForWriting(folder.resolve("store"), Holder.self("a test", null));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void keep() {
    InventedRecords.keep(
        store,
        "a",
        List.of(
            InventedRecords.event("a", "e1", PloverType.AGREE, "VAR", "KES"),
            InventedRecords.event("a", "e2", PloverType.ACCUSE, "VEL", "VAR")));
    InventedRecords.keep(
        store, "b", List.of(InventedRecords.event("b", "e3", PloverType.AID, "VAR", "MOR")));
  }

  @Test
  void countsWhoIsMostInTheStoreAlsoByNameAlone() {
    keep();
    List<ActorCounts.Counted> most = new ActorCounts(store).most(ActorCounts.Wanted.ALL, 10, 0);

    assertThat(most)
        .extracting(one -> one.key().value() + " " + one.events())
        .containsExactly("country:VAR 3", "country:KES 1", "country:MOR 1", "name:State of VEL 1");
    assertThat(most.get(3).key().isName()).isTrue();
    assertThat(most.get(3).name()).isEqualTo("State of VEL");
    assertThat(new ActorCounts(store).of(VARONIA)).isEqualTo(most.get(0));
    assertThat(new ActorCounts(store).of(new ActorKey("country:ZZY")).records()).isZero();
  }

  @Test
  void narrowsByNameCountryAndSector() {
    keep();
    ActorCounts counts = new ActorCounts(store);
    assertThat(counts.most(new ActorCounts.Wanted("vel STATE", "", ""), 10, 0)).hasSize(1);
    assertThat(counts.most(new ActorCounts.Wanted("", "KES", ""), 10, 0)).hasSize(1);
    assertThat(counts.most(new ActorCounts.Wanted("", "", "MIL"), 10, 0)).isEmpty();
    assertThat(counts.most(ActorCounts.Wanted.ALL, 2, 2)).hasSize(2);
    assertThat(counts.total(ActorCounts.Wanted.ALL)).isEqualTo(4);
    assertThat(counts.total(new ActorCounts.Wanted("", "KES", ""))).isEqualTo(1);
    assertThat(counts.values("country")).containsExactly("KES", "MOR", "VAR", "VEL");
  }

  @Test
  void findsTheArticlesThatTellOfAnActor() {
    keep();
    assertThat(new ActorArticles(store).latest(VARONIA, 10))
        .extracting(article -> article.id() + " " + article.records())
        .containsExactly("a 2", "b 1");
  }

  @Test
  void countsRealEventsOnceWithEachCounterpart() throws IOException {
    ingest();
    Dealings dealings = new Dealings(store);

    List<Dealings.Counterpart> found = dealings.of(VARONIA, Dealings.Span.ALL, 10);

    assertThat(found)
        .extracting(one -> one.key().value() + " " + one.quads() + " " + one.done())
        .containsExactly("country:KES " + new Dealings.Quads(0, 0, 0, 1) + " 1");
    assertThat(found.get(0).quads().balance()).isEqualTo(-1);
    assertThat(dealings.of(new ActorKey("country:KES"), Dealings.Span.ALL, 10))
        .extracting(Dealings.Counterpart::done)
        .containsExactly(0);
    assertThat(dealings.among(List.of(VARONIA, new ActorKey("country:KES")), Dealings.Span.ALL))
        .extracting(pair -> pair.one().value() + " " + pair.quads().events())
        .containsExactly("country:KES 1");
  }

  @Test
  void whatNoStoryTellsCountsToo() throws IOException {
    ingest();
    InventedRecords.keep(
        store,
        "alone",
        List.of(InventedRecords.event("alone", "e1", PloverType.AGREE, "VAR", "MOR")));

    assertThat(new Dealings(store).of(VARONIA, Dealings.Span.ALL, 10))
        .extracting(one -> one.key().value() + " " + one.quads().events())
        .containsExactly("country:KES 1", "country:MOR 1");
  }

  @Test
  void countsTheRecordsOfSomeActors() {
    keep();
    assertThat(new ActorCounts(store).of(List.of(VARONIA, new ActorKey("country:ZZY"))))
        .containsExactly(Map.entry(VARONIA, 3));
    assertThat(new ActorCounts(store).of(List.of())).isEmpty();
  }

  @Test
  void countsWithinAPeriod() throws IOException {
    ingest();
    Dealings dealings = new Dealings(store);
    LocalDate after = LocalDate.of(2031, 4, 1);

    assertThat(dealings.of(VARONIA, new Dealings.Span(after, null), 10)).isEmpty();
    assertThat(dealings.of(VARONIA, new Dealings.Span(null, after), 10)).hasSize(1);
    assertThat(new StoreDays(store).first()).contains(LocalDate.of(2031, 3, 3));
    assertThat(new StoreDays(store).last()).contains(LocalDate.of(2031, 3, 4));
  }

  @Test
  void countsPositionsByIssueAndStance() {
    ObjectNode one = position("p1", "ferries", "support", "2031-03-01");
    ObjectNode two = position("p2", "ferries", "oppose", "2031-03-09");
    ObjectNode three = position("p3", "wool", "oppose", "2031-03-02");
    InventedRecords.keep(store, "a", List.of(one, two, three));

    assertThat(new IssueCounts(store).all())
        .containsExactly(
            new IssueCounts.Counted(
                "ferries",
                "On ferries",
                Map.of("support", 1, "oppose", 1),
                LocalDate.of(2031, 3, 9)),
            new IssueCounts.Counted(
                "wool", "On wool", Map.of("oppose", 1), LocalDate.of(2031, 3, 2)));
  }

  private static ObjectNode position(String id, String issue, String stance, String day) {
    ObjectNode position = InventedRecords.actor("VAR", "GOV").objectNode();
    position.put("record", "position").put("id", id).put("article", "a").put("stance", stance);
    position.set("actor", InventedRecords.actor("VAR", "GOV"));
    position.putObject("issue").put("id", issue).put("title", "On " + issue);
    InventedRecords.when(position, LocalDate.parse(day), LocalDate.parse(day));
    InventedRecords.evidence(position, 0, 7);
    return position.put("confidence", .5).put("coder", "test");
  }

  /** The same shelling told by two articles. */
  private void ingest() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    String[] texts = {
      "Varonia shelled Kestria at the harbour of Lesk and 14 dockers died beside nine burning grain ships.",
      "Nine grain ships burned and 14 dockers died after Varonia shelled Kestria at the harbour of Lesk."
    };
    for (int i = 0; i < texts.length; i++) {
      Files.writeString(
          input.resolve(i + ".json"),
          "{\"id\":\"%d\",\"title\":\"Lesk harbour shelled\",\"published\":\"2031-03-0%d\",\"text\":\"%s\"}"
              .formatted(i, i + 3, texts[i]));
    }
    new Ingest(store, new PlainCoder("1"), new SilentWatch())
        .read(List.of(input.toString()), InputStream.nullInputStream(), 1, false);
    new StoryUpdate(store).run();
  }
}
