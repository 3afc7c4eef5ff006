package org.chancery.lab.statement;

import java.util.Locale;
import org.chancery.lab.Ratio;

/** Counts of one row of the report. Mutable; for one thread. */
final class Tally {

  private int marked;
  private int found;
  private int matched;
  private int exact;

  void marked() {
    marked++;
  }

  void found() {
    found++;
  }

  void matched(boolean exactly) {
    matched++;
    if (exactly) {
      exact++;
    }
  }

  /** A row: marked, found, then precision, recall, F1 by overlap, F1 of exact content. */
  String row(String name) {
    return String.format(
        Locale.ROOT,
        "%-10s %6d %6d   %.3f %.3f %.3f   %.3f",
        name,
        marked,
        found,
        Ratio.of(matched, found),
        Ratio.of(matched, marked),
        Ratio.of(2 * matched, marked + found),
        Ratio.of(2 * exact, marked + found));
  }
}
