package org.chancery.engine.extraction.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.engine.extraction.Grounds;
import org.chancery.engine.extraction.Position;

/**
 * Tells what a position rests on: the proposal as its issue words it, and the lines of the stance
 * lexicon for the word by which the side is taken. Stateless.
 */
public final class PositionGrounds {

  private static final String FILE = "stances.txt";
  private static final int COLUMNS = 5;

  private PositionGrounds() {}

  /**
   * What a position rests on.
   *
   * @param issues that positions were taken on
   * @param all positions of the article
   */
  public static Grounds of(Position position, List<Issue> issues, List<Position> all) {
    List<Grounds.Entry> entries = new ArrayList<>();
    issue(position, issues)
        .ifPresent(
            issue -> entries.add(new Grounds.Entry("issue " + issue.id(), issue.proposal(), null)));
    List<Grounds.Alternative> others = new ArrayList<>();
    String[] rule = position.coder().rule().split("/", 3);
    if (rule.length == 3) {
      for (WordFile.Row row : WordFile.rows(FILE, COLUMNS)) {
        if (row.cell(0).equals(rule[2])) {
          String text =
              row.cell(0) + " | " + row.cell(1) + " | " + row.cell(2) + " | " + row.cell(3);
          if (row.cell(1).equals(rule[1])) {
            entries.add(new Grounds.Entry(row.where(), text, row.cell(4)));
          } else {
            others.add(
                new Grounds.Alternative(
                    text, row.where(), "the word is another part of speech here", null));
          }
        }
      }
    }
    for (Position other : all) {
      boolean same =
          other.issueId().equals(position.issueId())
              && other.actor().who().key().equals(position.actor().who().key());
      if (same && other.stance() != position.stance()) {
        others.add(
            new Grounds.Alternative(
                other.stance().name().toLowerCase(Locale.ROOT) + " (" + other.id() + ")",
                null,
                "the same actor's, elsewhere in the article: a record of its own",
                null));
      }
    }
    return new Grounds(entries, others);
  }

  private static Optional<Issue> issue(Position position, List<Issue> issues) {
    return issues.stream().filter(issue -> issue.id().equals(position.issueId())).findFirst();
  }
}
