package org.chancery.formats.output;

import java.io.IOException;
import java.io.Writer;

/** Opens the sink for each format. Thread-safe. */
public final class RecordSinks {

  private RecordSinks() {}

  /**
   * Opens a sink.
   *
   * @param out where it writes; closed with the sink
   * @param width of the terminal in columns, for {@link OutputFormat#TABLE} alone
   * @param colour whether the table may use colours
   */
  public static RecordSink open(OutputFormat format, Writer out, int width, boolean colour)
      throws IOException {
    return switch (format) {
      case TABLE -> new TerminalTable(out, width, colour);
      case JSONL -> new JsonLines(out);
      case CSV -> new CsvTable(out);
      case HTML -> new HtmlReport(out);
    };
  }
}
