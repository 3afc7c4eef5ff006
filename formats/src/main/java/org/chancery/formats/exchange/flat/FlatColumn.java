package org.chancery.formats.exchange.flat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a flat table.
 *
 * @param name in {@code snake_case}
 * @param type of all its values
 */
public record FlatColumn(String name, Type type) {

  /** What a column's values are in Java; a value that is unknown is null. */
  public enum Type {
    /** {@link String}. */
    TEXT,
    /** {@link Long}. */
    WHOLE,
    /** {@link Double}. */
    NUMBER,
    /** {@link Boolean}. */
    TRUTH,
    /** {@link LocalDate}. */
    DAY,
    /** {@link List} of {@link String}. */
    TEXTS
  }

  /** A record's value as this column has it; null where it is absent or of another type. */
  @Nullable Object value(@Nullable JsonNode node) {
    if (node == null || node.isNull() || node.isMissingNode()) {
      return null;
    }
    return switch (type) {
      case TEXT -> node.isValueNode() ? node.asText() : node.toString();
      case WHOLE -> node.isIntegralNumber() ? (Object) node.longValue() : null;
      case NUMBER -> node.isNumber() ? (Object) node.doubleValue() : null;
      case TRUTH -> node.isBoolean() ? (Object) node.booleanValue() : null;
      case DAY -> day(node.asText());
      case TEXTS -> texts(node);
    };
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(value -> texts.add(value.isValueNode() ? value.asText() : value.toString()));
    return texts;
  }
}
