package org.chancery.formats.output;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One column of the CSV table.
 *
 * @param name the keys that lead to the value, with dots between them
 * @param content what its cells hold
 */
record CsvColumn(String name, Content content) {

  /** What the cells of a column hold. */
  enum Content {
    TEXT,
    NUMBER,
    BOOLEAN,
    /** A list, or an object, as JSON text. */
    JSON
  }

  JsonPointer pointer() {
    return JsonPointer.compile("/" + name.replace('.', '/'));
  }

  /** The text of the cell of a value that it {@link #takes}. */
  String cell(JsonNode value) {
    return content == Content.JSON ? value.toString() : value.asText();
  }

  /** Whether {@link #cell} would keep this value as it is. */
  boolean takes(JsonNode value) {
    return switch (content) {
      case TEXT -> value.isTextual() && !value.textValue().isEmpty();
      case NUMBER -> value.isNumber();
      case BOOLEAN -> value.isBoolean();
      case JSON -> value.isContainerNode();
    };
  }
}
