package org.chancery.server.page.storyline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.part.ActorLabel;
import org.chancery.server.page.part.Actors;
import org.chancery.server.page.part.EventLabel;

/** Lays the events of a story out by time and actor. Confined to one thread. */
final class TimelineMaker {

  /** More lanes than this aren't taken in at a glance; the rest share the last. */
  static final int MOST_LANES = 7;

  /** More columns than this are months, or years. */
  static final int MOST_COLUMNS = 45;

  private static final String OTHERS = "Others";

  private enum Step {
    DAY("d MMM", "uuuu"),
    MONTH("MMM", "uuuu"),
    YEAR("uuuu", "");

    private final DateTimeFormatter label;
    private final DateTimeFormatter over;

    Step(String label, String over) {
      this.label = DateTimeFormatter.ofPattern(label, Locale.ENGLISH);
      this.over = DateTimeFormatter.ofPattern(over, Locale.ENGLISH);
    }

    LocalDate begin(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }
  }

  private record Dated(JsonNode event, LocalDate first, LocalDate last) {}

  private final List<Dated> dated = new ArrayList<>();
  private final int all;
  private final UnaryOperator<String> address;

  private TimelineMaker(List<? extends JsonNode> events, UnaryOperator<String> address) {
    this.address = address;
    all = events.size();
    for (JsonNode event : events) {
      JsonNode when = event.path("when");
      Optional<LocalDate> first = PlainDate.parsed(when.path("start").asText());
      Optional<LocalDate> last = PlainDate.parsed(when.path("end").asText());
      if (first.isPresent() && last.isPresent()) {
        dated.add(new Dated(event, first.get(), last.get()));
      }
    }
  }

  /**
   * The timeline of some events.
   *
   * @param address of an event, by its id
   */
  static Timeline of(List<? extends JsonNode> events, UnaryOperator<String> address) {
    return new TimelineMaker(events, address).timeline();
  }

  private Timeline timeline() {
    Step step = step();
    SortedMap<LocalDate, List<Dated>> steps = steps(step);
    Map<String, ActorLabel> lanes = lanes(steps);
    int shown = steps.values().stream().mapToInt(List::size).sum();
    List<Timeline.Lane> drawn = new ArrayList<>();
    lanes.forEach(
        (key, actor) -> {
          List<List<Timeline.Mark>> cells = new ArrayList<>();
          steps.values().forEach(events -> cells.add(marks(events, key, lanes)));
          int count = cells.stream().mapToInt(List::size).sum();
          if (count > 0) {
            drawn.add(new Timeline.Lane(actor.name(), actor.address(), count, cells));
          }
        });
    return new Timeline(
        step.name().toLowerCase(Locale.ROOT), columns(steps, step), drawn, all - shown);
  }

  private Step step() {
    for (Step step : List.of(Step.DAY, Step.MONTH)) {
      if (steps(step).size() <= MOST_COLUMNS) {
        return step;
      }
    }
    return Step.YEAR;
  }

  private SortedMap<LocalDate, List<Dated>> steps(Step step) {
    SortedMap<LocalDate, List<Dated>> steps = new TreeMap<>();
    for (Dated event : dated) {
      LocalDate begin = step.begin(event.first());
      if (begin.equals(step.begin(event.last()))) {
        steps.computeIfAbsent(begin, day -> new ArrayList<>()).add(event);
      }
    }
    return steps;
  }

  /** Who acts most comes first; who shares the last lane is under its name. */
  private static Map<String, ActorLabel> lanes(Map<LocalDate, List<Dated>> steps) {
    Map<String, ActorLabel> labels = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (List<Dated> events : steps.values()) {
      for (Dated event : events) {
        for (ActorLabel actor : Actors.labels(event.event().path("actors"))) {
          if (!actor.address().isEmpty()) {
            labels.putIfAbsent(key(actor), actor);
            counts.merge(key(actor), 1, Integer::sum);
          }
        }
      }
    }
    Map<String, ActorLabel> lanes = new LinkedHashMap<>();
    labels.entrySet().stream()
        .sorted(Comparator.comparingInt(lane -> -counts.getOrDefault(lane.getKey(), 0)))
        .limit(MOST_LANES)
        .forEach(lane -> lanes.put(lane.getKey(), lane.getValue()));
    lanes.put(OTHERS, new ActorLabel(OTHERS, "", ""));
    return lanes;
  }

  private static String key(ActorLabel actor) {
    return actor.address().isEmpty() ? "text " + actor.name() : actor.address();
  }

  private List<Timeline.Mark> marks(
      List<Dated> events, String lane, Map<String, ActorLabel> lanes) {
    List<Timeline.Mark> marks = new ArrayList<>();
    for (Dated event : events) {
      List<String> keys =
          Actors.labels(event.event().path("actors")).stream().map(TimelineMaker::key).toList();
      boolean known = keys.stream().anyMatch(lanes::containsKey);
      if (lane.equals(OTHERS) ? !known : keys.contains(lane)) {
        marks.add(mark(event.event()));
      }
    }
    return marks;
  }

  private Timeline.Mark mark(JsonNode event) {
    EventLabel label = EventLabel.of(event);
    String words =
        Actors.parties(event) + ": " + label.deed() + ", " + PlainDate.when(event.path("when"));
    String id = event.path("id").asText();
    return new Timeline.Mark(id, address.apply(id), label, words);
  }

  private static List<Timeline.Column> columns(SortedMap<LocalDate, List<Dated>> steps, Step step) {
    List<Timeline.Column> columns = new ArrayList<>();
    LocalDate before = null;
    for (LocalDate day : steps.keySet()) {
      String over = step.over.format(day);
      boolean another = before == null || !over.equals(step.over.format(before));
      columns.add(
          new Timeline.Column(
              step.label.format(day),
              another ? over : "",
              before == null ? "" : pause(before, day, step)));
      before = day;
    }
    return columns;
  }

  private static String pause(LocalDate before, LocalDate day, Step step) {
    long days = ChronoUnit.DAYS.between(before, day);
    if (step != Step.DAY || days < 7) {
      return "";
    }
    if (days < 60) {
      return days / 7 == 1 ? "a week" : days / 7 + " weeks";
    }
    long months = ChronoUnit.MONTHS.between(before, day);
    return months < 24 ? months + " months" : months / 12 + " years";
  }
}
