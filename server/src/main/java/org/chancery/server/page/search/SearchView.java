package org.chancery.server.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.server.page.part.ChartData;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a search shows.
 *
 * @param text the words, as they were written
 * @param kept other terms, as hidden fields of the form
 * @param sort as addresses have it
 * @param total in words
 * @param chosen what narrows it down now; each leads to the search without it
 * @param loosened what finds something where this finds nothing
 * @param overTime absent where there is nothing to draw
 * @param undrawn what it leaves out, in a sentence; empty where nothing is
 * @param map address of the map on a page of its own; empty where nothing that was found has a
 *     place
 */
public record SearchView(
    String text,
    String since,
    String until,
    List<Map.Entry<String, String>> kept,
    List<Choice> kinds,
    List<Choice> orders,
    String sort,
    String total,
    List<Choice> chosen,
    String withoutAny,
    List<Group> facets,
    List<Hit> hits,
    Turn turn,
    List<Choice> loosened,
    @Nullable ChartData overTime,
    String undrawn,
    String map,
    List<Exported> exports,
    List<String> problems) {

  /**
   * Something to click on.
   *
   * @param count how many there are then; empty where it isn't told
   * @param isChosen whether it holds now
   */
  public record Choice(String label, String count, String address, boolean isChosen) {}

  /**
   * Choices of one sort.
   *
   * @param choices those to show, and those that hold
   * @param more the rest
   * @param note what is left out, in a few words; empty where nothing is
   */
  public record Group(String title, List<Choice> choices, List<Choice> more, String note) {

    /** A rest that is no longer than this is shown with the others. */
    private static final int SHORT = 2;

    public Group {
      choices = List.copyOf(choices);
      more = List.copyOf(more);
    }

    /**
     * @param first how many of the choices are to be shown
     */
    static Group of(String title, List<Choice> choices, int first, String note) {
      boolean all = choices.size() <= first + SHORT;
      List<Choice> shown = new ArrayList<>();
      List<Choice> more = new ArrayList<>();
      for (Choice choice : choices) {
        (all || shown.size() < first || choice.isChosen() ? shown : more).add(choice);
      }
      return new Group(title, shown, more, note);
    }
  }

  /** Whether records of another kind are found. */
  public boolean isOtherKindFound() {
    return kinds.stream().anyMatch(kind -> !kind.isChosen() && !kind.count().equals("0"));
  }

  /** Whether anything is asked for, or just all. */
  public boolean isAsked() {
    return isNarrow() || !text.isEmpty() || !since.isEmpty() || !until.isEmpty();
  }

  /** Whether something narrows it down. */
  public boolean isNarrow() {
    return !chosen.isEmpty();
  }
}
