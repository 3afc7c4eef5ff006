package org.chancery.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.extraction.PloverType;
import org.chancery.store.Holder;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The time that a chart of a whole store is of. */
class ActivityTest {

  private static final LocalDate FIRST = LocalDate.of(2031, 1, 10);
  private static final int DAYS = 400;

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

  /** An event on each of many days, and one on another. */
  private Activity.Days days(LocalDate another) {
    List<ObjectNode> events = new ArrayList<>();
    for (int i = 0; i < DAYS; i++) {
      events.add(event("e" + i, FIRST.plusDays(i)));
    }
    events.add(event("other", another));
    InventedRecords.keep(store, "a", events);
    return new Activity(store).days().orElseThrow();
  }

  private static ObjectNode event(String id, LocalDate day) {
    ObjectNode event = InventedRecords.event("a", id, PloverType.AGREE, "VAR", "KES");
    InventedRecords.when(event, day, day);
    return event;
  }

  @Test
  void aDateFarFromAllOthersLeavesThemTheirRoom() {
    LocalDate odd = LocalDate.of(1931, 1, 1);
    Activity.Days days = days(odd);
    assertThat(days.first()).isAfter(odd).isBefore(FIRST.plusDays(9));
    assertThat(days.last()).isEqualTo(FIRST.plusDays(DAYS - 1));
  }

  @Test
  void firstAndLastStepsAreWhole() {
    Activity.Days days = days(FIRST.minusDays(9));
    assertThat(days.first()).isEqualTo(FIRST.minusDays(9));
    List<Activity.Period> months = new Activity(store).periods(Activity.Step.MONTH, days);
    assertThat(months.get(0).events()).isEqualTo(1 + 31 - 9);
    assertThat(months.stream().mapToLong(Activity.Period::events).sum()).isEqualTo(DAYS + 1);
  }

  @Test
  void whatIsInAStepOfTheFirstDayIsCountedWithIt() {
    days(FIRST.minusDays(9));
    Activity.Days within = new Activity.Days(FIRST.plusDays(3), FIRST.plusDays(4));
    assertThat(new Activity(store).periods(Activity.Step.MONTH, within))
        .extracting(Activity.Period::events)
        .containsExactly(1L + 31 - 9);
  }
}
