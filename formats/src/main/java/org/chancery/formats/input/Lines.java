package org.chancery.formats.input;

import java.io.IOException;
import java.io.InputStream;
import org.chancery.formats.exchange.delimited.ByteLines;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, each decoded on its own. Confined to one thread. */
final class Lines {
  private final ByteLines lines;

  Lines(InputStream bytes, InputLimits limits) {
    this.lines = new ByteLines(bytes, limits.articleBytes());
  }

  /**
   * A line.
   *
   * @param number counted from 1
   * @param text without its break; null where it is longer than an article may be
   */
  record Line(long number, @Nullable String text) {}

  /** The next line, null at the end. */
  @Nullable Line next() throws IOException {
    ByteLines.Line line = lines.next();
    if (line == null) {
      return null;
    }
    byte[] bytes = line.bytes();
    return new Line(line.number(), bytes == null ? null : Decoding.text(bytes, null));
  }
}
