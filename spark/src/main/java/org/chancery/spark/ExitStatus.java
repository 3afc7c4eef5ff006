package org.chancery.spark;

/** What the program's exit status means; the same as that of {@code chancery read}. */
final class ExitStatus {

  /** All read. */
  static final int OK = 0;

  /** Ran, but something was rejected. */
  static final int REJECTED = 1;

  /** Wrong usage, or a malformed issues, register or lexicon file. */
  static final int USAGE = 2;

  /** Could not run: output not writable, disk full, a task that failed at every attempt. */
  static final int FAILED = 3;

  private ExitStatus() {}
}
