package org.chancery.server.access;

/** A file of accounts or a token can't be used; names it, the line, what was found and expected. */
public final class AccountsFormatException extends RuntimeException {

  private static final long serialVersionUID = 1;

  AccountsFormatException(String message) {
    super(message);
  }
}
