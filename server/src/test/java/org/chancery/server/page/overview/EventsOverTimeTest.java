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
    assertThat(EventsOverTime.step(days("2024-01-01", "2033-11-30")))
        .isEqualTo(Activity.Step.QUARTER);
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
    assertThat(chart.unit()).isEqualTo("events per month");
    assertThat(chart.marks()).containsExactlyElementsOf(chart.labels());
  }

  @Test
  void quartersBeginWithTheirFirstMonth() {
    ChartData chart =
        EventsOverTime.chart(
            Activity.Step.QUARTER,
            days("2031-11-15", "2032-04-03"),
            List.of(new Activity.Period(LocalDate.of(2032, 4, 1), 1, 2)));

    assertThat(chart.labels()).containsExactly("Q4 2031", "Q1 2032", "Q2 2032");
    assertThat(chart.series().get(0).addresses().get(2))
        .isEqualTo("/search?kind=events&quad=1&since=2032-04-01&until=2032-06-30");
  }

  @Test
  void roundTimesStandBelowTheBars() {
    assertThat(marks(Activity.Step.WEEK, "2031-01-06", "2031-03-20"))
        .containsExactly("Jan 2031", "Feb 2031", "Mar 2031");
    assertThat(marks(Activity.Step.MONTH, "2031-02-15", "2034-03-20"))
        .containsExactly(
            "Apr 2031",
            "Jul 2031",
            "Oct 2031",
            "Jan 2032",
            "Apr 2032",
            "Jul 2032",
            "Oct 2032",
            "Jan 2033",
            "Apr 2033",
            "Jul 2033",
            "Oct 2033",
            "Jan 2034");
    assertThat(marks(Activity.Step.QUARTER, "2031-04-15", "2039-03-20"))
        .containsExactly("2032", "2033", "2034", "2035", "2036", "2037", "2038", "2039");
  }

  private static List<String> marks(Activity.Step step, String first, String last) {
    return EventsOverTime.chart(step, days(first, last), List.of()).marks().stream()
        .filter(mark -> !mark.isEmpty())
        .toList();
  }

  @Test
  void whatIsNotDrawnIsCounted() {
    ChartData chart =
        EventsOverTime.chart(
            Activity.Step.MONTH,
            days("2031-11-15", "2032-01-03"),
            List.of(new Activity.Period(LocalDate.of(2031, 11, 1), 4, 7)));

    assertThat(EventsOverTime.undrawn(chart, 7)).isEmpty();
    assertThat(EventsOverTime.undrawn(chart, 8))
        .isEqualTo("1 event has no date within a single one of these months and is not drawn.");
    assertThat(EventsOverTime.undrawn(chart, 1_207))
        .isEqualTo(
            "1,200 events have no date within a single one of these months and are not drawn.");
  }
}
