package org.chancery.server.feed;

/** A feed that is not allowed, or can't be fetched; the message says why, and what would help. */
public final class FeedException extends Exception {
  private static final long serialVersionUID = 1L;

  FeedException(String message) {
    super(message);
  }

  FeedException(String message, Throwable cause) {
    super(message, cause);
  }
}
