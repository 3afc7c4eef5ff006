package org.chancery.server.access;

/**
 * Who asks.
 *
 * @param name as the accounts have it; on a desk without accounts, of who runs it
 * @param way how the desk knows
 */
public record Caller(String name, Role role, Way way) {

  /** How a caller is known. */
  public enum Way {
    /** Uses the same machine as a desk that has no accounts. */
    LOCAL,
    /** Signed in with a browser. */
    SESSION,
    /** Sends a token with each request. */
    TOKEN
  }
}
