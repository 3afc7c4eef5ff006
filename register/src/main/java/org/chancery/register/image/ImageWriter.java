package org.chancery.register.image;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Writes an image: arrays in the order in which they are put, before them the strings that they
 * number. The same calls give the same bytes. Not safe for use by several threads.
 */
public final class ImageWriter {

  /** First four bytes of an image: "CHRG". */
  static final int MAGIC = 0x43485247;

  /** Number of the format; an image of another number isn't read. */
  static final int VERSION = 1;

  /** Number that stands for no string. */
  public static final int NO_STRING = -1;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> strings = new ArrayList<>();

  /** The number of a string, the same whenever it comes again; {@link #NO_STRING} for none. */
  public int number(@Nullable String string) {
    if (string == null) {
      return NO_STRING;
    }
    Integer known = numbers.putIfAbsent(string, strings.size());
    if (known != null) {
      return known;
    }
    strings.add(string);
    return strings.size() - 1;
  }

  public void ints(int... values) {
    ByteBuffer buffer = block(values.length, Integer.BYTES);
    buffer.asIntBuffer().put(values);
    body.writeBytes(buffer.array());
  }

  public void longs(long... values) {
    ByteBuffer buffer = block(values.length, Long.BYTES);
    buffer.asLongBuffer().put(values);
    body.writeBytes(buffer.array());
  }

  public void doubles(double... values) {
    ByteBuffer buffer = block(values.length, Double.BYTES);
    buffer.asDoubleBuffer().put(values);
    body.writeBytes(buffer.array());
  }

  public void bytes(byte... values) {
    block(values.length, Byte.BYTES);
    body.writeBytes(values);
  }

  public void chars(char... values) {
    ByteBuffer buffer = block(values.length, Character.BYTES);
    buffer.asCharBuffer().put(values);
    body.writeBytes(buffer.array());
  }

  /** The whole image. */
  public byte[] finish() {
    byte[] payload = payload();
    CRC32 sum = new CRC32();
    sum.update(payload);
    ByteArrayOutputStream image = new ByteArrayOutputStream(payload.length + 20);
    try (DataOutputStream out = new DataOutputStream(image)) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeLong(sum.getValue());
      out.writeInt(payload.length);
      out.write(payload);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return image.toByteArray();
  }

  private byte[] payload() {
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    int[] offsets = new int[strings.size() + 1];
    for (int i = 0; i < strings.size(); i++) {
      texts.writeBytes(strings.get(i).getBytes(StandardCharsets.UTF_8));
      offsets[i + 1] = texts.size();
    }
    byte[] arrays = body.toByteArray();
    body.reset();
    ints(offsets);
    bytes(texts.toByteArray());
    body.writeBytes(arrays);
    return body.toByteArray();
  }

  /** Writes an array's length and gives a buffer for its elements. */
  private ByteBuffer block(int length, int width) {
    body.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    return ByteBuffer.allocate(Math.multiplyExact(length, width));
  }
}
