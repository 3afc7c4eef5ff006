package org.chancery.server.page.register;

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
 * @param source what it rests on
 * @param sure how sure that is; empty where it rests on a data set
 */
public record Fact(
    String what, String address, String note, String period, String source, String sure) {

  static Fact of(String what, String address, String note, Period period, Source source) {
    String sure = source.sure();
    return new Fact(
        what, address, note, told(period), source.item(), sure == null ? "" : "sure: " + sure);
  }

  /** A period in words; empty where it has no bounds. */
  static String told(@Nullable Period period) {
    if (period == null || (period.start() == null && period.end() == null)) {
      return "";
    }
    String start = period.start() == null ? "" : PlainDate.partial(period.start());
    String end = period.end() == null ? "" : PlainDate.partial(period.end());
    if (start.equals(end)) {
      return start;
    }
    if (end.isEmpty()) {
      return "since " + start;
    }
    return start.isEmpty() ? "until " + end : start + " to " + end;
  }
}
