package org.chancery.server.page.overview;

import java.util.List;
import org.chancery.server.page.PlainDate;
import org.chancery.server.page.part.ChartData;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Figure;
import org.chancery.server.page.storyline.StoryRow;
import org.chancery.store.Store;
import org.chancery.store.query.Activity;
import org.chancery.store.query.Asked;
import org.chancery.store.query.RecordQuery;
import org.chancery.store.query.Sort;
import org.chancery.store.query.StoreSummary;
import org.chancery.store.query.StoryHeads;

/** Reads from the store what the first page shows. */
final class OverviewReading {

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
    ChartData events =
        activity.days().map(days -> EventsOverTime.chart(activity, days)).orElse(null);
    return new OverviewView(
        summary.articles() == 0,
        lead(),
        figures(),
        events,
        events == null ? "" : EventsOverTime.undrawn(events, summary.events()),
        summary.placed() > 0,
        stories(),
        List.of(
            new Exported("Events", "CSV", "/api/v1/events?format=csv"),
            new Exported("Events", "JSON Lines", "/api/v1/events?format=jsonl")));
  }

  private String lead() {
    if (summary.first() == null || summary.last() == null) {
      return "";
    }
    String days = PlainDate.days(summary.first(), summary.last());
    return (summary.first().equals(summary.last()) ? "News of " : "News from ") + days + ".";
  }

  private List<Figure> figures() {
    return List.of(
        Figure.articles(summary.articles(), summary.copies()),
        Figure.count("Outlets", summary.outlets()),
        Figure.count("Events", summary.events())
            .noting(Figure.grouped(summary.real()) + " when each is counted once"),
        Figure.count("Statements", summary.statements()),
        Figure.count("Positions", summary.positions()),
        Figure.count("Stories", summary.storylines()));
  }

  private List<StoryRow> stories() {
    RecordQuery newest =
        RecordQuery.of(Asked.STORYLINE).sorted(new Sort(Sort.Key.DATE, true)).page(STORIES, 0);
    return new StoryHeads(store).page(newest).stream().map(StoryRow::of).toList();
  }
}
