package org.chancery.formats.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Tells beforehand whether an Office document is one of Word's and how large its parts are, which
 * the library unpacks in memory.
 */
final class PackedParts {

  /** Small files may unpack to this much all the same, in bytes. */
  private static final long ALWAYS_ALLOWED = 16L * 1024 * 1024;

  private PackedParts() {}

  /**
   * Fails for other documents than Word's, and for those that unpack to more than an archive may.
   */
  static void check(byte[] bytes, InputLimits limits) throws IOException {
    long allowed = Math.max(ALWAYS_ALLOWED, (long) bytes.length * limits.archiveExpansion());
    long left = allowed;
    byte[] sink = new byte[64 * 1024];
    boolean word = false;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        word |= part.getName().startsWith("word/");
        if (part.getName().startsWith("xl/") || part.getName().startsWith("ppt/")) {
          throw new Unreadable("a workbook or slides; of Office documents only Word's are read");
        }
        for (int count = zip.read(sink); count >= 0; count = zip.read(sink)) {
          left -= count;
          if (left < 0) {
            throw new Unreadable(
                String.format(
                    Locale.ROOT,
                    "too large when unpacked: a document of %,d bytes may unpack to %,d; save it as text",
                    bytes.length,
                    allowed));
          }
        }
      }
    }
    if (!word) {
      throw new Unreadable("damaged, or no Word document: it has no text part");
    }
  }
}
