package org.chancery.register.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * Reads an image in the order in which it was written. Not safe for use by several threads; the
 * {@link StringTable} that it gives is.
 */
public final class ImageReader {

  private final ByteBuffer payload;
  private final StringTable strings;

  /**
   * Opens an image.
   *
   * @throws DamagedImageException where the bytes are no image, one of another version, or damaged
   */
  public ImageReader(byte[] image) {
    payload = open(image);
    int[] offsets = ints();
    strings = new StringTable(offsets, bytes());
  }

  public StringTable strings() {
    return strings;
  }

  public int[] ints() {
    int[] values = new int[length(Integer.BYTES)];
    payload.asIntBuffer().get(values);
    skip(values.length, Integer.BYTES);
    return values;
  }

  public long[] longs() {
    long[] values = new long[length(Long.BYTES)];
    payload.asLongBuffer().get(values);
    skip(values.length, Long.BYTES);
    return values;
  }

  public double[] doubles() {
    double[] values = new double[length(Double.BYTES)];
    payload.asDoubleBuffer().get(values);
    skip(values.length, Double.BYTES);
    return values;
  }

  public char[] chars() {
    char[] values = new char[length(Character.BYTES)];
    payload.asCharBuffer().get(values);
    skip(values.length, Character.BYTES);
    return values;
  }

  public byte[] bytes() {
    byte[] values = new byte[length(Byte.BYTES)];
    payload.get(values);
    return values;
  }

  private static ByteBuffer open(byte[] image) {
    ByteBuffer buffer = ByteBuffer.wrap(image);
    try {
      int magic = buffer.getInt();
      if (magic != ImageWriter.MAGIC) {
        throw new DamagedImageException(
            "it begins with %08x, not with %08x".formatted(magic, ImageWriter.MAGIC));
      }
      int version = buffer.getInt();
      if (version != ImageWriter.VERSION) {
        throw new DamagedImageException(
            "it has version %d, this program reads %d".formatted(version, ImageWriter.VERSION));
      }
      long sum = buffer.getLong();
      int length = buffer.getInt();
      if (length != buffer.remaining()) {
        throw new DamagedImageException(
            "%d bytes follow its header, not %d".formatted(buffer.remaining(), length));
      }
      CRC32 found = new CRC32();
      found.update(image, buffer.position(), length);
      if (found.getValue() != sum) {
        throw new DamagedImageException(
            "its checksum is %08x, not %08x".formatted(found.getValue(), sum));
      }
      return buffer;
    } catch (BufferUnderflowException tooShort) {
      throw new DamagedImageException("it ends within its header", tooShort);
    }
  }

  private int length(int width) {
    if (payload.remaining() < Integer.BYTES) {
      throw new DamagedImageException("it ends before an array");
    }
    int length = payload.getInt();
    if (length < 0 || (long) length * width > payload.remaining()) {
      throw new DamagedImageException("an array of %d goes beyond its end".formatted(length));
    }
    return length;
  }

  private void skip(int length, int width) {
    payload.position(payload.position() + length * width);
  }
}
