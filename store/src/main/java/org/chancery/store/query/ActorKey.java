package org.chancery.store.query;

import java.util.List;

/**
 * By what an actor of the store is told from others: its register id or, where it isn't in the
 * register, {@code name:} and the name that records show.
 */
public record ActorKey(String value) {

  private static final String BY_NAME = "name:";

  /** An expression for the key of a row of parties; null where the row has neither. */
  static String of(String table) {
    return "coalesce(" + table + ".id, '" + BY_NAME + "' || " + table + ".name)";
  }

  /**
   * Adds the condition that a row of parties has this key: the columns, which are found quicker
   * than the expression.
   */
  void addTo(Sql sql, String table) {
    if (isName()) {
      sql.add(table + ".id IS NULL AND " + table + ".name = ?", name());
    } else {
      sql.add(table + ".id = ?", value);
    }
  }

  /** Adds the condition that a row of parties has one of these keys, of which there are some. */
  static void addTo(Sql sql, String table, List<ActorKey> keys) {
    List<String> ids = keys.stream().filter(key -> !key.isName()).map(ActorKey::value).toList();
    List<String> names = keys.stream().filter(ActorKey::isName).map(ActorKey::name).toList();
    sql.add("(");
    if (!ids.isEmpty()) {
      sql.among(table + ".id", ids);
    }
    if (!names.isEmpty()) {
      sql.add((ids.isEmpty() ? "" : " OR ") + table + ".id IS NULL AND ");
      sql.among(table + ".name", names);
    }
    sql.add(")");
  }

  /** The key of who is known by a name alone. */
  public static ActorKey named(String name) {
    return new ActorKey(BY_NAME + name);
  }

  /** Whether it is known by its name alone. */
  public boolean isName() {
    return value.startsWith(BY_NAME);
  }

  /** Its name; empty where it is known by its id. */
  public String name() {
    return isName() ? value.substring(BY_NAME.length()) : "";
  }

  /** The party that questions are put about. */
  public Party party() {
    return isName() ? new Party(Party.By.NAME, name()) : new Party(Party.By.ID, value);
  }
}
