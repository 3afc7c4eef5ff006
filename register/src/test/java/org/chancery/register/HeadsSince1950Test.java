package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No state is long without a head of state or of government, but where the world had none. */
final class HeadsSince1950Test {

  private static final LocalDate FIRST = LocalDate.parse("1950-01-01");
  private static final LocalDate CHECKED = LocalDate.parse("2026-08-22");
  private static final int LONGEST_DAYS = 31;
  private static final Set<OfficeRole> HEADS =
      EnumSet.of(
          OfficeRole.HEAD_OF_STATE,
          OfficeRole.MONARCH,
          OfficeRole.SUPREME_LEADER,
          OfficeRole.HEAD_OF_GOVERNMENT);

  /** Told in docs/register.md: gaps in the world, and two that the register has. */
  private static final List<String> KNOWN =
      List.of(
          "country:HTI 1957-04-03 to 1957-05-24",
          "country:IRQ 2003-04-10 to 2004-05-31",
          "country:LBR 1990-09-10 to 1990-11-21",
          "country:PSE 1950-01-01 to 1989-04-01",
          "country:RUS 1950-01-01 to 1991-07-09",
          "country:SMR 1950-01-01 to 1999-09-30",
          "country:SMR 2026-04-02 to 2026-08-22",
          "country:SOM 1997-01-04 to 2000-08-26");

  @Test
  void noStateIsLongWithoutAHead() {
    Register register = Register.bundled();
    List<String> gaps = new ArrayList<>();
    for (Actor actor : register.actors()) {
      if (actor.kind() == ActorKind.STATE) {
        gaps.addAll(gaps(actor, register.officesOf(actor.id())));
      }
    }
    assertThat(gaps).isSubsetOf(KNOWN);
  }

  private static List<String> gaps(Actor state, List<Tenure> offices) {
    List<Period> held =
        offices.stream()
            .filter(tenure -> HEADS.contains(tenure.role()))
            .map(Tenure::period)
            .toList();
    LocalDate first = later(Tenures.start(state.existence()), FIRST);
    LocalDate last = earlier(Tenures.end(state.existence()), CHECKED);
    return Gap.in(held, first, last, LONGEST_DAYS).stream()
        .map(gap -> state.id() + " " + gap)
        .toList();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
