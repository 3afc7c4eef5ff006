package org.chancery.engine.extraction.event;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Named lists of words that patterns refer to as {@code @name}. Immutable. */
final class WordClasses {

  private final Map<String, Set<String>> classes;

  WordClasses(Map<String, Set<String>> classes) {
    Map<String, Set<String>> copy = new TreeMap<>();
    classes.forEach((name, words) -> copy.put(name, Set.copyOf(words)));
    this.classes = Map.copyOf(copy);
  }

  /** The lemmas of a class, empty where no class has the name. */
  Optional<Set<String>> words(String name) {
    return Optional.ofNullable(classes.get(name));
  }

  /** The lemmas of a class that the bundled files must have. */
  Set<String> required(String name) {
    return words(name)
        .orElseThrow(() -> new IllegalStateException("classes.txt lacks the class " + name));
  }

  /** These classes and the words that {@code more} adds to them. */
  WordClasses with(WordClasses more) {
    Map<String, Set<String>> all = new TreeMap<>(classes);
    more.classes.forEach(
        (name, words) ->
            all.merge(
                name,
                words,
                (a, b) -> {
                  Set<String> both = new LinkedHashSet<>(a);
                  both.addAll(b);
                  return both;
                }));
    return new WordClasses(all);
  }

  Set<String> names() {
    return new java.util.TreeSet<>(classes.keySet());
  }
}
