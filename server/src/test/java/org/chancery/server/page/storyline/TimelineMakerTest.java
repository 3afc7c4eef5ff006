package org.chancery.server.page.storyline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineMakerTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static ObjectNode event(String id, String start, String end, String... actors) {
    ObjectNode event = MAPPER.createObjectNode();
    event.put("id", id).put("type", "ACCUSE").put("quad", 3);
    if (!start.isEmpty()) {
      event.putObject("when").put("start", start).put("end", end).put("precision", "day");
    }
    for (String actor : actors) {
      event.withArray("actors").addObject().put("name", actor).put("text", actor);
    }
    return event;
  }

  private static List<String> marks(Timeline.Lane lane) {
    List<String> marks = new ArrayList<>();
    for (List<Timeline.Mark> cell : lane.cells()) {
      marks.add(String.join("+", cell.stream().map(Timeline.Mark::id).toList()));
    }
    return marks;
  }

  private static Timeline timeline(List<? extends JsonNode> events) {
    return TimelineMaker.of(events, id -> "#" + id);
  }

  @Test
  void eachDayWithEventsHasAColumnAndEachActorALane() {
    Timeline timeline =
        timeline(
            List.of(
                event("one", "2031-03-03", "2031-03-03", "Varonia"),
                event("two", "2031-03-03", "2031-03-03", "Kestria", "Varonia"),
                event("three", "2031-04-20", "2031-04-20", "Varonia")));

    assertThat(timeline.step()).isEqualTo("day");
    assertThat(timeline.columns())
        .containsExactly(
            new Timeline.Column("3 Mar", "2031", ""), new Timeline.Column("20 Apr", "", "6 weeks"));
    assertThat(timeline.lanes())
        .extracting(Timeline.Lane::name)
        .containsExactly("Varonia", "Kestria");
    assertThat(marks(timeline.lanes().get(0))).containsExactly("one+two", "three");
    assertThat(marks(timeline.lanes().get(1))).containsExactly("two", "");
    assertThat(timeline.lanes().get(0).cells().get(0).get(0).words())
        .isEqualTo("Varonia: accuse, 3 March 2031");
  }

  @Test
  void whatHasNoDayIsCountedApart() {
    Timeline timeline =
        timeline(
            List.of(
                event("dated", "2031-03-03", "2031-03-03", "Varonia"),
                event("year", "2031-01-01", "2031-12-31", "Varonia"),
                event("never", "", "", "Varonia")));

    assertThat(timeline.undated()).isEqualTo(2);
    assertThat(marks(timeline.lanes().get(0))).containsExactly("dated");
  }

  @Test
  void moreDaysThanFitAreMonths() {
    List<JsonNode> events = new ArrayList<>();
    for (int i = 0; i <= TimelineMaker.MOST_COLUMNS; i++) {
      String day = LocalDate.of(2031, 1, 1).plusDays(i).toString();
      events.add(event("e" + i, day, day, "Varonia"));
    }

    Timeline timeline = timeline(events);

    assertThat(timeline.step()).isEqualTo("month");
    assertThat(timeline.columns()).extracting(Timeline.Column::label).containsExactly("Jan", "Feb");
  }

  @Test
  void whoActsSeldomSharesTheLastLane() {
    List<JsonNode> events = new ArrayList<>();
    for (int actor = 0; actor <= TimelineMaker.MOST_LANES; actor++) {
      for (int i = 0; i <= TimelineMaker.MOST_LANES - actor; i++) {
        events.add(event("e" + actor + "-" + i, "2031-03-03", "2031-03-03", "Actor " + actor));
      }
    }

    List<Timeline.Lane> lanes = timeline(events).lanes();

    assertThat(lanes).hasSize(TimelineMaker.MOST_LANES + 1);
    assertThat(lanes.get(0).name()).isEqualTo("Actor 0");
    assertThat(lanes.get(TimelineMaker.MOST_LANES).name()).isEqualTo("Others");
    assertThat(marks(lanes.get(TimelineMaker.MOST_LANES))).containsExactly("e7-0");
  }

  @Test
  void aStoryWithoutDatesHasNoColumns() {
    assertThat(timeline(List.of(event("never", "", "", "Varonia"))).columns()).isEmpty();
  }
}
