package org.chancery.server.page.storyline;

import java.util.List;
import org.chancery.server.page.part.EventLabel;

/**
 * The events of a story by day and by who acts. Only days on which something happens have a column,
 * so that a story with long pauses can still be read.
 *
 * @param step {@code day}, {@code month} or {@code year}
 * @param undated how many events have no date as narrow as a step
 */
public record Timeline(String step, List<Column> columns, List<Lane> lanes, int undated) {

  /**
   * A step of time in which something happens.
   *
   * @param label {@code 4 Oct}
   * @param over the year or month, where it is another than the column's before; else empty
   * @param pause how long nothing happened before, in words; empty for no pause
   */
  public record Column(String label, String over, String pause) {}

  /**
   * Whatever one actor did.
   *
   * @param address of the actor; empty where there is none
   * @param cells as many as there are columns
   */
  public record Lane(String name, String address, int events, List<List<Mark>> cells) {
    public Lane {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /**
   * An event in a lane.
   *
   * @param id of the event
   * @param address where it is told
   * @param words all of it in a sentence's length
   */
  public record Mark(String id, String address, EventLabel label, String words) {}

  public Timeline {
    columns = List.copyOf(columns);
    lanes = List.copyOf(lanes);
  }
}
