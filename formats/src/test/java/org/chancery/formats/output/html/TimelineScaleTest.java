package org.chancery.formats.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineScaleTest {

  @Test
  void aFewDaysAreShownDayByDayWithRoomAround() {
    TimelineScale scale =
        TimelineScale.of(List.of(LocalDate.of(2024, 5, 14), LocalDate.of(2024, 5, 15)));
    assertThat(scale.unit()).isEqualTo(TimelineUnit.DAY);
    assertThat(scale.steps()).isEqualTo(TimelineScale.FEWEST);
    assertThat(scale.step(LocalDate.of(2024, 5, 14))).isBetween(1, 6);
  }

  @Test
  void oneMemoryOfOldTimesDoesNotSqueezeTheRest() {
    List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(1945, 5, 8)));
    for (int i = 0; i < 40; i++) {
      days.add(LocalDate.of(2024, 5, 1).plusDays(i));
    }
    TimelineScale scale = TimelineScale.of(days);
    assertThat(scale.unit()).isEqualTo(TimelineUnit.DAY);
    assertThat(scale.step(days.get(0))).isNegative();
  }

  @Test
  void tenYearsAreShownByQuarters() {
    TimelineScale scale =
        TimelineScale.of(List.of(LocalDate.of(2014, 3, 3), LocalDate.of(2024, 2, 26)));
    assertThat(scale.unit()).isEqualTo(TimelineUnit.QUARTER);
    assertThat(scale.begin(0)).isEqualTo(LocalDate.of(2014, 1, 1));
    assertThat(scale.step(LocalDate.of(2024, 2, 26))).isEqualTo(scale.steps() - 1);
  }
}
