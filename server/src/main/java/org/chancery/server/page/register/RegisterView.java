package org.chancery.server.page.register;

import java.util.List;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Turn;

/**
 * What the register's first page shows.
 *
 * @param name what was asked; empty for none
 * @param on the day asked for; empty for any
 * @param day the same as people write it
 * @param found what the name or office gives
 * @param nearMisses where nothing was found
 * @param shelves kinds of actors to browse
 * @param letters first letters of the names on the shelf
 * @param shelf the one that is browsed, in words
 * @param actors on the shelf, one page of them
 * @param turn to its other pages
 * @param problem what is wrong with the day; empty where nothing is
 * @param exports of what was found, else of the shelf, all its pages
 */
public record RegisterView(
    String name,
    String on,
    String day,
    List<Found> found,
    List<Link> nearMisses,
    List<Link> shelves,
    List<Link> letters,
    String shelf,
    List<Link> actors,
    Turn turn,
    String problem,
    List<Exported> exports) {

  /** Where to go. */
  public record Link(String label, String note, String address, boolean isHere) {}

  /** An actor with the offices that it was found by. */
  public record Found(Link actor, List<Fact> offices) {
    public Found {
      offices = List.copyOf(offices);
    }
  }
}
