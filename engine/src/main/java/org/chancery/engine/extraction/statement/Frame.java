package org.chancery.engine.extraction.statement;

import java.util.Map;

/**
 * What a cue takes as the content of the statement.
 *
 * @param shape kind of complement
 * @param preposition the preposition for {@link Shape#PREPOSITION}, else empty
 */
record Frame(Shape shape, String preposition) {

  /** Kinds of complement. */
  enum Shape {
    /** A finite clause, with "that", "whether" or without, or a quotation. */
    CLAUSE,
    /** An infinitive whose subject is the source: "vowed to stay". */
    INFINITIVE,
    /** A gerund whose subject is the source: "recalled seeing". */
    GERUND,
    /** A noun phrase: "praised the accord". */
    OBJECT,
    /** A noun phrase and what it is to do: "urged the sides to meet". */
    OBJECT_INFINITIVE,
    /** The subject of the passive is the content: "the accord was praised by the envoy". */
    PASSIVE,
    /** The subject is part of the content: "the talks seem to stall". */
    RAISING,
    /** A noun phrase or gerund behind a preposition: "called for a truce". */
    PREPOSITION
  }

  private static final Map<String, Shape> WORDS =
      Map.of(
          "that", Shape.CLAUSE,
          "to-do", Shape.INFINITIVE,
          "doing", Shape.GERUND,
          "np", Shape.OBJECT,
          "be-done", Shape.PASSIVE,
          "np-to-do", Shape.OBJECT_INFINITIVE,
          "seem", Shape.RAISING);

  static Frame of(Shape shape) {
    return new Frame(shape, "");
  }

  /**
   * A frame as the lexicon writes it: {@code that}, {@code to-do}, {@code doing}, {@code np},
   * {@code be-done}, {@code np-to-do}, {@code seem}, or a preposition.
   */
  static Frame parse(String word) {
    Shape shape = WORDS.get(word);
    return shape == null ? new Frame(Shape.PREPOSITION, word) : of(shape);
  }
}
