package org.chancery.formats.exchange.event;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row by their columns' names. Confined to one thread. */
final class Cells {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
  private static final int ISO_LENGTH = 10;
  private static final int HASH_BYTES = 8;
  private static final int MAX_NUMBER = 32;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
  private static final Pattern ROW_NUMBER = Pattern.compile("(?s)(?<=.)#\\d{1,9}$");

  private final Map<String, Integer> columns;
  private final List<String> cells;

  Cells(Map<String, Integer> columns, List<String> cells) {
    this.columns = columns;
    this.cells = cells;
  }

  /** Where each column stands. */
  static Map<String, Integer> places(List<String> columns) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      places.put(columns.get(i), i);
    }
    return places;
  }

  /** An event's id without the number of its row. */
  static String eventId(String id) {
    return ROW_NUMBER.matcher(id).replaceFirst("");
  }

  /** A cell; empty where it says nothing. */
  String at(String column) {
    Integer index = columns.get(column);
    if (index == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return cells.get(index);
  }

  /** A cell that must say something. */
  String needed(String column, String expected) throws RowFault {
    String cell = at(column);
    if (cell.isBlank()) {
      throw RowFault.cell(column, expected, cell);
    }
    return cell;
  }

  /** Puts a cell's text under a key, where it says something. */
  void text(ObjectNode node, String key, String column) {
    if (!at(column).isEmpty()) {
      node.put(key, at(column));
    }
  }

  /** Puts a cell's number under a key, where it says something. */
  void number(ObjectNode node, String key, String column, double least, double most)
      throws RowFault {
    String cell = at(column).strip();
    if (cell.isEmpty()) {
      return;
    }
    String expected = "a number from " + plain(least) + " to " + plain(most);
    if (cell.length() > MAX_NUMBER || !NUMBER.matcher(cell).matches()) {
      throw RowFault.cell(column, expected, cell);
    }
    double value = Double.parseDouble(cell);
    if (value < least || value > most) {
      throw RowFault.cell(column, expected, cell);
    }
    node.put(key, value);
  }

  private static String plain(double bound) {
    return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }

  /** A day as {@code 2021-03-01}, what follows of a time passed over; null for an empty cell. */
  @Nullable ObjectNode isoDay(String column) throws RowFault {
    String cell = at(column).strip();
    String expected = "a day like 2021-03-01";
    if (cell.length() <= ISO_LENGTH) {
      return day(column, cell, ISO, expected);
    }
    if (" T".indexOf(cell.charAt(ISO_LENGTH)) < 0) {
      throw RowFault.cell(column, expected, cell);
    }
    return day(column, cell.substring(0, ISO_LENGTH), ISO, expected);
  }

  /** A day as {@code 20210301}; null for an empty cell. */
  @Nullable ObjectNode plainDay(String column) throws RowFault {
    return day(column, at(column).strip(), PLAIN, "a day like 20210301");
  }

  private static @Nullable ObjectNode day(
      String column, String cell, DateTimeFormatter format, String expected) throws RowFault {
    if (cell.isEmpty()) {
      return null;
    }
    try {
      String day = LocalDate.parse(cell, format).toString();
      return NODES.objectNode().put("start", day).put("end", day).put("precision", "day");
    } catch (DateTimeParseException e) {
      throw RowFault.cell(column, expected, cell);
    }
  }

  /** An id made of a text, so that the same text has the same id in every file. */
  static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
