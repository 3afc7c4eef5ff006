package org.chancery.engine.extraction.position;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One wording of one issue, made once for an article. Immutable. */
record Wording(IssueReading issue, Phrasing phrasing) {

  /** The concept of being taken in, or kept out. */
  static final String ADMISSION = "admission";

  /** Whether it is about nothing but that somebody is taken in, or kept out. */
  boolean isAdmission() {
    return phrasing.concepts().equals(Set.of(ADMISSION));
  }

  /** Whether its issue wants a thing to end or to come back. */
  boolean isTurn() {
    return phrasing.isTurn() || issue.phrasings().get(0).isTurn();
  }

  /** Itself alone: told apart without a look at its parts. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
