package org.chancery.server.kept;

/** A question was ended because it took too long; the message says what to do. */
public final class TooLongException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooLongException(String message, Throwable cause) {
    super(message, cause);
  }
}
