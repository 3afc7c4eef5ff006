package org.chancery.formats.exchange.delimited;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes rows of cells. A cell that holds the separator, a quotation mark or a line break stands in
 * quotation marks, doubled within, by RFC 4180; all others stand as they are. Confined to one
 * thread.
 */
public final class DelimitedWriter implements Closeable {

  private final Writer out;
  private final char separator;

  public DelimitedWriter(Writer out, char separator) {
    this.out = out;
    this.separator = separator;
  }

  /** Writes one row. */
  public void row(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(separator);
      }
      cell(cells.get(i));
    }
    out.write('\n');
  }

  private void cell(String text) throws IOException {
    if (!needsQuotes(text)) {
      out.write(text);
      return;
    }
    out.write('"');
    out.write(text.replace("\"", "\"\""));
    out.write('"');
  }

  private boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == separator || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
