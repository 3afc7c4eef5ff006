package org.chancery.formats.exchange.event;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Reads values of records as the text of cells; what is absent is the empty cell. */
final class Fields {

  private Fields() {}

  /** The value at a path of keys as text, empty where it is absent or no single value. */
  static String text(@Nullable JsonNode node, String... path) {
    JsonNode at = node;
    for (String key : path) {
      at = at == null ? null : at.get(key);
    }
    return at == null || !at.isValueNode() || at.isNull() ? "" : at.asText();
  }

  static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
