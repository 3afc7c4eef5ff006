package org.chancery.engine.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words of the language that are also somebody's whole name. Immutable, thread-safe. */
final class OrdinaryWords {

  private final Set<String> words;
  private final Set<String> groups;

  OrdinaryWords() {
    Map<String, List<String>> lists = WordList.read("ordinary-words.txt");
    words = new HashSet<>(lists.getOrDefault("words", List.of()));
    groups = new HashSet<>(lists.getOrDefault("groups", List.of()));
  }

  /** Whether any sentence may begin with the word without a name being meant. */
  boolean isWord(String form) {
    return words.contains(form.toLowerCase(Locale.ROOT));
  }

  /** Whether people of one mind are called so in many lands. */
  boolean isGroup(String form) {
    return groups.contains(form.toLowerCase(Locale.ROOT));
  }
}
