package org.chancery.server.page.review;

import java.util.List;
import org.chancery.server.page.part.Exported;
import org.chancery.server.page.part.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What was said of records.
 *
 * @param who looks; empty where nobody is named yet
 * @param by whose corrections are shown; empty for all
 * @param reviewers all who said something
 * @param agreement absent where no two judged the same record
 * @param turn to other pages of the list
 */
public record CorrectionsView(
    String who,
    String by,
    List<String> reviewers,
    List<Row> rows,
    @Nullable Agreed agreement,
    Turn turn,
    List<Exported> exports,
    boolean mayReview,
    String csrf) {

  /**
   * A correction.
   *
   * @param action in a word
   * @param holds whether it was not taken back
   * @param change what an edit sets; empty for all else
   * @param line what the record says, in a line; empty where it is gone
   * @param record its id now
   * @param address of its words in the article; empty where it is gone
   * @param undoable whether who looks may take it back here
   */
  public record Row(
      String day,
      String who,
      String action,
      boolean holds,
      String change,
      String why,
      String words,
      String line,
      String kind,
      String record,
      String address,
      boolean undoable) {}

  /**
   * How far reviewers agree.
   *
   * @param records judged by two or more
   * @param observed share of judgements that are the same, in percent
   * @param kappa Cohen's; empty where it isn't defined
   * @param alpha Krippendorff's; empty where it isn't defined
   */
  public record Agreed(
      int records, String observed, String kappa, String alpha, List<Disagreed> disagreements) {
    public Agreed {
      disagreements = List.copyOf(disagreements);
    }
  }

  /** A record on which they disagree. */
  public record Disagreed(String words, String address, List<String> said) {
    public Disagreed {
      said = List.copyOf(said);
    }
  }

  public CorrectionsView {
    reviewers = List.copyOf(reviewers);
    rows = List.copyOf(rows);
    exports = List.copyOf(exports);
  }
}
