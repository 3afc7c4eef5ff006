package org.chancery.engine.extraction.statement;

import java.util.Set;
import org.chancery.engine.extraction.Statement.Attitude;

/**
 * A word of the lexicon that says that something is said, thought or wanted.
 *
 * @param word lemma
 * @param attitude how the source stands to the content
 * @param frames what it takes as content
 */
record Cue(String word, Attitude attitude, Set<Frame> frames) {

  Cue {
    frames = Set.copyOf(frames);
  }

  boolean takes(Frame.Shape shape) {
    return frames.contains(Frame.of(shape));
  }

  boolean takes(String preposition) {
    return frames.contains(new Frame(Frame.Shape.PREPOSITION, preposition));
  }
}
