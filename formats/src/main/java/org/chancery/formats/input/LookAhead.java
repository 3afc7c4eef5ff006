package org.chancery.formats.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream whose first bytes can be looked at before they are read. Unlike others it never says
 * that nothing is available before its end, since {@link java.util.zip.GZIPInputStream} takes that
 * for the end of the last member. Confined to one thread.
 *
 * <p>Memory: {@link #HEAD} bytes.
 */
final class LookAhead extends InputStream {

  /** As many bytes can be looked at. */
  static final int HEAD = 64 * 1024;

  private final InputStream bytes;
  private final byte[] buffer = new byte[HEAD];
  private int at;
  private int filled;
  private boolean ended;
  private long taken;

  LookAhead(InputStream bytes) {
    this.bytes = bytes;
  }

  /** A copy of the next bytes: {@link #HEAD} of them, fewer only where the stream ends before. */
  byte[] head() throws IOException {
    if (at > 0) {
      System.arraycopy(buffer, at, buffer, 0, filled - at);
      filled -= at;
      at = 0;
    }
    while (!ended && filled < HEAD) {
      fill();
    }
    return Arrays.copyOf(buffer, filled);
  }

  /** Bytes taken from the underlying stream so far, those only looked at included. */
  long taken() {
    return taken;
  }

  private void fill() throws IOException {
    int count = bytes.read(buffer, filled, HEAD - filled);
    if (count < 0) {
      ended = true;
    } else {
      filled += count;
      taken += count;
    }
  }

  private boolean refill() throws IOException {
    if (at == filled && !ended) {
      at = 0;
      filled = 0;
      fill();
    }
    return at < filled;
  }

  @Override
  public int read() throws IOException {
    while (!refill()) {
      if (ended) {
        return -1;
      }
    }
    return buffer[at++] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!refill()) {
      if (ended) {
        return -1;
      }
    }
    int count = Math.min(length, filled - at);
    System.arraycopy(buffer, at, into, offset, count);
    at += count;
    return count;
  }

  @Override
  public int available() throws IOException {
    return refill() ? filled - at : ended ? 0 : 1;
  }

  /** Does nothing: XML parsers close what they read, and an archive goes on behind its entry. */
  @Override
  public void close() {}
}
