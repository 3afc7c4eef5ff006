package org.chancery.store.query;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A statement in the making. What a user gave is only ever a value, never part of the text. */
final class Sql {

  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /** Adds a piece of the program's own text, with a value for each question mark in it. */
  Sql add(String piece, Object... itsValues) {
    text.append(piece);
    Collections.addAll(values, itsValues);
    return this;
  }

  /** Adds a condition that an expression has one of some values. */
  Sql among(String expression, Collection<?> some) {
    text.append(expression).append(" IN (");
    text.append(String.join(", ", Collections.nCopies(some.size(), "?"))).append(")");
    values.addAll(some);
    return this;
  }

  String text() {
    return text.toString();
  }

  void setAll(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }
}
