package org.chancery.server.page.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.server.page.part.ChartData;
import org.chancery.store.query.Activity;
import org.junit.jupiter.api.Test;

class EventsOverTimeTest {

  private static Activity.Days days(String first, String last) {
    return new Activity.Days(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void theSpanOfDatesSaysHowFineTheStepsAre() {
    assertThat(EventsOverTime.step(days("2031-01-01", "2031-11-30"))).isEqualTo(Activity.Step.WEEK);
    assertThat(EventsOverTime.step(days("2031-01-01", "2033-11-30")))
        .isEqualTo(Activity.Step.MONTH);
    assertThat(EventsOverTime.step(days("2001-01-01", "2033-11-30"))).isEqualTo(Activity.Step.YEAR);
  }

  @Test
  void stepsWithoutEventsAreThereSoThatTimeRunsEvenly() {
    ChartData chart =
        EventsOverTime.chart(
            Activity.Step.MONTH,
            days("2031-11-15", "2032-01-03"),
            List.of(
                new Activity.Period(LocalDate.of(2031, 11, 1), 4, 7),
                new Activity.Period(LocalDate.of(2032, 1, 1), 1, 2)));

    assertThat(chart.labels()).containsExactly("Nov 2031", "Dec 2031", "Jan 2032");
    assertThat(chart.series())
        .extracting(ChartData.Series::values)
        .containsExactly(
            List.of(0L, 0L, 2L), List.of(0L, 0L, 0L), List.of(0L, 0L, 0L), List.of(7L, 0L, 0L));
    assertThat(chart.series().get(3).addresses().get(0))
        .isEqualTo("/search?kind=events&quad=4&since=2031-11-01&until=2031-11-30");
  }
}
