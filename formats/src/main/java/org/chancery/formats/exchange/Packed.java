package org.chancery.formats.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.formats.input.ArchiveNames;
import org.jspecify.annotations.Nullable;

/** Files packed with gzip or zip, told by their first bytes. Stateless. */
final class Packed {

  /** So many bytes tell it. */
  static final int MARK = 4;

  private Packed() {}

  static boolean isGzip(byte[] head) {
    return head.length >= MARK && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
  }

  static boolean isZip(byte[] head) {
    return head.length >= MARK && head[0] == 'P' && head[1] == 'K' && head[2] == 3;
  }

  /** A zip whose entries may have names in any encoding. */
  static ZipInputStream zip(InputStream packed) {
    return new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
  }

  /** Goes on to the next file, past folders and what systems add; null behind the last. */
  static @Nullable String nextFile(ZipInputStream zip) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory() && !ArchiveNames.isHidden(entry.getName())) {
        return ArchiveNames.decoded(entry.getName());
      }
    }
    return null;
  }
}
