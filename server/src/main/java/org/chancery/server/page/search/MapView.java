package org.chancery.server.page.search;

import java.util.List;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.WorldMap;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the map shows.
 *
 * @param map absent where no event has a place
 * @param told how many of the events it shows, in a sentence
 * @param events address of the search that lists the events
 * @param conditions what narrows them down, in words
 * @param exports the events as data
 */
public record MapView(
    @Nullable WorldMap map,
    String told,
    String events,
    List<String> conditions,
    List<Exported> exports) {
  public MapView {
    conditions = List.copyOf(conditions);
    exports = List.copyOf(exports);
  }
}
