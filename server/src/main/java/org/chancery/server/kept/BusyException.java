package org.chancery.server.kept;

/** The store can't be had just now; the message says what to do. */
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BusyException(String message) {
    super(message);
  }
}
