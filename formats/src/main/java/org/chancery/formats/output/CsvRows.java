package org.chancery.formats.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.formats.output.CsvColumn.Content;
import org.jspecify.annotations.Nullable;

/** Turns rows of {@link CsvTable} back into records. Stateless, thread-safe. */
public final class CsvRows {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final Map<String, CsvColumn> COLUMNS = new HashMap<>();

  static {
    CsvColumns.all().forEach(column -> COLUMNS.put(column.name(), column));
    COLUMNS.put(CsvColumns.MORE.name(), CsvColumns.MORE);
  }

  /** A cell that its column can't hold. */
  public static final class CellFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String column;
    private final String expected;

    CellFault(String column, String expected) {
      super(column + ": expected " + expected);
      this.column = column;
      this.expected = expected;
    }

    /** The column's name. */
    public String column() {
      return column;
    }

    /** What its cells hold. */
    public String expected() {
      return expected;
    }
  }

  private CsvRows() {}

  /** Whether the table has a column of this name. */
  public static boolean isColumn(String name) {
    return COLUMNS.containsKey(name);
  }

  /**
   * The record of a row.
   *
   * @param header names of columns; cells under a name that is none are passed over
   * @param cells as many
   * @throws CellFault where a cell is not what its column holds
   */
  public static ObjectNode record(List<String> header, List<String> cells) throws CellFault {
    ObjectNode record = MAPPER.createObjectNode();
    ObjectNode more = null;
    for (int i = 0; i < header.size(); i++) {
      CsvColumn column = COLUMNS.get(header.get(i));
      String cell = cells.get(i);
      if (column == null || cell.isEmpty()) {
        continue;
      }
      JsonNode value = value(column, cell);
      if (column == CsvColumns.MORE) {
        more = (ObjectNode) value;
      } else {
        put(record, column, value);
      }
    }
    if (more != null) {
      merge(record, more);
    }
    return record;
  }

  private static JsonNode value(CsvColumn column, String cell) throws CellFault {
    JsonNode value = column.content() == Content.TEXT ? TextNode.valueOf(cell) : json(cell);
    boolean fits =
        value != null
            && column.takes(value)
            && (column != CsvColumns.MORE || value instanceof ObjectNode);
    if (value == null || !fits) {
      throw new CellFault(
          column.name(),
          switch (column.content()) {
            case TEXT -> "a text";
            case BOOLEAN -> "true or false";
            case NUMBER -> "a number";
            case JSON -> "a list or an object as JSON";
          });
    }
    return value;
  }

  private static @Nullable JsonNode json(String cell) {
    try {
      return MAPPER.readTree(cell);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static void put(ObjectNode record, CsvColumn column, JsonNode value) {
    String[] keys = column.name().split("\\.");
    ObjectNode at = record;
    for (int i = 0; i < keys.length - 1; i++) {
      JsonNode inner = at.get(keys[i]);
      at = inner instanceof ObjectNode object ? object : at.putObject(keys[i]);
    }
    at.set(keys[keys.length - 1], value);
  }

  /** What the columns could not take was written into the last one, in its place of the record. */
  private static void merge(ObjectNode record, ObjectNode more) {
    more.fields()
        .forEachRemaining(
            field -> {
              JsonNode known = record.get(field.getKey());
              if (known instanceof ObjectNode inner
                  && field.getValue() instanceof ObjectNode rest) {
                merge(inner, rest);
              } else {
                record.set(field.getKey(), field.getValue());
              }
            });
  }
}
