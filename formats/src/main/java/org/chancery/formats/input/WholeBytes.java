package org.chancery.formats.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads one article's bytes whole, as far as the limit allows. */
final class WholeBytes {

  private WholeBytes() {}

  /** All bytes of a piece that is one article. */
  static byte[] of(Piece piece, InputLimits limits) throws IOException {
    if (piece.size().isPresent() && piece.size().getAsLong() > limits.articleBytes()) {
      throw tooLarge(String.format(Locale.ROOT, "%,d bytes", piece.size().getAsLong()), limits);
    }
    return of(piece.bytes(), limits);
  }

  /** All bytes of a stream that is one article. */
  static byte[] of(InputStream bytes, InputLimits limits) throws IOException {
    byte[] all = bytes.readNBytes((int) limits.articleBytes() + 1);
    if (all.length > limits.articleBytes()) {
      throw tooLarge(
          String.format(Locale.ROOT, "more than %,d bytes", limits.articleBytes()), limits);
    }
    return all;
  }

  /**
   * The reason for what is over the limit.
   *
   * @param found how much there is, in words
   */
  static Unreadable tooLarge(String found, InputLimits limits) {
    return new Unreadable(
        String.format(
            Locale.ROOT,
            "too large: %s, the limit of one article is %,d bytes; split it into articles",
            found,
            limits.articleBytes()));
  }
}
