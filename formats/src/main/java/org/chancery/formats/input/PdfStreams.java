package org.chancery.formats.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Tells beforehand how large the packed streams of a PDF are, which the PDF library unpacks in
 * memory without a limit.
 */
final class PdfStreams {

  /** Small files may unpack to this much all the same, in bytes. */
  private static final long ALWAYS_ALLOWED = 32L * 1024 * 1024;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  private PdfStreams() {}

  /** Fails where the streams together unpack to more than an archive of this size may. */
  static void check(byte[] pdf, InputLimits limits) throws Unreadable {
    long allowed = Math.max(ALWAYS_ALLOWED, (long) pdf.length * limits.archiveExpansion());
    long left = allowed;
    byte[] sink = new byte[64 * 1024];
    for (int at = find(pdf, 0); at >= 0; at = find(pdf, at)) {
      at += STREAM.length;
      int begin = at;
      while (begin < pdf.length && begin < at + 2 && (pdf[begin] == '\r' || pdf[begin] == '\n')) {
        begin++;
      }
      Inflater inflater = new Inflater();
      inflater.setInput(pdf, begin, pdf.length - begin);
      try {
        for (int count = inflater.inflate(sink); count > 0; count = inflater.inflate(sink)) {
          left -= count;
          if (left < 0) {
            throw new Unreadable(
                String.format(
                    Locale.ROOT,
                    "too large when unpacked: a PDF of %,d bytes may unpack to %,d; save it again or as text",
                    pdf.length,
                    allowed));
          }
        }
        at = Math.max(at, begin + inflater.getTotalIn());
      } catch (DataFormatException notPacked) {
        // Streams may be packed otherwise, or not at all; those are no larger than the file.
        continue;
      } finally {
        inflater.end();
      }
    }
  }

  private static int find(byte[] pdf, int from) {
    for (int i = from; i <= pdf.length - STREAM.length; i++) {
      if (pdf[i] == 's' && matches(pdf, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] pdf, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (pdf[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }
}
