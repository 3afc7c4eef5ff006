package org.chancery.formats.exchange;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.chancery.formats.exchange.delimited.LineSource;
import org.chancery.formats.exchange.delimited.TextLine;

/** Tells the format of a file by its first line. Stateless. */
final class FormatOf {

  /** So many bytes are looked at, which hold the longest header. */
  static final int HEAD = 1 << 16;

  private static final int GDELT_CELLS = 61;

  private FormatOf() {}

  /** The format's name; empty where the line is of none. */
  static Optional<String> head(byte[] head) throws IOException {
    TextLine line;
    try (InputStream bytes = unpacked(head)) {
      line = new LineSource(bytes).next();
    } catch (EOFException | ZipException e) {
      // The head of a packed file ends in its middle; so may that of a damaged one.
      return Optional.empty();
    }
    return line == null ? Optional.empty() : line(line.content());
  }

  private static InputStream unpacked(byte[] head) throws IOException {
    if (Packed.isGzip(head)) {
      return start(new GZIPInputStream(new ByteArrayInputStream(head)));
    }
    if (Packed.isZip(head)) {
      ZipInputStream zip = Packed.zip(new ByteArrayInputStream(head));
      Packed.nextFile(zip);
      return start(zip);
    }
    return new ByteArrayInputStream(head);
  }

  /** As much as the head of a packed file holds. */
  private static InputStream start(InputStream packed) throws IOException {
    byte[] start = new byte[HEAD];
    int filled = 0;
    try (packed) {
      int read;
      while (filled < HEAD && (read = packed.read(start, filled, HEAD - filled)) >= 0) {
        filled += read;
      }
    } catch (EOFException e) {
      // The head ends before what is packed in it does.
    }
    return new ByteArrayInputStream(start, 0, filled);
  }

  private static Optional<String> line(String line) {
    if (line.stripLeading().startsWith("{")) {
      return Optional.of("jsonl");
    }
    List<String> tabs = Arrays.asList(line.split("\t", -1));
    if (tabs.get(0).strip().equalsIgnoreCase("Event ID")) {
      return tabs.contains("CAMEO Code")
          ? Optional.of("icews")
          : Optional.of("polecat").filter(name -> tabs.contains("Event Type"));
    }
    if (tabs.size() == GDELT_CELLS) {
      return Optional.of("gdelt");
    }
    if (line.contains("statement_id") && line.indexOf(';') >= 0) {
      return Optional.of("dna");
    }
    return line.startsWith("record,") || line.contains(",record,")
        ? Optional.of("csv")
        : Optional.empty();
  }
}
