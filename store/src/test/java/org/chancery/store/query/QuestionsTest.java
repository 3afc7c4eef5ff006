package org.chancery.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.engine.extraction.PloverType;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.index.IndexUpdate;
import org.chancery.store.ingest.Ingest;
import org.chancery.store.ingest.PlainCoder;
import org.chancery.store.ingest.SilentWatch;
import org.chancery.store.story.StoryUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {

  private static final Party VARONIA = new Party(Party.By.ID, "country:VAR");
  private static final Party KESTRIA = new Party(Party.By.ID, "country:KES");

  @TempDir Path folder;

  private Store writing() {
    return Store.openForWriting(folder.resolve("store"), Holder.self("a test", null));
  }

  private List<ObjectNode> ask(RecordQuery query) throws IOException {
    List<ObjectNode> found = new ArrayList<>();
    try (Store store = Store.openForReading(folder.resolve("store"))) {
      new Questions(store).records(query, found::add);
    }
    return found;
  }

  private List<String> count(RecordQuery query, CountBy... by) throws IOException {
    List<String> found = new ArrayList<>();
    try (Store store = Store.openForReading(folder.resolve("store"))) {
      new Questions(store).counts(query, List.of(by), count -> found.add(count.toString()));
    }
    return found;
  }

  private static void article(Path input, String id, String outlet, String day, String text)
      throws IOException {
    Files.writeString(
        input.resolve(id + ".json"),
        "{\"id\":\"%s\",\"title\":\"%s\",\"outlet\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}"
            .formatted(
                id, id.equals("c") ? "Wool fair" : "Lesk harbour shelled", outlet, day, text));
  }

  private void ingest() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    String ships = " at the harbour of Lesk and 14 dockers died beside nine burning grain ships.";
    article(input, "a", "Lesk Courier", "2031-03-03", "Varonia shelled Kestria" + ships);
    article(
        input,
        "b",
        "Morvia Herald",
        "2031-03-04",
        "Nine grain ships burned and 14 dockers died after Varonia shelled Kestria at the harbour of Lesk.");
    article(
        input,
        "c",
        "Wool Post",
        "2031-05-20",
        "Jorvland met Tessaly to sell sheep. Morvia said Jorvland had gasoline. Morvia backs Jorvland too.");
    try (Store store = writing()) {
      new Ingest(store, new PlainCoder("1"), new SilentWatch())
          .read(List.of(input.toString()), InputStream.nullInputStream(), 1, false);
      new StoryUpdate(store).run();
      new IndexUpdate(store).run();
    }
  }

  @Test
  void aStoryIsOneEventWithItsReports() throws IOException {
    ingest();
    RecordQuery stories = RecordQuery.of(Asked.STORYLINE).with(new Filter.Types(Set.of("ASSAULT")));
    List<ObjectNode> found = ask(stories);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).path("events")).hasSize(1);
    assertThat(found.get(0).path("events").get(0).path("reports")).hasSize(2);
    String id = found.get(0).path("id").asText();
    assertThat(
            ask(
                RecordQuery.of(Asked.STORYLINE)
                    .with(new Filter.Among(Filter.Field.ID, Set.of(id)))))
        .isEqualTo(found);
    assertThat(ask(stories.with(new Filter.Since(LocalDate.of(2031, 3, 6))))).isEmpty();
    assertThat(ask(stories.with(new Filter.Words("dockers")))).hasSize(1);
    assertThat(ask(RecordQuery.of(Asked.STORYLINE).with(new Filter.Words("sheep")))).isEmpty();

    RecordQuery merged = RecordQuery.of(Asked.MERGED_EVENT);
    assertThat(ask(merged.with(new Filter.LeastSources(2)))).hasSize(1);
    assertThat(ask(merged.with(new Filter.LeastSources(3)))).isEmpty();
    assertThat(ask(merged.with(new Filter.Words("shelling")))).hasSize(1);
    RecordQuery single = RecordQuery.of(Asked.EVENT);
    assertThat(ask(single.with(new Filter.LeastSources(1)))).hasSize(3);
    assertThat(ask(single.with(new Filter.LeastSources(2)))).hasSize(2);
  }

  @Test
  void wordsAndWhatTheyMeanAreFoundBestFirst() throws IOException {
    ingest();
    List<ObjectNode> found = ask(RecordQuery.of(Asked.EVENT).with(new Filter.Words("shelling")));
    assertThat(found).extracting(event -> event.path("article").asText()).contains("a", "b");
    assertThat(ask(RecordQuery.of(Asked.EVENT).with(new Filter.Words("shelled bombed"))))
        .as("no record has both words")
        .hasSize(2);
    assertThat(ask(RecordQuery.of(Asked.STATEMENT).with(new Filter.Words("submarine")))).isEmpty();
  }

  @Test
  void statementsAndPositionsHaveFiltersOfTheirOwn() throws IOException {
    ingest();
    RecordQuery statements = RecordQuery.of(Asked.STATEMENT);
    Party morvia = new Party(Party.By.ID, "country:MOR");
    assertThat(ask(statements.with(new Filter.Parties(Filter.Side.ACTING, List.of(morvia)))))
        .hasSize(1);
    assertThat(ask(statements.with(new Filter.Among(Filter.Field.BASIS, Set.of("unnamed")))))
        .isEmpty();
    RecordQuery positions = RecordQuery.of(Asked.POSITION);
    assertThat(ask(positions.with(new Filter.Issues(Set.of("lesk-bridge")))))
        .singleElement()
        .extracting(position -> position.path("stance").asText())
        .isEqualTo("support");
    assertThat(count(positions, CountBy.STANCE, CountBy.ACTOR))
        .containsExactly(
            "{\"record\":\"count\",\"stance\":\"support\",\"actor\":\"country:MOR\",\"actor_name\":\"Morvia\",\"count\":1}");
    assertThat(count(RecordQuery.of(Asked.EVENT), CountBy.OUTLET)).hasSize(3);
  }

  @Test
  void everythingCanBeCountedByWhatItHas() throws IOException {
    ingest();
    for (Asked asked : Asked.values()) {
      for (CountBy by : CountBy.values()) {
        if (by.isOf(asked)) {
          assertThat(count(RecordQuery.of(asked), by)).as(asked + " by " + by).isNotNull();
        }
      }
    }
  }

  private static ObjectNode dated(
      String id, PloverType type, String one, String other, String start, String end) {
    ObjectNode event = InventedRecords.event("a", id, type, one, other);
    InventedRecords.when(event, LocalDate.parse(start), LocalDate.parse(end));
    return event;
  }

  @Test
  void datesThatAreWiderThanAPeriodAreNotCountedForIt() throws IOException {
    try (Store store = writing()) {
      InventedRecords.keep(
          store,
          "a",
          List.of(
              dated("1", PloverType.AID, "VAR", "KES", "2031-12-29", "2031-12-29"),
              dated("2", PloverType.AID, "VAR", "KES", "2032-01-02", "2032-01-02"),
              dated("3", PloverType.AID, "VAR", "KES", "2031-12-29", "2032-01-04"),
              InventedRecords.event("a", "4", PloverType.AID, "VAR", "KES")));
    }
    RecordQuery all = RecordQuery.of(Asked.EVENT);
    assertThat(count(all, CountBy.YEAR))
        .containsExactly(
            "{\"record\":\"count\",\"year\":\"2031\",\"count\":1}",
            "{\"record\":\"count\",\"year\":\"2032\",\"count\":1}",
            "{\"record\":\"count\",\"count\":2}");
    assertThat(count(all, CountBy.WEEK))
        .as("one week of ISO 8601 over the turn of the year")
        .containsExactly(
            "{\"record\":\"count\",\"week\":\"2032-W01\",\"count\":3}",
            "{\"record\":\"count\",\"count\":1}");
  }

  @Test
  void aDyadIsEitherDirectionAndWhatBothDoTogetherToAThirdIsNot() throws IOException {
    ObjectNode meeting = InventedRecords.event("a", "meeting", PloverType.CONSULT, "VAR", "KES");
    meeting.withArray("actors").addAll((ArrayNode) meeting.remove("recipients"));
    meeting.put("symmetric", true);
    ObjectNode joint = InventedRecords.event("a", "joint", PloverType.SANCTION, "VAR", "MOR");
    joint.withArray("actors").add(InventedRecords.actor("KES", "GOV"));
    try (Store store = writing()) {
      InventedRecords.keep(
          store,
          "a",
          List.of(
              InventedRecords.event("a", "there", PloverType.AID, "VAR", "KES"),
              InventedRecords.event("a", "back", PloverType.AID, "KES", "VAR"),
              InventedRecords.event("a", "self", PloverType.AID, "VAR", "VAR"),
              meeting,
              joint));
    }
    RecordQuery between = RecordQuery.of(Asked.EVENT).with(new Filter.Dyad(VARONIA, KESTRIA));
    assertThat(InventedRecords.ids(ask(between)))
        .containsExactlyInAnyOrder("there", "back", "meeting");
    List<String> counts = count(between, CountBy.DYAD);
    assertThat(counts).hasSize(2).allMatch(count -> count.endsWith("\"count\":2}"));
  }

  @Test
  void whatAUserGivesIsNeverPartOfAStatement() throws IOException {
    try (Store store = writing()) {
      InventedRecords.fill(store, 1, 2, 5);
    }
    Set<String> hostile = Set.of("x') OR ('1' = '1", "\"; DROP TABLE event; --");
    RecordQuery query = RecordQuery.of(Asked.EVENT);
    assertThat(ask(query.with(new Filter.Types(hostile)))).isEmpty();
    assertThat(ask(query.with(new Filter.Cameo(Set.of("%"))))).isEmpty();
    assertThat(
            ask(
                query.with(
                    new Filter.Parties(
                        Filter.Side.ANY,
                        hostile.stream().map(name -> new Party(Party.By.NAME, name)).toList()))))
        .isEmpty();
    assertThat(ask(query)).hasSize(10);
  }

  @Test
  void recordsComeBySortKeyThenId() throws IOException {
    try (Store store = writing()) {
      InventedRecords.fill(store, 5, 5, 20);
    }
    RecordQuery query = RecordQuery.of(Asked.EVENT);
    List<ObjectNode> byConfidence = ask(query.sorted(new Sort(Sort.Key.CONFIDENCE, true)));
    assertThat(byConfidence)
        .isSortedAccordingTo(
            Comparator.comparingDouble((JsonNode event) -> -event.path("confidence").asDouble())
                .thenComparing(event -> event.path("id").asText()));
    List<ObjectNode> usual = ask(query);
    assertThat(usual.stream().filter(event -> event.has("when")))
        .isSortedAccordingTo(
            Comparator.comparing(event -> event.path("when").path("start").asText()));
    assertThat(usual.get(usual.size() - 1).has("when")).isFalse();
  }
}
