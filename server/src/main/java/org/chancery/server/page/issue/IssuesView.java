package org.chancery.server.page.issue;

import java.util.List;
import org.chancery.server.page.part.Exported;

/**
 * What the list of issues shows.
 *
 * @param words that the list is narrowed to; empty for all
 * @param body register id of the deciding body that it is narrowed to; empty for all
 * @param bodies that decide any issue
 * @param told issues on which positions are kept, most first
 * @param silent issues of the codebook on which none are
 */
public record IssuesView(
    String words, String body, List<Body> bodies, List<Row> told, List<Row> silent) {

  /** A deciding body to choose. */
  public record Body(String id, String name) {}

  /**
   * An issue.
   *
   * @param rule in words; empty where none is known
   * @param last the last day of which a position is told, in words
   * @param stances how many positions there are of each stance, in the board's order
   */
  public record Row(
      String id,
      String title,
      String proposal,
      String bodyName,
      String rule,
      String address,
      int positions,
      String last,
      List<StanceCount> stances) {
    public Row {
      stances = List.copyOf(stances);
    }
  }

  /**
   * Positions of one stance.
   *
   * @param stance as records have it
   * @param glyph stands for it without colour
   * @param share of the issue's positions, as a percentage for a bar
   * @param offset of the bar, as a percentage
   */
  public record StanceCount(String stance, String glyph, int count, double share, double offset) {}

  public IssuesView {
    bodies = List.copyOf(bodies);
    told = List.copyOf(told);
    silent = List.copyOf(silent);
  }

  /** The codebook, and the counts of all its positions, as data. */
  public List<Exported> exports() {
    return List.of(
        new Exported("Issues", "CSV", "/api/v1/issues?format=csv"),
        new Exported("Issues", "JSON Lines", "/api/v1/issues?format=jsonl"),
        new Exported(
            "Counts", "CSV", "/api/v1/positions?count_by=issue&count_by=stance&format=csv"));
  }

  /** Whether it is narrowed. */
  public boolean isNarrowed() {
    return !words.isEmpty() || !body.isEmpty();
  }
}
