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
  /** "tried to": an attack that was tried has been made, anything else may not have been. */
  ATTEMPT(Factuality.POSSIBLE),
  /** "often", "used to": tells what is usual, and no event. */
  HABIT(null),
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

  /** The effect of the same modal verb negated: "will not". */
  StageEffect negated() {
    return switch (this) {
      case PLAIN, SAID, POSSIBLE, REQUEST, THREAT, ATTEMPT -> DENIAL;
      case FUTURE, PROMISE -> REFUSAL;
      case DENIAL, REFUSAL, FAILURE, END, CANCEL, HABIT -> PLAIN;
    };
  }

  /**
   * Whether "not" before the word leaves open, or tells, what the word denies: "did not rule out",
   * "did not stop".
   */
  boolean isOpenedByNot() {
    return this == DENIAL || this == REFUSAL || this == SAID || isEndedByNot();
  }

  /**
   * Whether "not" before the word says that the event came about: "did not stop", "did not fail".
   */
  boolean isEndedByNot() {
    return this == FAILURE || this == END || this == CANCEL;
  }
}
