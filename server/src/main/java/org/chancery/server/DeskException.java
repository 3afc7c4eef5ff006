package org.chancery.server;

/** A desk can't be served; the message says why, and what to do. */
public final class DeskException extends RuntimeException {

  private static final long serialVersionUID = 1;

  DeskException(String message, Throwable cause) {
    super(message, cause);
  }
}
