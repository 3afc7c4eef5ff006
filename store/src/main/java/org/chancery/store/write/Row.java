package org.chancery.store.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Adds rows to a table, value by value in the order of its columns; what is absent is NULL. */
final class Row implements Closeable {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final DuckDBAppender appender;

  Row(DuckDBConnection connection, String table) throws SQLException {
    this.appender = connection.createAppender(table);
  }

  Row begin() throws SQLException {
    appender.beginRow();
    return this;
  }

  void end() throws SQLException {
    appender.endRow();
  }

  Row text(@Nullable String text) throws SQLException {
    if (text == null) {
      appender.appendNull();
    } else {
      appender.append(text);
    }
    return this;
  }

  Row text(JsonNode text) throws SQLException {
    return text(text.isTextual() ? text.asText() : null);
  }

  Row json(JsonNode tree) throws SQLException {
    try {
      return text(MAPPER.writeValueAsString(tree));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  Row whole(JsonNode number) throws SQLException {
    if (number.canConvertToInt()) {
      appender.append(number.asInt());
    } else {
      appender.appendNull();
    }
    return this;
  }

  Row whole(int number) throws SQLException {
    appender.append(number);
    return this;
  }

  Row large(long number) throws SQLException {
    appender.append(number);
    return this;
  }

  Row number(JsonNode number) throws SQLException {
    if (number.isNumber()) {
      appender.append(number.asDouble());
    } else {
      appender.appendNull();
    }
    return this;
  }

  Row truth(JsonNode truth) throws SQLException {
    if (truth.isBoolean()) {
      appender.append(truth.asBoolean());
    } else {
      appender.appendNull();
    }
    return this;
  }

  Row day(JsonNode day) throws SQLException {
    if (!day.isTextual()) {
      appender.appendNull();
      return this;
    }
    try {
      appender.append(LocalDate.parse(day.asText()));
    } catch (DateTimeException e) {
      throw new SQLException("'" + day.asText() + "' is no date, expected such as 2026-11-22", e);
    }
    return this;
  }

  Row time(LocalDateTime time) throws SQLException {
    appender.append(time);
    return this;
  }

  Row bytes(byte @Nullable [] bytes) throws SQLException {
    if (bytes == null) {
      appender.appendNull();
    } else {
      appender.append(bytes);
    }
    return this;
  }

  /** Hands over what was added; only then is it known whether the table takes it. */
  void flush() throws SQLException {
    appender.flush();
  }

  @Override
  public void close() {
    try {
      appender.close();
    } catch (SQLException e) {
      // What counts was flushed; what was not belongs to a transaction that has failed already.
    }
  }
}
