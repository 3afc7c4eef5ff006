package org.chancery.server.page.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.page.Address;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.part.ActorLabel;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Figure;
import org.chancery.server.page.part.Quad;
import org.chancery.server.page.storyline.StoryRow;
import org.chancery.store.Store;
import org.chancery.store.query.Activity;
import org.chancery.store.query.Asked;
import org.chancery.store.query.RecordQuery;
import org.chancery.store.query.Sort;
import org.chancery.store.query.StoreSummary;
import org.chancery.store.query.StoryHeads;
import org.jspecify.annotations.Nullable;

/** Reads from the store what the first page shows. */
final class OverviewReading {

  private static final int DYADS = 10;
  private static final int STORIES = 8;

  private final Store store;
  private final StoreSummary summary;

  private OverviewReading(Store store) {
    this.store = store;
    this.summary = StoreSummary.of(store);
  }

  static OverviewView of(Store store) {
    return new OverviewReading(store).view();
  }

  private OverviewView view() {
    Activity activity = new Activity(store);
    return new OverviewView(
        summary.articles() == 0,
        lead(),
        figures(),
        activity.days().map(days -> EventsOverTime.chart(activity, days)).orElse(null),
        dyads(activity.dyads(DYADS)),
        stories(),
        List.of(
            new Exported("Events as CSV", "/api/v1/events?format=csv"),
            new Exported("JSON Lines", "/api/v1/events?format=jsonl")));
  }

  private String lead() {
    if (summary.first() == null || summary.last() == null) {
      return "";
    }
    return "News of " + PlainDate.days(summary.first(), summary.last()) + ".";
  }

  private List<Figure> figures() {
    return List.of(
        Figure.count("Articles", summary.articles())
            .noting(Figure.grouped(summary.copies()) + " of them copies"),
        Figure.count("Outlets", summary.outlets()),
        Figure.count("Events", summary.events())
            .noting(Figure.grouped(summary.merged()) + " in stories, once each"),
        Figure.count("Statements", summary.statements()),
        Figure.count("Positions", summary.positions()),
        Figure.count("Stories", summary.storylines()));
  }

  private List<StoryRow> stories() {
    RecordQuery newest =
        RecordQuery.of(Asked.STORYLINE).sorted(new Sort(Sort.Key.DATE, true)).page(STORIES, 0);
    return new StoryHeads(store).page(newest).stream().map(StoryRow::of).toList();
  }

  private static List<OverviewView.Dyad> dyads(List<Activity.Dyad> found) {
    long most = found.stream().mapToLong(Activity.Dyad::events).max().orElse(1);
    return found.stream().map(dyad -> dyad(dyad, most)).toList();
  }

  private static OverviewView.Dyad dyad(Activity.Dyad dyad, long most) {
    ActorLabel one = actor(dyad.one(), dyad.oneName());
    ActorLabel other = actor(dyad.other(), dyad.otherName());
    List<OverviewView.Bar> bars = new ArrayList<>();
    double left = 0;
    for (Quad quad : Quad.values()) {
      long events = dyad.quads().get(quad.ordinal());
      double width = 100.0 * events / most;
      if (events > 0) {
        bars.add(new OverviewView.Bar(quad, left, width, events + " " + quad.label()));
      }
      left += width;
    }
    long both = dyad.events() - dyad.forward() - dyad.back();
    List<OverviewView.Way> ways =
        Stream.of(
                way(one, dyad.forward(), known(dyad.one(), one), known(dyad.other(), other)),
                way(other, dyad.back(), known(dyad.other(), other), known(dyad.one(), one)),
                new OverviewView.Way(both == 0 ? "" : both + " together", ""))
            .filter(way -> !way.words().isEmpty())
            .toList();
    return new OverviewView.Dyad(
        one, other, Figure.grouped(dyad.events()), 100.0 * dyad.events() / most, bars, ways);
  }

  private static OverviewView.Way way(
      ActorLabel from, long events, String actor, String recipient) {
    return new OverviewView.Way(
        events == 0 ? "" : events + " by " + from.name(),
        Address.with(
            "/search",
            Address.parameters("kind", "events", "actor", actor, "recipient", recipient)));
  }

  private static String known(@Nullable String id, ActorLabel label) {
    return id == null ? label.name() : id;
  }

  private static ActorLabel actor(@Nullable String id, String name) {
    return new ActorLabel(name, "", Address.actor(id == null ? Address.BY_NAME + name : id));
  }
}
