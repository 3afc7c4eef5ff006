package org.chancery.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends inclusive.
 *
 * @param start absent: since before the register begins
 * @param end absent: open on the day up to which the file was checked
 */
public record Period(@Nullable PartialDate start, @Nullable PartialDate end) {

  /** Without bounds. */
  public static final Period ALWAYS = new Period(null, null);

  /** Whether {@code day} may lie in this period; a date known to the month or year counts whole. */
  public boolean holds(LocalDate day) {
    return (start == null || !day.isBefore(start.earliest()))
        && (end == null || !day.isAfter(end.latest()));
  }
}
