package org.chancery.engine.storyline;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that tell what a text is about, as stems. Immutable, thread-safe. */
final class TopicWords {

  private final Set<String> stops =
      WordLists.lines("stop-words.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  /** Stems of the content words, in their order, with repetitions. */
  List<String> in(String text) {
    return Word.of(text).stream().filter(this::says).map(Word::stem).toList();
  }

  /** Whether a word says something: numbers and words of one letter do not. */
  boolean says(Word word) {
    return word.form().length() > 1 && !word.isNumber() && !stops.contains(word.form());
  }
}
