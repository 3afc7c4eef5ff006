package org.chancery.server.page.overview;

import java.util.List;
import org.chancery.server.page.part.ActorLabel;
import org.chancery.server.page.part.ChartData;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Figure;
import org.chancery.server.page.part.Quad;
import org.chancery.server.page.storyline.StoryRow;
import org.jspecify.annotations.Nullable;

/**
 * What the first page shows.
 *
 * @param lead what the store is of, in a sentence
 * @param events over time, by class; absent where no event has a date
 */
public record OverviewView(
    boolean empty,
    String lead,
    List<Figure> figures,
    @Nullable ChartData events,
    List<Dyad> dyads,
    List<StoryRow> stories,
    List<Exported> exports) {

  /**
   * Two who have to do with each other.
   *
   * @param share of the busiest pair's events, from 0 to 100
   * @param bars one a class that occurs, from left to right
   * @param ways in which direction, each with the address of its events
   */
  public record Dyad(
      ActorLabel one,
      ActorLabel other,
      String events,
      double share,
      List<Bar> bars,
      List<Way> ways) {
    public Dyad {
      bars = List.copyOf(bars);
      ways = List.copyOf(ways);
    }
  }

  /**
   * A part of a bar.
   *
   * @param left where it begins, from 0 to 100
   */
  public record Bar(Quad quad, double left, double width, String words) {}

  /** Events in one direction; those of both together lead nowhere. */
  public record Way(String words, String address) {}

  public OverviewView {
    figures = List.copyOf(figures);
    dyads = List.copyOf(dyads);
    stories = List.copyOf(stories);
    exports = List.copyOf(exports);
  }
}
