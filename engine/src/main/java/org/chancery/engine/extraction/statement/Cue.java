package org.chancery.engine.extraction.statement;

import java.util.Map;
import org.chancery.engine.extraction.Statement.Attitude;

/**
 * A word of the lexicon that says that something is said, thought or wanted.
 *
 * @param word lemma
 * @param frames what it takes as content, and how the source then stands to the content
 */
record Cue(String word, Map<Frame, Attitude> frames) {

  Cue {
    frames = Map.copyOf(frames);
  }

  boolean takes(Frame.Shape shape) {
    return frames.containsKey(Frame.of(shape));
  }

  boolean takes(String preposition) {
    return frames.containsKey(new Frame(Frame.Shape.PREPOSITION, preposition));
  }

  /** How the source stands to content in this frame, which the cue takes. */
  Attitude attitude(Frame frame) {
    Attitude attitude = frames.get(frame);
    if (attitude == null) {
      throw new IllegalArgumentException(word + " does not take " + frame);
    }
    return attitude;
  }

  Attitude attitude(Frame.Shape shape) {
    return attitude(Frame.of(shape));
  }
}
