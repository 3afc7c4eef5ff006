package org.chancery.lab.statement;

import java.util.Locale;

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
        ratio(matched, found),
        ratio(matched, marked),
        ratio(2 * matched, marked + found),
        ratio(2 * exact, marked + found));
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
