package org.chancery.server.page.overview;

import java.util.List;
import org.chancery.server.page.part.ChartData;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Figure;
import org.chancery.server.page.storyline.StoryRow;
import org.jspecify.annotations.Nullable;

/**
 * What the first page shows.
 *
 * @param lead what the store is of, in a sentence
 * @param events over time, by class; absent where no event has a date
 * @param undrawn which events it leaves out, in a sentence; empty for none
 * @param isPlaced whether the place of any event is known
 */
public record OverviewView(
    boolean empty,
    String lead,
    List<Figure> figures,
    @Nullable ChartData events,
    String undrawn,
    boolean isPlaced,
    List<StoryRow> stories,
    List<Exported> exports) {

  public OverviewView {
    figures = List.copyOf(figures);
    stories = List.copyOf(stories);
    exports = List.copyOf(exports);
  }
}
