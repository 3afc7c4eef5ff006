package org.chancery.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds what somebody meant who mistyped it. Stateless. */
final class Spelling {

  private static final int MOST = 2;

  private Spelling() {}

  /**
   * The nearest of the known words, at most two: of a third as many letters typed wrong at most.
   */
  static List<String> nearest(String asked, Collection<String> known) {
    int allowed = Math.max(1, asked.replace("-", "").length() / 3);
    int best =
        known.stream().mapToInt(word -> distance(asked, word)).min().orElse(Integer.MAX_VALUE);
    return best > allowed
        ? List.of()
        : known.stream()
            .filter(word -> distance(asked, word) == best)
            .sorted()
            .limit(MOST)
            .toList();
  }

  /** Letters to add, leave out or change; two that changed places count once. */
  static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int step = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
        step = Math.min(step, steps[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        steps[i][j] = swapped ? Math.min(step, steps[i - 2][j - 2] + 1) : step;
      }
    }
    return steps[a.length()][b.length()];
  }
}
