package org.chancery.store.query;

import java.util.Locale;

/**
 * A party that a question is about.
 *
 * @param by what it is known by
 * @param value the id, name, country or sector
 */
public record Party(By by, String value) {

  /** What a party is known by. */
  public enum By {
    /** Register id. */
    ID("id"),
    /** The name that records show, in any letter case; for those who aren't in the register. */
    NAME("lower(name)"),
    /** ISO 3166-1 alpha-3 code of the country that it belongs to. */
    COUNTRY("country"),
    /** PLOVER sector. */
    SECTOR("sector");

    private final String column;

    By(String column) {
      this.column = column;
    }

    String column() {
      return column;
    }
  }

  /** As the column has it. */
  String comparable() {
    return by == By.NAME ? value.toLowerCase(Locale.ROOT) : value;
  }
}
