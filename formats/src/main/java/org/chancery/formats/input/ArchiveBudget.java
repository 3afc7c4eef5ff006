package org.chancery.formats.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts what an archive, with all archives in it, unpacks to. Once it is spent, every further read
 * fails with the same {@link ArchiveOverLimit}, so that no reader in between can go on by taking
 * the failure for damage. Confined to one thread.
 */
final class ArchiveBudget {

  private final InputLimits limits;
  private final LongSupplier size;
  private long unpacked;
  private int entries;
  private @Nullable String over;

  /**
   * A fresh budget.
   *
   * @param size the outermost archive's size in bytes; of a stream, as much as was read of it so
   *     far
   */
  ArchiveBudget(InputLimits limits, LongSupplier size) {
    this.limits = limits;
    this.size = size;
  }

  /** Whether the archive was found to be over its limit. */
  boolean isSpent() {
    return over != null;
  }

  /** Fails, if the archive was found to be over its limit. */
  void check() throws ArchiveOverLimit {
    if (over != null) {
      throw new ArchiveOverLimit(over);
    }
  }

  /** Takes one more entry. */
  void entry() throws ArchiveOverLimit {
    check();
    entries++;
    if (entries > limits.archiveEntries()) {
      over =
          String.format(
              Locale.ROOT,
              "too many entries: more than %,d, the limit of an archive; unpack it and read the folder",
              limits.archiveEntries());
      check();
    }
  }

  private void take(long bytes) throws ArchiveOverLimit {
    check();
    unpacked += bytes;
    long packed = size.getAsLong();
    if (unpacked > packed * limits.archiveExpansion()) {
      over =
          String.format(
              Locale.ROOT,
              "too large when unpacked: more than %,d times its size of %,d bytes; unpack it and read the folder",
              limits.archiveExpansion(),
              packed);
      check();
    }
  }

  /** The unpacked bytes of an entry, counted as they are read. */
  InputStream counted(InputStream unpackedBytes) {
    return new FilterInputStream(unpackedBytes) {
      @Override
      public int read() throws IOException {
        check();
        int b = super.read();
        if (b >= 0) {
          take(1);
        }
        return b;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        check();
        int count = super.read(buffer, offset, length);
        if (count > 0) {
          take(count);
        }
        return count;
      }

      @Override
      public long skip(long count) throws IOException {
        // Through read, so that skipped bytes count too.
        return Math.max(0, read(new byte[(int) Math.min(8192, Math.max(count, 0))]));
      }

      @Override
      public boolean markSupported() {
        return false;
      }
    };
  }
}
