package org.chancery.store.query;

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
