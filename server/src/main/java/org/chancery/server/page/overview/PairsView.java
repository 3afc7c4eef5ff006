package org.chancery.server.page.overview;

import java.util.List;
import org.chancery.server.page.part.ActorLabel;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Quad;

/**
 * Who has most to do with whom.
 *
 * @param lead which pairs these are
 * @param pairs the busiest first
 */
public record PairsView(String lead, List<Pair> pairs, List<Exported> exports) {

  /**
   * Two who have to do with each other.
   *
   * @param events of the two, in words
   * @param address of all their events
   * @param bars one a class that occurs, from left to right
   * @param ways in which direction, each with the address of its events
   */
  public record Pair(
      ActorLabel one,
      ActorLabel other,
      String events,
      String address,
      List<Bar> bars,
      List<Way> ways) {
    public Pair {
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

  /**
   * Events in one direction, or of both together.
   *
   * @param address empty where no search finds just these
   */
  public record Way(String words, String address) {}

  public PairsView {
    pairs = List.copyOf(pairs);
    exports = List.copyOf(exports);
  }
}
