package org.chancery.engine.sentence.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The compact models as bytes, in a mapped file or in memory outside the heap.
 *
 * <p>Layout, little-endian: magic (8 bytes), format version (4), number of sections (4),
 * fingerprint of the source models (8), length of the whole (8); for each {@link Section} its
 * offset (8), length (8), CRC-32C (4) and four unused bytes; the CRC-32C of all that (4). The
 * sections follow, each at a multiple of 64 bytes.
 *
 * <p>Immutable and safe to share; a mapped image's pages are shared with other processes.
 */
final class ModelImage {

  /** Changes whenever the meaning of any byte changes; images of other versions are rebuilt. */
  static final int VERSION = 1;

  private static final long MAGIC = 0x4D_59_52_45_43_4E_48_43L; // "CHNCERYM" in the file
  private static final Section[] SECTIONS = Section.values();
  private static final int TABLE_OFFSET = 32;
  private static final int TABLE_ENTRY = 24;
  private static final int HEADER_BYTES = TABLE_OFFSET + SECTIONS.length * TABLE_ENTRY + 4;
  private static final int ALIGNMENT = 64;

  private final ByteBuffer bytes;

  private ModelImage(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** Lays out sections as one image outside the heap. The buffers are read, not kept. */
  static ModelImage of(Map<Section, ByteBuffer> sections, long fingerprint) {
    EnumMap<Section, Long> offsets = new EnumMap<>(Section.class);
    long length = HEADER_BYTES;
    for (Section section : SECTIONS) {
      length = (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
      offsets.put(section, length);
      length += content(sections, section).remaining();
    }
    ByteBuffer bytes = littleEndian(ByteBuffer.allocateDirect(Math.toIntExact(length)));
    bytes.putLong(MAGIC).putInt(VERSION).putInt(SECTIONS.length);
    bytes.putLong(fingerprint).putLong(length);
    offsets.forEach(
        (section, offset) -> {
          ByteBuffer content = content(sections, section);
          bytes.putLong(offset).putLong(content.remaining()).putInt(checksum(content)).putInt(0);
          bytes.duplicate().position(Math.toIntExact(offset)).put(content(sections, section));
        });
    bytes.putInt(checksum(bytes.slice(0, HEADER_BYTES - 4)));
    return new ModelImage(readOnly(bytes));
  }

  /**
   * Maps a file and verifies all of it.
   *
   * @throws IOException if the file cannot be read, is damaged, or was made by another version or
   *     from other models; the message says which
   */
  static ModelImage open(Path file, long fingerprint) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long length = channel.size();
      if (length < HEADER_BYTES || length > Integer.MAX_VALUE) {
        throw new IOException("has " + length + " bytes, too few or too many for a model");
      }
      ModelImage image = new ModelImage(readOnly(channel.map(MapMode.READ_ONLY, 0, length)));
      image.verify(fingerprint);
      return image;
    }
  }

  /** Writes the image to a channel, from its current position. */
  void write(FileChannel channel) throws IOException {
    ByteBuffer content = bytes.duplicate().rewind();
    while (content.hasRemaining()) {
      channel.write(content);
    }
  }

  /** A section's bytes, little-endian and read-only. */
  ByteBuffer section(Section section) {
    int entry = TABLE_OFFSET + section.ordinal() * TABLE_ENTRY;
    int offset = Math.toIntExact(bytes.getLong(entry));
    int length = Math.toIntExact(bytes.getLong(entry + 8));
    return littleEndian(bytes.slice(offset, length));
  }

  private void verify(long fingerprint) throws IOException {
    if (bytes.getLong(0) != MAGIC) {
      throw new IOException("is not a model file");
    }
    expect("format version", VERSION, bytes.getInt(8));
    expect("number of sections", SECTIONS.length, bytes.getInt(12));
    expect(
        "header checksum",
        checksum(bytes.slice(0, HEADER_BYTES - 4)),
        bytes.getInt(HEADER_BYTES - 4));
    expect("fingerprint of the source models", fingerprint, bytes.getLong(16));
    expect("length", bytes.getLong(24), bytes.capacity());
    for (Section section : SECTIONS) {
      int stored = bytes.getInt(TABLE_OFFSET + section.ordinal() * TABLE_ENTRY + 16);
      expect("checksum of " + section, stored, checksum(section(section)));
    }
  }

  private static void expect(String what, long expected, long found) throws IOException {
    if (expected != found) {
      throw new IOException("has " + what + " " + found + ", expected " + expected);
    }
  }

  private static int checksum(ByteBuffer content) {
    CRC32C crc = new CRC32C();
    crc.update(content.duplicate());
    return (int) crc.getValue();
  }

  private static ByteBuffer content(Map<Section, ByteBuffer> sections, Section section) {
    ByteBuffer content = sections.get(section);
    if (content == null) {
      throw new IllegalArgumentException("section " + section + " is missing");
    }
    return content.duplicate();
  }

  private static ByteBuffer readOnly(ByteBuffer buffer) {
    return littleEndian(buffer.rewind().asReadOnlyBuffer());
  }

  private static ByteBuffer littleEndian(ByteBuffer buffer) {
    return buffer.order(ByteOrder.LITTLE_ENDIAN);
  }
}
