package org.chancery.store.correct;

import org.jspecify.annotations.Nullable;

/** What a person says of a record makes no sense for it; the message says what was expected. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String field;

  public RefusedException(@Nullable String field, String message) {
    super(message);
    this.field = field;
  }

  /** The field that is wrong; absent where it is the record as a whole. */
  public @Nullable String field() {
    return field;
  }
}
