package org.chancery.server.page.register;

import org.chancery.register.PartialDate;
import org.chancery.register.Period;
import org.chancery.register.Source;
import org.chancery.server.page.PlainDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register: an office held, a membership.
 *
 * @param what the office, body, holder or member
 * @param address its page; empty where it has none
 * @param note a few words more; may be empty
 * @param period in words
 * @param source what it rests on, in words
 */
public record Fact(String what, String address, String note, String period, String source) {

  /** Knowledge is called so where no data set has it. */
  private static final String OWN = "knowledge";

  static Fact of(String what, String address, String note, Period period, Source source) {
    return new Fact(what, address, note, told(period), told(source));
  }

  private static String told(Source source) {
    String item = source.item().equals(OWN) ? "own knowledge" : source.item();
    return source.sure() == null ? item : item + ", " + source.sure() + " certainty";
  }

  /** A period in words, no line of which ends within a date; empty where it has no bounds. */
  static String told(@Nullable Period period) {
    if (period == null || (period.start() == null && period.end() == null)) {
      return "";
    }
    String start = told(period.start());
    String end = told(period.end());
    if (start.equals(end)) {
      return start;
    }
    if (isYear(period.start(), period.end())) {
      return end.substring(end.length() - 4);
    }
    if (end.isEmpty()) {
      return "since " + start;
    }
    return start.isEmpty() ? "until " + end : start + " to " + end;
  }

  private static String told(@Nullable PartialDate date) {
    return date == null ? "" : PlainDate.partial(date).replace(' ', '\u00a0');
  }

  /** Whether it is from the first day of a year to its last. */
  private static boolean isYear(@Nullable PartialDate start, @Nullable PartialDate end) {
    return start != null
        && end != null
        && start.text().endsWith("-01-01")
        && end.text().equals(start.text().replace("-01-01", "-12-31"));
  }
}
