package org.chancery.engine.extraction.when;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of which English dates are made, as parts of regular expressions, and what they mean.
 */
final class DateWords {

  static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
  static final String WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
  static final String YEAR = "(?:19\\d\\d|20\\d\\d)";

  /** The year behind a day or a month, where it is written, as a group. */
  static final String OF_YEAR = "(?:(?:,? |,)(" + YEAR + "))?";

  static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
  static final String SEASON = "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";
  static final String NUMBER =
      "(?:\\d{1,3}(?:\\.\\d)?|(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty))";
  static final String UNIT = "(?:day|week|month|year|decade)s?";
  static final String PART = "(?:[Ee]arly|[Mm]id|[Ll]ate)";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30));

  private DateWords() {}

  /** 1 to 12. */
  static int month(String word) {
    return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  static DayOfWeek weekday(String word) {
    return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Rounded to a whole number. */
  static int number(String word) {
    Integer known = NUMBERS.get(word.toLowerCase(Locale.ROOT));
    return known == null ? (int) Math.round(Double.parseDouble(word)) : known;
  }

  static int day(String word) {
    return Integer.parseInt(word.replaceAll("\\D", ""));
  }

  static Days.Season season(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    return upper.equals("FALL") ? Days.Season.AUTUMN : Days.Season.valueOf(upper);
  }

  /** 1 for early, 2 for mid, 3 for late; 0 for none. */
  static int part(@Nullable String word) {
    if (word == null) {
      return 0;
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "early", "beginning", "start" -> 1;
      case "mid", "middle" -> 2;
      case "late", "end" -> 3;
      default -> 0;
    };
  }
}
