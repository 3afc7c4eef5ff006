package org.chancery.engine.extraction.position;

import java.util.List;
import java.util.Set;

/**
 * A word by which actors take sides.
 *
 * @param words the word, or a phrase's words
 * @param affirmed what it says of the proposal in one of its frames
 * @param negated what it says when it is negated
 * @param frames where the proposal stands
 * @param speaker whether the side is taken by who says so, rather than by the subject
 */
record StanceWord(
    List<String> words,
    Part part,
    Side affirmed,
    Side negated,
    Set<String> frames,
    boolean speaker,
    String example) {

  /** Parts of speech that the rules tell apart. */
  enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    PREPOSITION
  }

  /** What a word says. */
  enum Side {
    SUPPORT,
    OPPOSE,
    UNDECIDED,
    /** For it, on a condition that stands beside the word: "linked it to a settlement". */
    CONDITIONAL,
    /** Nothing by itself; it hands on the side taken below it. */
    THROUGH,
    /** Nothing, and nothing can be read through it. */
    NOTHING;

    Side contrary() {
      return switch (this) {
        case SUPPORT -> OPPOSE;
        case OPPOSE -> SUPPORT;
        default -> this;
      };
    }
  }

  StanceWord {
    words = List.copyOf(words);
    frames = Set.copyOf(frames);
  }

  String head() {
    return part == Part.NOUN ? words.get(words.size() - 1) : words.get(0);
  }

  Side side(boolean isNegated) {
    return isNegated ? negated : affirmed;
  }
}
