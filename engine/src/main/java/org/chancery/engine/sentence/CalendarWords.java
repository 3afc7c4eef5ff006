package org.chancery.engine.sentence;

import java.util.Set;

/** The names of days and months as English writes them. */
public final class CalendarWords {

  public static final Set<String> DAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  public static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Set<String> SHORT =
      Set.of(
          "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.",
          "Dec.", "Mon.", "Tue.", "Wed.", "Thu.", "Fri.", "Sat.", "Sun.");

  private CalendarWords() {}

  /** Whether a capitalised word names a day or a month, in full or with a full stop. */
  public static boolean names(String word) {
    return DAYS.contains(word) || MONTHS.contains(word) || SHORT.contains(word);
  }

  /** Whether a word names a month, in full or with a full stop. */
  public static boolean isMonth(String word) {
    return MONTHS.contains(word) || (SHORT.contains(word) && !isShortDay(word));
  }

  private static boolean isShortDay(String word) {
    return DAYS.stream().anyMatch(day -> day.startsWith(word.substring(0, word.length() - 1)));
  }
}
