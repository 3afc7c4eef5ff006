package org.chancery.cli;

import picocli.CommandLine.Help.Ansi;

/**
 * What the launcher knows of the terminal; the Java platform can't tell standard output and error
 * apart.
 *
 * @param isOutput whether standard output is a terminal
 * @param isError whether standard error is a terminal
 * @param width columns of the terminal
 * @param isColoured whether help and mistakes of usage are coloured
 */
record Terminal(boolean isOutput, boolean isError, int width, boolean isColoured) {

  private static final int USUAL_WIDTH = 100;

  /** That of this process. */
  static Terminal own() {
    return new Terminal(
        Boolean.getBoolean("chancery.terminal.output"),
        Boolean.getBoolean("chancery.terminal.error"),
        Integer.getInteger("chancery.terminal.width", USUAL_WIDTH),
        Ansi.AUTO.enabled());
  }
}
