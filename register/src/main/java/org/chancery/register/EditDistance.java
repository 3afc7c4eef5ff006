package org.chancery.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How many letters must change to make one word of another; two swapped neighbours are one. */
final class EditDistance {

  private EditDistance() {}

  static int between(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], now[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, beforeLast[j - 2] + 1);
        }
        now[j] = least;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = now;
      now = spare;
    }
    return last[b.length()];
  }

  /** The nearest of the words, where one is near enough to be meant. */
  static Optional<String> nearest(String word, Collection<String> known) {
    return nearest(word, known, 1).stream().findFirst();
  }

  /** Up to {@code most} words that are near enough to be meant, the nearest first. */
  static List<String> nearest(String word, Collection<String> known, int most) {
    record Near(String word, int distance) {}
    int limit = Math.max(1, word.length() / 4 + (word.length() > 4 ? 1 : 0));
    return known.stream()
        .filter(other -> Math.abs(other.length() - word.length()) <= limit)
        .map(other -> new Near(other, between(word, other)))
        .filter(near -> near.distance() <= limit)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
        .limit(most)
        .map(Near::word)
        .toList();
  }
}
