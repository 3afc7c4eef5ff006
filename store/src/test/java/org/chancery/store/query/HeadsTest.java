package org.chancery.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.index.IndexUpdate;
import org.chancery.store.ingest.Ingest;
import org.chancery.store.ingest.PlainCoder;
import org.chancery.store.ingest.SilentWatch;
import org.chancery.store.story.StoryUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of articles and stories, and what a whole store has. */
class HeadsTest {

  private static final String SHIPS =
      " at the harbour of Lesk and 14 dockers died beside nine burning grain ships.";

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void keep() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    article(input, "a", "Lesk Courier", "2031-03-03", "Varonia shelled Kestria" + SHIPS);
    article(input, "b", "Morvia Herald", "2031-03-04", "Varonia shelled Kestria" + SHIPS);
    article(input, "c", "Wool Post", "2031-05-20", "Jorvland met Tessaly to sell sheep.");
    store = Store.openForWriting(folder.resolve("store"), Holder.self("a test", null));
    new Ingest(store, new PlainCoder("1"), new SilentWatch())
        .read(List.of(input.toString()), InputStream.nullInputStream(), 1, false);
    new StoryUpdate(store).run();
    new IndexUpdate(store).run();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static void article(Path input, String id, String outlet, String day, String text)
      throws IOException {
    Files.writeString(
        input.resolve(id + ".json"),
        "{\"id\":\"%s\",\"title\":\"Title of %s\",\"outlet\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}"
            .formatted(id, id, outlet, day, text));
  }

  @Test
  void aCopyIsToldFromItsOriginal() {
    ListedArticles heads = new ListedArticles(store);
    ListedArticle copy = heads.one("b").orElseThrow();

    assertThat(copy.duplicateOf()).isEqualTo("a");
    assertThat(copy.published()).isEqualTo(LocalDate.of(2031, 3, 4));
    assertThat(heads.copiesOf("a")).containsExactly(copy);
    assertThat(heads.ofStory(java.util.Objects.requireNonNull(copy.storyline())))
        .extracting(ListedArticle::id)
        .containsExactly("a", "b");
    assertThat(heads.one("none")).isEmpty();
  }

  @Test
  void aStoryCountsItsSourcesOnce() {
    StoryHeads heads = new StoryHeads(store);
    RecordQuery all = RecordQuery.of(Asked.STORYLINE);

    assertThat(heads.count(all)).isEqualTo(1);
    StoryHead story = heads.page(all.page(10, 0)).get(0);
    assertThat(story.articles()).isEqualTo(2);
    assertThat(story.sources()).isEqualTo(1);
    assertThat(story.events()).isEqualTo(1);
    assertThat(story.actors()).extracting(StoryHead.Actor::name).containsExactly("Varonia");
    assertThat(heads.one(story.id())).contains(story);
    assertThat(heads.page(all.page(10, 1))).isEmpty();
    assertThat(heads.count(all.with(new Filter.Words("sheep")))).isZero();
    assertThat(heads.page(all.with(new Filter.Words("dockers")))).containsExactly(story);
  }

  @Test
  void aStoreIsSummedUp() {
    StoreSummary summary = StoreSummary.of(store);

    assertThat(summary.articles()).isEqualTo(3);
    assertThat(summary.copies()).isEqualTo(1);
    assertThat(summary.outlets()).isEqualTo(3);
    assertThat(summary.events()).isEqualTo(3);
    assertThat(summary.placed()).isZero();
    assertThat(summary.real()).as("two reports of one event, and another event").isEqualTo(2);
    assertThat(summary.storylines()).isEqualTo(1);
    assertThat(summary.first()).isEqualTo(LocalDate.of(2031, 3, 3));
    assertThat(summary.last()).isEqualTo(LocalDate.of(2031, 5, 20));
  }

  @Test
  void aPairIsCountedOnceAnEventAndByWhoActs() {
    List<Activity.Dyad> dyads = new Activity(store).dyads(5).busiest();

    assertThat(dyads.get(0).oneName()).isEqualTo("Kestria");
    assertThat(dyads.get(0).otherName()).isEqualTo("Varonia");
    assertThat(dyads.get(0).events()).isEqualTo(2);
    assertThat(dyads.get(0).forward()).isZero();
    assertThat(dyads.get(0).back()).isEqualTo(2);
    assertThat(dyads.get(0).quads().stream().mapToLong(Long::longValue).sum()).isEqualTo(2);
  }

  @Test
  void howManyPairsThereAreIsToldWithTheBusiest() {
    Activity activity = new Activity(store);
    Activity.Dyads all = activity.dyads(99);
    assertThat(all.all()).isEqualTo(all.busiest().size());
    Activity.Dyads one = activity.dyads(1);
    assertThat(one.busiest()).containsExactly(all.busiest().get(0));
    assertThat(one.all()).isEqualTo(all.all());
  }

  @Test
  void eventsAreCountedByStepOfTime() {
    Activity activity = new Activity(store);
    Activity.Days days = activity.days().orElseThrow();

    assertThat(activity.periods(Activity.Step.YEAR, days))
        .allSatisfy(period -> assertThat(period.begin()).isEqualTo(LocalDate.of(2031, 1, 1)))
        .extracting(Activity.Period::events)
        .satisfies(
            counts -> assertThat(counts.stream().mapToLong(Long::longValue).sum()).isEqualTo(3));
    assertThat(activity.periods(Activity.Step.QUARTER, days))
        .extracting(Activity.Period::begin)
        .isSubsetOf(
            LocalDate.of(2031, 1, 1),
            LocalDate.of(2031, 4, 1),
            LocalDate.of(2031, 7, 1),
            LocalDate.of(2031, 10, 1));
    assertThat(activity.periods(Activity.Step.MONTH, days)).hasSizeGreaterThan(1);
  }

  @Test
  void anEmptyStoreHasNoDays() {
    try (Store empty = Store.openForWriting(folder.resolve("empty"), Holder.self("a test", null))) {
      assertThat(new Activity(empty).days()).isEmpty();
      assertThat(new Activity(empty).dyads(5).busiest()).isEmpty();
      assertThat(StoreSummary.of(empty).first()).isNull();
    }
  }
}
