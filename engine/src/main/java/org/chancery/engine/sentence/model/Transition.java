package org.chancery.engine.sentence.model;

/**
 * What the parser does in one step; after NLP4J's {@code DEPLabel}.
 *
 * @param arc the arc drawn between the stack's top and the input
 * @param move what then becomes of the stack's top and the input
 * @param label the dependency label; empty without arc
 */
record Transition(Arc arc, Move move, String label) {

  enum Arc {
    /** From the input to the stack's top. */
    LEFT,
    /** From the stack's top to the input. */
    RIGHT,
    NONE
  }

  enum Move {
    /** Put the input on the stack, above all that was passed over. */
    SHIFT,
    /** Drop the stack's top. */
    REDUCE,
    /** Pass over the stack's top: it comes back with the next shift. */
    PASS
  }

  /**
   * Reads one of NLP4J's labels, such as {@code L_R_nsubj}.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Transition of(String name) {
    int first = name.indexOf('_');
    int last = name.lastIndexOf('_');
    if (first < 0 || first == last) {
      throw new IllegalArgumentException("no transition: " + name);
    }
    Arc arc =
        switch (name.substring(0, first)) {
          case "L" -> Arc.LEFT;
          case "R" -> Arc.RIGHT;
          default -> Arc.NONE;
        };
    Move move =
        switch (name.substring(first + 1, last)) {
          case "S" -> Move.SHIFT;
          case "R" -> Move.REDUCE;
          default -> Move.PASS;
        };
    return new Transition(arc, move, name.substring(last + 1));
  }
}
