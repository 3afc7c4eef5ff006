package org.chancery.cli;

/**
 * What the launcher knows of the terminal; the Java platform can't tell standard output and error
 * apart.
 */
final class Terminal {

  private static final int USUAL_WIDTH = 100;

  private Terminal() {}

  /** Whether standard output is a terminal. */
  static boolean isOutput() {
    return Boolean.getBoolean("chancery.terminal.output");
  }

  /** Whether standard error is a terminal. */
  static boolean isError() {
    return Boolean.getBoolean("chancery.terminal.error");
  }

  /** Columns of the terminal. */
  static int width() {
    return Integer.getInteger("chancery.terminal.width", USUAL_WIDTH);
  }
}
