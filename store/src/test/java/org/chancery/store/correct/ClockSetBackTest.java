package org.chancery.store.correct;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.chancery.store.correct.Correction.Action;
import org.chancery.store.index.IndexUpdate;
import org.chancery.store.ingest.Ingest;
import org.chancery.store.ingest.PlainCoder;
import org.chancery.store.ingest.SilentWatch;
import org.chancery.store.query.Asked;
import org.chancery.store.query.Filter;
import org.chancery.store.query.Questions;
import org.chancery.store.query.RecordQuery;
import org.chancery.store.story.StoryUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clock that is set back while a store is open puts nothing out of order and hides nothing. */
class ClockSetBackTest {

  private static final Instant START = Instant.parse("2031-03-30T01:30:00Z");

  /** Stands still until it is set. */
  private static final class SetClock implements InstantSource {
    private Instant now = START;

    @Override
    public Instant instant() {
      return now;
    }

    private void back(Duration by) {
      now = now.minus(by);
    }
  }

  @TempDir Path folder;

  private final SetClock clock = new SetClock();

  @SuppressWarnings("NullAway.Init")
  private Store store;

  @BeforeEach
  void open() throws IOException {
    store = Store.openForWriting(folder.resolve("store"), Holder.self("a test", null), clock);
    read("a", "Varonia shelled Kestria. Morvia praised Kestria.");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void read(String id, String text) throws IOException {
    Path input = folder.resolve(id + ".json");
    Files.writeString(
        input, "{\"id\":\"%s\",\"published\":\"2031-03-03\",\"text\":\"%s\"}".formatted(id, text));
    Files.setLastModifiedTime(input, FileTime.from(clock.instant()));
    new Ingest(store, new PlainCoder("1"), new SilentWatch())
        .read(List.of(input.toString()), InputStream.nullInputStream(), 1, true);
    upkeep();
  }

  private void upkeep() {
    new StoryUpdate(store).run();
    if (new CorrectionUpdate(store).isDue()) {
      new CorrectionUpdate(store).run();
    }
    new IndexUpdate(store).run();
  }

  private List<ObjectNode> events(String word) throws IOException {
    List<ObjectNode> found = new ArrayList<>();
    new Questions(store)
        .records(RecordQuery.of(Asked.EVENT).with(new Filter.Words(word)), found::add);
    return found;
  }

  @Test
  void whatIsReadThenIsFoundByAllItsWays() throws IOException {
    clock.back(Duration.ofDays(2));
    read("b", "Varonia praised Jorvland.");
    assertThat(store.now()).isEqualTo(LocalDateTime.parse("2031-03-28T01:30:00"));
    assertThat(events("Jorvland")).hasSize(1);
    assertThat(events("shelled")).hasSize(1);
    assertThat(new StoryUpdate(store).isDue()).isFalse();
  }

  @Test
  void aFileThatSeemsOlderThanItWasIsReadAgainWhereItSaysSomethingElse() throws IOException {
    clock.back(Duration.ofHours(3));
    read("a", "Varonia shelled Kestria. Morvia praised Jorvland.");
    assertThat(events("Jorvland")).hasSize(1);
    assertThat(events("shelled")).hasSize(1);
  }

  @Test
  void theLastThatWasSaidOfARecordHoldsWhateverTheClockSaid() throws IOException {
    ObjectNode shelled = events("shelled").get(0);
    Corrections corrections = new Corrections(store);
    Correction rejected = corrections.make(shelled, Action.REJECT, null, "Ada", null);
    clock.back(Duration.ofHours(1));
    Correction back = corrections.make(shelled, Action.UNDO, null, "Ada", null);
    upkeep();
    assertThat(events("shelled")).containsExactly(shelled);
    assertThat(back.made()).isBefore(rejected.made());
    assertThat(back.number()).isGreaterThan(rejected.number());
    clock.back(Duration.ofHours(1));
    corrections.make(shelled, Action.REJECT, null, "Ada", null);
    upkeep();
    assertThat(events("shelled")).isEmpty();
  }

  @Test
  void theFirstSecondOfAMinuteIsWrittenLikeEveryOther() throws IOException {
    Correction made =
        new Corrections(store).make(events("shelled").get(0), Action.CONFIRM, null, "Ada", null);
    assertThat(CorrectionJson.judgement(made).path("when").asText()).isEqualTo(START.toString());
  }

  /** In London, the clock leaps over that hour: what is kept is in UTC, which does not. */
  @Test
  void anHourThatLocalTimeHasNotIsWrittenLikeEveryOther() throws IOException {
    TimeZone usual = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
    try {
      new Corrections(store).make(events("shelled").get(0), Action.CONFIRM, null, "Ada", null);
      assertThat(new Corrections(store).all())
          .extracting(Correction::when)
          .containsExactly(START.toString());
    } finally {
      TimeZone.setDefault(usual);
    }
  }
}
