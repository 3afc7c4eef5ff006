package org.chancery.formats.exchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
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

  @Override
  public Losses read(String source, InputStream in, ImportSink sink) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    bytes.mark(Packed.MARK);
    byte[] head = bytes.readNBytes(Packed.MARK);
    bytes.reset();
    try {
      if (Packed.isGzip(head)) {
        return inner.read(source, new GZIPInputStream(bytes), sink);
      }
      if (Packed.isZip(head)) {
        return zip(source, Packed.zip(bytes), sink);
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
    for (String name = Packed.nextFile(entries); name != null; name = Packed.nextFile(entries)) {
      losses = losses.and(inner.read(source + "!" + name, entries, sink));
    }
    return losses;
  }
}
