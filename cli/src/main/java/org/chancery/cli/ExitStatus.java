package org.chancery.cli;

/** What the program's exit status means. */
final class ExitStatus {

  /** All read. */
  static final int OK = 0;

  /** Ran, but something was rejected. */
  static final int REJECTED = 1;

  /** Wrong usage, or a malformed issues, register or lexicon file. */
  static final int USAGE = 2;

  /** The command itself could not run: output not writable, disk full. */
  static final int FAILED = 3;

  private ExitStatus() {}
}
