package org.chancery.register;

import java.time.LocalDate;
import java.util.Comparator;

/** Orders of tenures and memberships. An absent start comes first. */
final class Tenures {

  /** By start, then end, person and office. */
  static final Comparator<Tenure> BY_START =
      Comparator.comparing((Tenure tenure) -> start(tenure.period()))
          .thenComparing(tenure -> end(tenure.period()))
          .thenComparing(Tenure::person)
          .thenComparing(Tenure::of)
          .thenComparing(Tenure::office);

  /** By start, then end, member and role. */
  static final Comparator<Membership> MEMBERS_BY_START =
      Comparator.comparing((Membership row) -> start(row.period()))
          .thenComparing(row -> end(row.period()))
          .thenComparing(Membership::actor)
          .thenComparing(Membership::body)
          .thenComparing(Membership::role);

  private Tenures() {}

  /** The first day that a period may hold. */
  static LocalDate start(Period period) {
    return period.start() == null ? LocalDate.MIN : period.start().earliest();
  }

  /** The last day that a period may hold. */
  static LocalDate end(Period period) {
    return period.end() == null ? LocalDate.MAX : period.end().latest();
  }
}
