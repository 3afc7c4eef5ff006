package org.chancery.formats.exchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.chancery.formats.exchange.flow.ImportProblem;
import org.chancery.formats.exchange.flow.ImportSink;
import org.chancery.formats.exchange.flow.LossCount;
import org.chancery.formats.exchange.flow.Losses;
import org.chancery.formats.exchange.flow.RecordImporter;

/**
 * Unpacks a file that is packed with gzip or zip, told by its first bytes, and reads what is in it.
 */
record PackedImporter(String format, RecordImporter inner) implements RecordImporter {

  private static final int MAGIC = 4;

  @Override
  public Losses read(String source, InputStream in, ImportSink sink) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    bytes.mark(MAGIC);
    byte[] head = bytes.readNBytes(MAGIC);
    bytes.reset();
    try {
      if (head.length >= 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b) {
        return inner.read(source, new GZIPInputStream(bytes), sink);
      }
      if (head.length == MAGIC && head[0] == 'P' && head[1] == 'K' && head[2] == 3) {
        return zip(source, new ZipInputStream(bytes), sink);
      }
    } catch (ZipException | EOFException e) {
      sink.problem(
          new ImportProblem(source, 1, "a whole packed file", "damaged: " + e.getMessage()));
      return new LossCount(format).losses();
    }
    return inner.read(source, bytes, sink);
  }

  private Losses zip(String source, ZipInputStream entries, ImportSink sink) throws IOException {
    Losses losses = new LossCount(format).losses();
    for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
      if (!entry.isDirectory()) {
        losses = losses.and(inner.read(source + "!" + entry.getName(), entries, sink));
      }
    }
    return losses;
  }
}
