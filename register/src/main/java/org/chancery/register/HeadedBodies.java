package org.chancery.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The international bodies that have members and heads, and when since 1990 nobody was at their
 * head. A head is who holds the office of one, or presides over a court, or the state that has the
 * presidency.
 */
final class HeadedBodies {

  /** The first day that counts. */
  static final LocalDate FIRST = LocalDate.parse("1990-01-01");

  private static final int LONGEST_DAYS = 31;
  private static final Set<OfficeRole> HEADS =
      EnumSet.of(OfficeRole.HEAD, OfficeRole.CHIEF_JUSTICE);
  private static final Set<MemberRole> MEMBERS =
      EnumSet.of(MemberRole.MEMBER, MemberRole.PERMANENT, MemberRole.ELECTED, MemberRole.PARTY);

  private final Map<String, List<Gap>> gaps = new TreeMap<>();

  HeadedBodies(Facts facts) {
    for (Actor actor : facts.actors()) {
      if (actor.kind() == ActorKind.BODY && !Tenures.end(actor.existence()).isBefore(FIRST)) {
        add(
            actor,
            facts.tenures().stream().filter(tenure -> tenure.of().equals(actor.id())).toList(),
            facts.memberships().stream().filter(row -> row.body().equals(actor.id())).toList());
      }
    }
  }

  private void add(Actor body, List<Tenure> offices, List<Membership> rows) {
    List<Period> held =
        Stream.concat(
                offices.stream()
                    .filter(tenure -> HEADS.contains(tenure.role()))
                    .map(Tenure::period),
                rows.stream()
                    .filter(row -> row.role() == MemberRole.PRESIDENCY)
                    .map(Membership::period))
            .toList();
    if (!held.isEmpty() && rows.stream().anyMatch(row -> MEMBERS.contains(row.role()))) {
      LocalDate start = Tenures.start(body.existence());
      gaps.put(
          body.id(),
          Gap.in(
              held,
              start.isBefore(FIRST) ? FIRST : start,
              lastKnown(body, offices, rows),
              LONGEST_DAYS));
    }
  }

  /** The body's end, else the last day up to which a fact of it was checked. */
  private static LocalDate lastKnown(Actor body, List<Tenure> offices, List<Membership> rows) {
    LocalDate checked =
        Stream.concat(offices.stream().map(Tenure::asOf), rows.stream().map(Membership::asOf))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .max(LocalDate::compareTo)
            .orElse(FIRST);
    LocalDate end = Tenures.end(body.existence());
    return end.isBefore(checked) ? end : checked;
  }

  /**
   * By body that has members and heads, the gaps of a month or more between heads since 1990 or its
   * beginning.
   */
  Map<String, List<Gap>> gaps() {
    return Map.copyOf(gaps);
  }

  /** How many bodies have members and always had a head. */
  long whole() {
    return gaps.values().stream().filter(List::isEmpty).count();
  }
}
