package org.chancery.engine.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record rests on beside the article's words, for whoever doubts it.
 *
 * @param entries of the lexicons: the rule's own first
 * @param alternatives what else the same words could have been, the nearest first
 */
public record Grounds(List<Entry> entries, List<Alternative> alternatives) {

  public Grounds {
    entries = List.copyOf(entries);
    alternatives = List.copyOf(alternatives);
  }

  /**
   * A line of a lexicon.
   *
   * @param place file and line; of the program's own files the name alone
   * @param text what stands there
   * @param example a sentence that shows it
   */
  public record Entry(String place, String text, @Nullable String example) {}

  /**
   * A reading that lost.
   *
   * @param what the reading: a rule, or a type
   * @param place file and line, where it is one of a lexicon
   * @param why it lost
   * @param probability by the trained model, where it was asked
   */
  public record Alternative(
      String what, @Nullable String place, String why, @Nullable Double probability) {}
}
