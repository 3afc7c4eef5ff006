package org.chancery.server.page.storyline;

import java.util.List;
import java.util.Map;
import org.chancery.server.page.Address;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Turn;

/**
 * The list of stories.
 *
 * @param lead how many there are, in words
 * @param asked the conditions as they were given
 * @param fault what is wrong with a condition; empty where nothing is
 * @param empty whether the store has no story at all
 */
public record StoriesView(
    String lead,
    Asked asked,
    String fault,
    boolean empty,
    List<StoryRow> stories,
    Turn turn,
    List<Exported> exports) {

  /** Conditions as they stand in the form; empty for none. */
  public record Asked(String text, String actor, String since, String until, String sort) {

    /** By name, in the order of the form. */
    Map<String, String> parameters() {
      return Address.parameters(
          "text", text, "actor", actor, "since", since, "until", until, "sort", sort);
    }

    /** Whether there are any. */
    public boolean narrows() {
      return !(text + actor + since + until).isBlank();
    }
  }

  public StoriesView {
    stories = List.copyOf(stories);
    exports = List.copyOf(exports);
  }
}
