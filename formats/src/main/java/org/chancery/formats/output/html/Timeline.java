package org.chancery.formats.output.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.formats.output.html.Overview.Moment;
import org.chancery.formats.output.words.Glyphs;
import org.chancery.formats.output.words.RecordWords;

/**
 * Draws the events over time: cooperation grows upwards from the axis, conflict downwards, deeds
 * next to it, words beyond; one mark an event, or bars where there are too many. Below it the same
 * events as a list, for whoever can't use the drawing.
 */
final class Timeline {

  private static final Template SECTION = Template.of("timeline.html");
  private static final Template DRAWING = Template.of("timeline-drawing.html");
  private static final Template MARK = Template.of("timeline-mark.html");
  private static final Template BAR = Template.of("timeline-bar.html");
  private static final Template TICK = Template.of("timeline-tick.html");
  private static final Template MOMENT = Template.of("moment.html");

  private static final Template BARS_LEGEND = Template.of("timeline-bars-legend.html");
  private static final Markup LEGEND = Template.of("timeline-legend.html").fill(Map.of());

  private static final int WIDTH = 1160;
  private static final int MARGIN = 10;

  /** From mark to mark. */
  private static final double PITCH = 11;

  private static final int MOST_COLUMNS = 6;

  /** Higher stacks are drawn as bars. */
  private static final int HIGHEST_STACK = 16;

  private static final double BAR_HEIGHT = 120;
  private static final double AXIS_HEIGHT = 24;
  private static final double LABEL_ROOM = 56;
  private static final double LEAST_HALF = 34;

  private static final Comparator<Moment> BY_DATE =
      Comparator.comparing(
          Moment::start, Comparator.comparing(start -> start.orElse(LocalDate.MAX)));

  private final List<Moment> moments;

  Timeline(List<Moment> moments) {
    this.moments = moments.stream().sorted(BY_DATE).toList();
  }

  Markup section() {
    return SECTION.fill(
        Map.of(
            "drawing", scale().map(this::drawing).orElse(Markup.EMPTY),
            "count", Markup.text(RecordWords.count(moments.size(), "event", "events")),
            "moments", Markup.join(moments.stream().map(Timeline::moment).toList())));
  }

  /**
   * The scale for the well dated events; a finer one than they all have room on, if those that are
   * dated finely enough for it have.
   */
  private Optional<TimelineScale> scale() {
    List<LocalDate> days = days(TimelineUnit.MONTH);
    if (days.isEmpty()) {
      days = days(TimelineUnit.YEAR);
    }
    if (days.isEmpty()) {
      return Optional.empty();
    }
    TimelineScale scale = TimelineScale.of(days);
    List<LocalDate> exact = days(scale.unit());
    return Optional.of(exact.isEmpty() ? scale : TimelineScale.of(exact));
  }

  /** The days of events dated as exactly as the unit demands, ascending. */
  private List<LocalDate> days(TimelineUnit unit) {
    return moments.stream()
        .filter(moment -> unit.holds(moment.precision()))
        .map(Moment::start)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Markup moment(Moment moment) {
    return MOMENT.fill(
        Map.of(
            "date", Markup.text(moment.date().isEmpty() ? "undated" : moment.date()),
            "glyph", Markup.text(Glyphs.quad(moment.quad())),
            "anchor", Markup.text(moment.anchor()),
            "parties", Markup.text(moment.parties()),
            "action", Markup.text(moment.action()),
            "factuality", Markup.text(moment.factuality())));
  }

  private Markup drawing(TimelineScale scale) {
    List<Stack> stacks = new ArrayList<>();
    for (int step = 0; step < scale.steps(); step++) {
      stacks.add(new Stack(new ArrayList<>(), new ArrayList<>()));
    }
    int left = 0;
    for (Moment moment : moments) {
      int step =
          moment.start().isPresent() && scale.unit().holds(moment.precision())
              ? scale.step(moment.start().get())
              : -1;
      if (step < 0 || step >= scale.steps() || moment.quad() == 0) {
        left++;
      } else {
        stacks.get(step).side(moment.quad()).add(moment);
      }
    }
    return drawing(scale, stacks, left);
  }

  /** The events of one step above and below the axis. */
  private record Stack(List<Moment> cooperation, List<Moment> conflict) {
    List<Moment> side(int quad) {
      return quad <= 2 ? cooperation : conflict;
    }
  }

  private static Markup drawing(TimelineScale scale, List<Stack> stacks, int left) {
    double stepWidth = (double) (WIDTH - 2 * MARGIN) / scale.steps();
    int columns = (int) Math.max(1, Math.min(MOST_COLUMNS, (stepWidth - 2) / PITCH));
    int up = highest(stacks.stream().map(Stack::cooperation).toList());
    int down = highest(stacks.stream().map(Stack::conflict).toList());
    boolean asBars = rows(Math.max(up, down), columns) > HIGHEST_STACK;
    double unit = asBars ? BAR_HEIGHT / Math.max(up, down) : PITCH;
    double above = Math.max(LEAST_HALF, (asBars ? up : rows(up, columns)) * unit + 4);
    double below = Math.max(LEAST_HALF, (asBars ? down : rows(down, columns)) * unit + 4);
    List<Markup> marks = new ArrayList<>();
    for (int step = 0; step < stacks.size(); step++) {
      double x = MARGIN + step * stepWidth;
      Stack stack = stacks.get(step);
      if (asBars) {
        bars(marks, stack.cooperation(), x, stepWidth, above, -unit);
        bars(marks, stack.conflict(), x, stepWidth, above + AXIS_HEIGHT, unit);
      } else {
        Pile pile = new Pile(x + stepWidth / 2, columns);
        marks(marks, stack.cooperation(), pile, above, -1);
        marks(marks, stack.conflict(), pile, above + AXIS_HEIGHT, 1);
      }
    }
    double height = above + AXIS_HEIGHT + below;
    return DRAWING.fill(
        Map.of(
            "width", Markup.text(WIDTH),
            "height", number(height),
            "top", number(above),
            "label_bottom", number(height - 3),
            "ticks", ticks(scale, stepWidth, above),
            "marks", Markup.join(marks),
            "legend", asBars ? BARS_LEGEND.fill(Map.of("highest", highest(up, down))) : LEGEND,
            "unit", Markup.text(scale.unit().words()),
            "left", Markup.text(left == 0 ? "" : left(left))));
  }

  private static String left(int left) {
    return RecordWords.count(left, "event", "events")
        + " with no date, a coarser one or one far off: in the list only.";
  }

  private static Markup highest(int up, int down) {
    return Markup.text(RecordWords.count(Math.max(up, down), "event", "events"));
  }

  private static int highest(List<List<Moment>> piles) {
    return piles.stream().mapToInt(List::size).max().orElse(0);
  }

  private static int rows(int count, int columns) {
    return (count + columns - 1) / columns;
  }

  /** Where marks are piled up: around a middle, in so many columns. */
  private record Pile(double middle, int columns) {
    double x(int i, int count) {
      int inRow = Math.min(columns, count - i / columns * columns);
      return middle + (i % columns - (inRow - 1) / 2.0) * PITCH;
    }
  }

  private static void marks(
      List<Markup> marks, List<Moment> moments, Pile pile, double axis, int direction) {
    List<Moment> deedsFirst =
        moments.stream().sorted(Comparator.comparing(moment -> moment.quad() % 2)).toList();
    for (int i = 0; i < deedsFirst.size(); i++) {
      Moment moment = deedsFirst.get(i);
      double y = axis + direction * (PITCH / 2 + 1 + i / pile.columns() * PITCH);
      marks.add(
          MARK.fill(
              Map.of(
                  "anchor", Markup.text(moment.anchor()),
                  "x", number(pile.x(i, deedsFirst.size())),
                  "y", number(y),
                  "shape", Markup.text(shape(moment)),
                  "quad", Markup.text(moment.quad()),
                  "title", Markup.text(title(moment)))));
    }
  }

  private static String shape(Moment moment) {
    String shape = moment.quad() <= 2 ? "round" : "point";
    return moment.factuality().equals("fact") ? shape : shape + "-small";
  }

  private static String title(Moment moment) {
    String factuality = moment.factuality().equals("fact") ? "" : " (" + moment.factuality() + ")";
    return moment.date() + " · " + moment.parties() + " · " + moment.action() + factuality;
  }

  private static void bars(
      List<Markup> marks, List<Moment> moments, double x, double width, double axis, double unit) {
    double from = axis;
    for (int deeds = 1; deeds >= 0; deeds--) {
      int isWords = 1 - deeds;
      List<Moment> part = moments.stream().filter(m -> m.quad() % 2 == isWords).toList();
      if (!part.isEmpty()) {
        double to = from + part.size() * unit;
        marks.add(
            BAR.fill(
                Map.of(
                    "x", number(x + 1),
                    "y", number(Math.min(from, to)),
                    "width", number(Math.max(1, width - 2)),
                    "height", number(Math.abs(to - from)),
                    "quad", Markup.text(part.get(0).quad()),
                    "title", Markup.text(part.get(0).date() + " … " + part.size()))));
        from = to;
      }
    }
  }

  private static Markup ticks(TimelineScale scale, double stepWidth, double top) {
    List<Markup> ticks = new ArrayList<>();
    double next = 0;
    for (int step = 0; step < scale.steps(); step++) {
      LocalDate begin = scale.begin(step);
      double x = MARGIN + step * stepWidth;
      boolean greater = step > 0 && scale.unit().beginsGreater(begin, scale.begin(step - 1));
      if (x >= next
          && x < WIDTH - LABEL_ROOM / 2
          && (greater || stepWidth > LABEL_ROOM || step == 0)) {
        ticks.add(
            TICK.fill(
                Map.of(
                    "x", number(x),
                    "top", number(top),
                    "bottom", number(top + AXIS_HEIGHT),
                    "y", number(top + AXIS_HEIGHT - 7.5),
                    "label", Markup.text(scale.unit().label(begin)))));
        next = x + LABEL_ROOM;
      }
    }
    return Markup.join(ticks);
  }

  private static Markup number(double number) {
    String digits = String.format(Locale.ROOT, "%.1f", number);
    return new Markup(digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits);
  }
}
