package org.chancery.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The order of the rows {@code r} of an answer: keys of which the last, the id, is different for
 * each. What is not known comes last either way. Immutable.
 */
final class RowOrder {

  /** An expression to order by, with its type. */
  private record Key(String expression, String type, boolean descending) {

    String order() {
      return expression + (descending ? " DESC" : "") + " NULLS LAST";
    }
  }

  private final RecordQuery query;
  private final boolean words;
  private final List<Key> keys = new ArrayList<>();

  /**
   * @param words whether the rows are joined to the hits {@code h} of the question's words
   */
  RowOrder(RecordQuery query, boolean words) {
    this.query = query;
    this.words = words;
    Sort sort = query.sort();
    if (sort == null) {
      sort = new Sort(words ? Sort.Key.RELEVANCE : Sort.Key.DATE, words);
    }
    boolean descending = sort.descending();
    switch (sort.key()) {
      case DATE -> byDate(descending);
      case CONFIDENCE -> add("r.confidence", "DOUBLE", descending);
      case TYPE -> {
        add(type(), "VARCHAR", descending);
        byDate(false);
      }
      case ARTICLE -> article(descending);
      case SOURCES -> sources(descending);
      // The best match has the first place.
      case RELEVANCE -> add("h.place", "BIGINT", !descending);
      case COUNT -> throw new IllegalArgumentException("records can't be sorted by count");
    }
    add("r.id", "VARCHAR", false);
  }

  private void add(String expression, String type, boolean descending) {
    keys.add(new Key(expression, type, descending));
  }

  private void byDate(boolean descending) {
    add("r.day_start", "DATE", descending);
    add("r.day_end", "DATE", descending);
    if (query.asked() != Asked.STORYLINE && query.asked() != Asked.MERGED_EVENT) {
      add("r.article", "VARCHAR", false);
      add("r.first_begin", "INTEGER", false);
    }
  }

  private String type() {
    return switch (query.asked()) {
      case STATEMENT -> "r.kind";
      case POSITION -> "r.stance";
      case STORYLINE -> "r.title";
      default -> "r.type";
    };
  }

  private void article(boolean descending) {
    if (query.asked() == Asked.STORYLINE) {
      add("r.articles", "INTEGER", descending);
    } else {
      add("r.article", "VARCHAR", descending);
    }
  }

  private void sources(boolean descending) {
    switch (query.asked()) {
      case MERGED_EVENT -> add("r.independent_sources", "INTEGER", descending);
      case STORYLINE -> add("r.articles", "INTEGER", descending);
      default -> throw new IllegalArgumentException("only merged events and stories have sources");
    }
  }

  /** What follows {@code ORDER BY}. */
  String sql() {
    return keys.stream().map(Key::order).collect(Collectors.joining(", "));
  }

  /** The keys, to be selected; the id is the last. */
  String columns() {
    return keys.stream().map(Key::expression).collect(Collectors.joining(", "));
  }

  int size() {
    return keys.size();
  }

  /** The cursor behind a row that has these keys. */
  Cursor cursor(List<@Nullable String> values) {
    return new Cursor(name(), values);
  }

  /** Names the question's kind and order, so that no cursor is taken for one of another. */
  private String name() {
    String asked = query.asked() + " " + sql();
    return words ? asked + " " + query.words().orElse("") : asked;
  }

  /**
   * Adds the condition that a row comes behind a cursor.
   *
   * @throws IllegalArgumentException where the cursor is of another order
   */
  void behind(Cursor cursor, Sql sql) {
    if (!cursor.order().equals(name()) || cursor.values().size() != keys.size()) {
      throw new IllegalArgumentException(
          "cursor \""
              + cursor
              + "\" belongs to another question or order; put the same question, or leave it out");
    }
    behind(cursor, 0, sql);
  }

  private void behind(Cursor cursor, int at, Sql sql) {
    Key key = keys.get(at);
    String value = cursor.values().get(at);
    boolean last = at == keys.size() - 1;
    String given = "CAST(? AS " + key.type() + ")";
    if (value == null) {
      // Only rows that don't have it either can follow.
      sql.add("(" + key.expression() + " IS NULL AND ");
      if (last) {
        sql.add("false");
      } else {
        behind(cursor, at + 1, sql);
      }
      sql.add(")");
      return;
    }
    String beyond = key.descending() ? " < " : " > ";
    // The first condition says no more than the second, and lets whole blocks of rows be skipped.
    sql.add("((" + key.expression() + beyond.strip() + "= " + given, value);
    sql.add(" OR " + key.expression() + " IS NULL) AND (" + key.expression() + " IS NULL OR ");
    sql.add(key.expression() + beyond + given, value);
    if (!last) {
      sql.add(" OR " + key.expression() + " = " + given + " AND ", value);
      behind(cursor, at + 1, sql);
    }
    sql.add("))");
  }
}
