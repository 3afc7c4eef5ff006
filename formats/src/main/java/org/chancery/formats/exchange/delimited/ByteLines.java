package org.chancery.formats.exchange.delimited;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into lines, and passes over what is longer than a limit without holding it.
 * Confined to one thread.
 */
public final class ByteLines {
  private final InputStream bytes;
  private final long longest;
  private final byte[] buffer = new byte[1 << 14];
  private int at;
  private int filled;
  private long number;

  /**
   * The lines of a stream.
   *
   * @param longest that a line may be, in bytes without its break
   */
  public ByteLines(InputStream bytes, long longest) {
    this.bytes = bytes;
    this.longest = longest;
  }

  /**
   * A line.
   *
   * @param number counted from 1
   * @param bytes without the line feed; null where they are too many
   * @param complete whether a line feed ends it, not the stream
   */
  public record Line(long number, byte @Nullable [] bytes, boolean complete) {}

  /** The next line, null at the end. */
  public @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    boolean over = false;
    boolean any = false;
    boolean complete = false;
    while (!complete && more()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      over |= line.size() + (long) (end - at) > longest;
      if (over) {
        line.reset();
      } else {
        line.write(buffer, at, end - at);
      }
      complete = end < filled;
      at = complete ? end + 1 : end;
    }
    if (!any) {
      return null;
    }
    number++;
    return new Line(number, over ? null : line.toByteArray(), complete);
  }

  private boolean more() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, bytes.read(buffer, 0, buffer.length));
    }
    return at < filled;
  }
}
