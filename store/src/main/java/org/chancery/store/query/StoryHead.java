package org.chancery.store.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of a story.
 *
 * @param first its first day; absent where no article has a date
 * @param articles how many, copies among them
 * @param sources articles that are no copy of another
 * @param events real events, however many articles tell of each
 * @param actors who act most often in it, the most active first
 */
public record StoryHead(
    String id,
    String title,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    int articles,
    int sources,
    int events,
    List<Actor> actors) {

  /** One who acts in a story. */
  public record Actor(@Nullable String id, String name) {}

  public StoryHead {
    actors = List.copyOf(actors);
  }
}
