package org.chancery.formats.exchange.pair;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Reads values of records as the text of cells; what is absent is the empty cell. */
public final class Fields {

  private Fields() {}

  /** The value at a path of keys as text, empty where it is absent or no single value. */
  public static String text(@Nullable JsonNode node, String... path) {
    JsonNode at = node;
    for (String key : path) {
      at = at == null ? null : at.get(key);
    }
    return at == null || !at.isValueNode() || at.isNull() ? "" : at.asText();
  }
}
