package org.chancery.server.job;

/** An addition that can't be taken; the message says why, and what could be. */
public final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** It is malformed, or not allowed. */
    WRONG,
    /** It is larger than the limits. */
    TOO_LARGE,
    /** Too many wait already. */
    BUSY
  }

  private final Reason reason;

  public JobException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
