package org.chancery.store.ask;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as people and programs write them. Stateless. */
public final class Days {

  private static final int LAST_YEAR = 9999;

  private Days() {}

  /**
   * A day such as 2018-06-09.
   *
   * @throws DateTimeException where it is none, or of a year that no calendar on a wall has had or
   *     will: what keeps days has its limits too
   */
  public static LocalDate parse(String day) {
    LocalDate parsed = LocalDate.parse(day);
    if (parsed.getYear() < 1 || parsed.getYear() > LAST_YEAR) {
      throw new DateTimeException(day + " is of no year from 1 to " + LAST_YEAR);
    }
    return parsed;
  }
}
