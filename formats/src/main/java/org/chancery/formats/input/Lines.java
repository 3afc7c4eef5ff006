package org.chancery.formats.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into lines, each decoded on its own, and passes over what is longer than the
 * limit without holding it. Confined to one thread.
 */
final class Lines {

  private final InputStream bytes;
  private final InputLimits limits;
  private final byte[] buffer = new byte[8192];
  private int at;
  private int filled;
  private long number;

  Lines(InputStream bytes, InputLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
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
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    boolean over = false;
    boolean any = false;
    while (more()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      over |= line.size() + (long) (end - at) > limits.articleBytes();
      if (!over) {
        line.write(buffer, at, end - at);
      }
      boolean complete = end < filled;
      at = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    return new Line(number, over ? null : Decoding.text(line.toByteArray(), null));
  }

  private boolean more() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, bytes.read(buffer, 0, buffer.length));
    }
    return at < filled;
  }
}
