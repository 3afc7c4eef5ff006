package org.chancery.engine.extraction.event;

import org.chancery.engine.extraction.Factuality;
import org.jspecify.annotations.Nullable;

/** What a word such as "refused to" makes of the event that it governs. */
enum StageEffect {
  /** Nothing: "began to", "held" (talks). */
  PLAIN(null),
  /** Nothing, nor does the event rest on the word: "said that". */
  SAID(null),
  /** "will", "plans to". */
  FUTURE(Factuality.PLANNED),
  /** "agreed to", "offered to". */
  PROMISE(Factuality.PLANNED),
  /** "may", "is considering". */
  POSSIBLE(Factuality.POSSIBLE),
  /** "urged … to", "called for". */
  REQUEST(Factuality.REQUESTED),
  /** "did not", "denied". */
  DENIAL(Factuality.DENIED),
  /** "refused to". */
  REFUSAL(Factuality.DENIED),
  /** "failed to". */
  FAILURE(Factuality.DENIED),
  /** "threatened to". */
  THREAT(Factuality.PLANNED),
  /** "stopped", "lifted". */
  END(Factuality.DENIED),
  /** "called off", "postponed". */
  CANCEL(Factuality.DENIED);

  private final @Nullable Factuality otherwise;

  StageEffect(@Nullable Factuality otherwise) {
    this.otherwise = otherwise;
  }

  /**
   * What the event is where the effect does not turn it into another; null where it stays as is.
   */
  @Nullable Factuality otherwise() {
    return otherwise;
  }

  /** Whether the factuality changes even where the event becomes another. */
  boolean alwaysMarks() {
    return this == FUTURE || this == POSSIBLE || this == REQUEST || this == DENIAL;
  }

  /** Whether it has put an end to what was only planned or possible. */
  boolean isOver() {
    return this == REFUSAL || this == FAILURE || this == END || this == CANCEL;
  }

  /** The effect of the same words negated: "does not plan to". */
  StageEffect negated() {
    return switch (this) {
      case PLAIN, SAID, POSSIBLE, REQUEST, THREAT -> DENIAL;
      case FUTURE, PROMISE -> REFUSAL;
      case DENIAL, REFUSAL, FAILURE, END, CANCEL -> PLAIN;
    };
  }
}
