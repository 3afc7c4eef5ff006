package org.chancery.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of days that no period holds.
 *
 * @param first its first day
 * @param last its last day
 */
record Gap(LocalDate first, LocalDate last) {

  /**
   * The gaps that these periods leave between two days, both inclusive, by date.
   *
   * @param held the periods, in any order; they may overlap
   * @param days shorter gaps, as at a handover, are left out
   */
  static List<Gap> in(Collection<Period> held, LocalDate first, LocalDate last, int days) {
    List<Gap> gaps = new ArrayList<>();
    LocalDate vacant = first;
    for (Period period : held.stream().sorted(Comparator.comparing(Tenures::start)).toList()) {
      LocalDate start = Tenures.start(period);
      if (start.isAfter(vacant)) {
        addIfLong(gaps, vacant, start.isAfter(last) ? last : start.minusDays(1), days);
      }
      if (!Tenures.end(period).isBefore(last)) {
        return gaps;
      }
      LocalDate next = Tenures.end(period).plusDays(1);
      vacant = next.isAfter(vacant) ? next : vacant;
    }
    addIfLong(gaps, vacant, last, days);
    return gaps;
  }

  private static void addIfLong(List<Gap> gaps, LocalDate first, LocalDate last, int days) {
    if (ChronoUnit.DAYS.between(first, last) >= days) {
      gaps.add(new Gap(first, last));
    }
  }

  /** Its two days. */
  @Override
  public String toString() {
    return first + " to " + last;
  }
}
