package org.chancery.server.page.storyline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.server.page.Address;
import org.chancery.server.page.part.Figure;
import org.chancery.server.page.part.Turn;

/** The events of a story, of which one page is shown, and where each of them is. Immutable. */
final class EventPages {

  /** Events on one page. */
  static final int PAGE = 25;

  private final String story;
  private final List<JsonNode> all;
  private final Map<String, Integer> places = new HashMap<>();
  private final int from;
  private final int end;

  /**
   * @param story its id
   * @param all its events, in order
   * @param asked how many of them are passed over
   */
  EventPages(String story, List<? extends JsonNode> all, int asked) {
    this.story = story;
    this.all = List.copyOf(all);
    this.from = Math.max(0, Math.min(asked, Math.max(0, all.size() - 1)));
    this.end = Math.min(from + PAGE, all.size());
    for (int i = 0; i < all.size(); i++) {
      places.put(all.get(i).path("id").asText(), i);
    }
  }

  /** Those of the page. */
  List<JsonNode> shown() {
    return all.subList(from, end);
  }

  /** To the other pages. */
  Turn turn() {
    if (all.size() <= PAGE) {
      return new Turn("", "", "");
    }
    return new Turn(
        from == 0 ? "" : page(Math.max(0, from - PAGE)) + "#events",
        end == all.size() ? "" : page(end) + "#events",
        (from + 1) + " to " + end + " of " + Figure.grouped(all.size()));
  }

  /** The address of one of the events: on this page where it is shown here, else on its own. */
  String address(String event) {
    int place = places.getOrDefault(event, from);
    boolean here = place >= from && place < end;
    return (here ? "" : page(place / PAGE * PAGE)) + "#" + event;
  }

  private String page(int first) {
    return Address.with(Address.story(story), Map.of("from", first == 0 ? "" : "" + first));
  }
}
