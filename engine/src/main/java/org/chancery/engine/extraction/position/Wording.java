package org.chancery.engine.extraction.position;

import org.jspecify.annotations.Nullable;

/** One wording of one issue, made once for an article. Immutable. */
record Wording(IssueReading issue, Phrasing phrasing) {

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
