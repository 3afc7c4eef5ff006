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
            Comparator.<String>comparingInt(one -> slips(one.toLowerCase(Locale.ROOT), wanted))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
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
    return slips(known.toLowerCase(Locale.ROOT), asked) <= 1 + asked.length() / 4;
  }

  /** How many letters must be added, dropped or changed to make one of the other. */
  private static int slips(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
