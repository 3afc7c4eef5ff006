package org.chancery.store.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of an answer ended: the values that its last record is ordered by. The page behind
 * it begins there also when records were added or taken away in between. Immutable.
 */
public final class Cursor {

  private static final int CHECK_BYTES = Integer.BYTES;
  private static final int LONGEST = 4096;

  private final String order;
  private final List<@Nullable String> values;

  Cursor(String order, List<@Nullable String> values) {
    this.order = order;
    this.values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /**
   * The cursor that {@link #toString} wrote.
   *
   * @throws IllegalArgumentException where the text is none; names it
   */
  public static Cursor parse(String text) {
    if (text.length() > LONGEST) {
      throw malformed(text.substring(0, 64) + "…", null);
    }
    try {
      JsonNode parts = new ObjectMapper().readTree(content(text));
      List<@Nullable String> values = new ArrayList<>();
      for (int i = 1; i < parts.size(); i++) {
        values.add(parts.get(i).isNull() ? null : parts.get(i).asText());
      }
      return new Cursor(parts.path(0).asText(), values);
    } catch (JsonProcessingException e) {
      throw malformed(text, e);
    }
  }

  private static String content(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw malformed(text, e);
    }
    if (bytes.length > CHECK_BYTES) {
      byte[] content = Arrays.copyOfRange(bytes, CHECK_BYTES, bytes.length);
      if (ByteBuffer.wrap(bytes).getInt() == check(content)) {
        return new String(content, StandardCharsets.UTF_8);
      }
    }
    throw malformed(text, null);
  }

  private static IllegalArgumentException malformed(String text, @Nullable Exception cause) {
    return new IllegalArgumentException(
        "cursor \"" + text + "\" is none that was given; leave it out to begin at the beginning",
        cause);
  }

  private static int check(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return (int) crc.getValue();
  }

  /** What the answer was ordered by, and of what it is. */
  String order() {
    return order;
  }

  List<@Nullable String> values() {
    return values;
  }

  /** Letters, digits, {@code -} and {@code _}; of no meaning to others. */
  @Override
  public String toString() {
    ArrayNode parts = JsonNodeFactory.instance.arrayNode().add(order);
    values.forEach(parts::add);
    byte[] content = parts.toString().getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(CHECK_BYTES + content.length);
    bytes.putInt(check(content)).put(content);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cursor cursor
        && order.equals(cursor.order)
        && values.equals(cursor.values);
  }

  @Override
  public int hashCode() {
    return 31 * order.hashCode() + values.hashCode();
  }
}
