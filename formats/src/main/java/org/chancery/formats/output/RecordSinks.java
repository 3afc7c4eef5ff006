package org.chancery.formats.output;

import java.io.Writer;

/** Opens the sink of a format. */
public final class RecordSinks {

  private RecordSinks() {}

  /**
   * A sink that writes to {@code out} and closes it in the end.
   *
   * @param width columns of the terminal, for the table
   * @param colour whether the table may use colours
   */
  public static RecordSink open(OutputFormat format, Writer out, int width, boolean colour) {
    return new JsonLines(out);
  }
}
