package org.chancery.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.chancery.engine.extraction.event.ActModel;
import org.chancery.engine.extraction.event.PairModel;
import org.chancery.engine.extraction.event.TypeOdds;
import org.chancery.engine.meaning.WordVectors;

/** The files of weights that the program comes with, with so few rows that they can be kept. */
enum FewWeights {
  PAIRS("pairs.bin", PairModel.HEADER, PairModel.class),
  ACTS("acts.bin", ActModel.HEADER, ActModel.class),
  WORDS("words.bin", WordVectors.HEADER, WordVectors.class);

  private static final int ROWS = 3;

  private final String fileName;
  private final String header;
  private final Class<?> reader;

  FewWeights(String fileName, String header, Class<?> reader) {
    this.fileName = fileName;
    this.header = header;
    this.reader = reader;
  }

  String fileName() {
    return fileName;
  }

  String header() {
    return header;
  }

  boolean isOfThisVersion(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).startsWith(header);
  }

  /** Reads it as the program does. */
  void read(byte[] bytes) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    switch (this) {
      case PAIRS -> PairModel.read(in);
      case ACTS -> ActModel.read(in);
      case WORDS -> WordVectors.read(in);
    }
  }

  /** The program's own, cut down. */
  byte[] ofThisVersion() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataInputStream in =
            new DataInputStream(Objects.requireNonNull(reader.getResourceAsStream(fileName)));
        DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(in.readNBytes(header.length()));
      switch (this) {
        case PAIRS -> rows(in, out, TypeOdds.CLASSES);
        case ACTS -> {
          regression(in, out);
          regression(in, out);
        }
        case WORDS -> words(in, out);
      }
    }
    return bytes.toByteArray();
  }

  private static void regression(DataInputStream in, DataOutputStream out) throws IOException {
    int classes = in.readInt();
    int blocks = in.readInt();
    int dimensions = in.readInt();
    out.writeInt(classes);
    out.writeInt(blocks);
    out.writeInt(dimensions);
    out.write(in.readNBytes(blocks * dimensions * classes * Short.BYTES));
    rows(in, out, classes);
  }

  private static void rows(DataInputStream in, DataOutputStream out, int classes)
      throws IOException {
    int rows = in.readInt();
    int size = Integer.BYTES + classes * Short.BYTES;
    out.writeInt(ROWS);
    out.write(in.readNBytes(ROWS * size));
    in.skipNBytes((long) (rows - ROWS) * size);
  }

  private static void words(DataInputStream in, DataOutputStream out) throws IOException {
    in.readInt();
    int dimensions = in.readInt();
    out.writeInt(ROWS);
    out.writeInt(dimensions);
    for (int i = 0; i < ROWS; i++) {
      int length = in.readUnsignedByte();
      out.writeByte(length);
      out.write(in.readNBytes(length + dimensions));
    }
  }
}
