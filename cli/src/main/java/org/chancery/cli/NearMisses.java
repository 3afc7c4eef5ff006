package org.chancery.cli;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells which ids somebody may have meant: those that share a word with what was asked. */
final class NearMisses {

  private static final int SHORTEST_WORD = 2;

  private NearMisses() {}

  static boolean isNear(String known, String asked) {
    Set<String> shared = new HashSet<>(words(known));
    shared.retainAll(words(asked));
    return shared.stream().anyMatch(word -> word.length() >= SHORTEST_WORD);
  }

  private static List<String> words(String id) {
    return Arrays.asList(id.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }
}
