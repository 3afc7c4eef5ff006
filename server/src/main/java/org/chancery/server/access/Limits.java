package org.chancery.server.access;

import java.time.Duration;

/** What one caller may ask of a desk. */
public final class Limits {

  /** Requests a second that a caller may go on with. */
  public static final int PER_SECOND = 50;

  /** Requests that a caller may send at once, before that counts. */
  public static final int AT_ONCE = 500;

  /** Signing in, of one address, at once; then one more each {@link #SIGN_IN_EVERY}. */
  public static final int SIGN_INS_AT_ONCE = 10;

  /** See {@link #SIGN_INS_AT_ONCE}. */
  public static final Duration SIGN_IN_EVERY = Duration.ofSeconds(10);

  /** Most bytes of a body, but for what is added to the store. */
  public static final long BODY_BYTES = 1_000_000;

  /** Most connections at once. */
  public static final int CONNECTIONS = 512;

  /** A connection on which nothing happens is closed after this. */
  public static final Duration IDLE = Duration.ofSeconds(60);

  /**
   * Bytes a second that a body has to come with, as long as it is waited for. So few that a short
   * body does not fail where a busy machine reads it a moment late.
   */
  public static final long LEAST_RATE = 10;

  private Limits() {}
}
