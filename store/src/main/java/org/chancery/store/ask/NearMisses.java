package org.chancery.store.ask;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what somebody may have meant: what shares a word, or is a slip of the pen away. */
public final class NearMisses {

  private static final int SHORTEST_WORD = 2;
  private static final int MOST = 5;
  private static final int MOST_NEAREST = 2;
  private static final int LONGEST = 64;

  private NearMisses() {}

  /** Those of the known that are near, the nearest first. */
  public static List<String> of(String asked, Collection<String> known) {
    if (asked.length() > LONGEST) {
      return List.of();
    }
    String wanted = asked.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(one -> isNear(one, wanted) || isSlip(one, wanted))
        .sorted(
            Comparator.<String>comparingInt(one -> slips(lower(one), wanted))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** What ends a message: {@code ; did you mean A, B?} Empty where nothing is near. */
  public static String hint(List<String> near) {
    return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
  }

  /** Whether two have a word in common. */
  public static boolean isNear(String known, String asked) {
    Set<String> shared = new HashSet<>(words(known));
    shared.retainAll(words(asked));
    return shared.stream().anyMatch(word -> word.length() >= SHORTEST_WORD);
  }

  private static List<String> words(String id) {
    return Arrays.asList(id.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }

  private static boolean isSlip(String known, String asked) {
    return slips(lower(known), asked) <= 1 + asked.length() / 4;
  }

  /**
   * The nearest of the known words, at most two, none that shares but a part: what somebody meant
   * who mistyped a third of the letters at most.
   */
  public static List<String> nearest(String asked, Collection<String> known) {
    if (asked.length() > LONGEST) {
      return List.of();
    }
    String wanted = asked.toLowerCase(Locale.ROOT);
    int allowed = Math.max(1, asked.replace("-", "").length() / 3);
    int best =
        known.stream().mapToInt(word -> slips(lower(word), wanted)).min().orElse(allowed + 1);
    return best > allowed
        ? List.of()
        : known.stream()
            .filter(word -> slips(lower(word), wanted) == best)
            .sorted()
            .limit(MOST_NEAREST)
            .toList();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Letters to add, leave out or change; two that changed places count once. */
  private static int slips(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int step = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
        step = Math.min(step, steps[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        steps[i][j] = swapped ? Math.min(step, steps[i - 2][j - 2] + 1) : step;
      }
    }
    return steps[one.length()][other.length()];
  }
}
