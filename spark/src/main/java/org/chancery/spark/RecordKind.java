package org.chancery.spark;

import java.util.Locale;
import org.chancery.formats.exchange.flat.FlatTable;

/** The kinds of records that can be chosen from, as in {@code chancery read --only}. */
enum RecordKind {
  EVENT(FlatTable.EVENTS),
  STATEMENT(FlatTable.STATEMENTS),
  POSITION(FlatTable.POSITIONS),
  STORYLINE(FlatTable.STORYLINES),
  ARTICLE(FlatTable.ARTICLES);

  private final FlatTable table;

  RecordKind(FlatTable table) {
    this.table = table;
  }

  /** The table that its records are flattened to. */
  FlatTable table() {
    return table;
  }

  /** As a record names it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
