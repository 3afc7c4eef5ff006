package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No state of the G20, and none of further states that are much in the news, is long without a
 * foreign, a defence or a finance minister, but where the world had none or nobody knew who it was.
 */
final class MinistersSince1990Test {

  private static final LocalDate FIRST = LocalDate.parse("1990-01-01");
  private static final LocalDate CHECKED = LocalDate.parse("2026-08-22");
  private static final int LONGEST_DAYS = 60;

  private static final List<OfficeRole> MINISTERS =
      List.of(
          OfficeRole.FOREIGN_MINISTER, OfficeRole.DEFENCE_MINISTER, OfficeRole.FINANCE_MINISTER);

  /** Those of docs/register.md. */
  private static final Set<String> FURTHER_STATES =
      Set.of(
          "AFG", "AUT", "BEL", "CHE", "CHL", "COL", "CUB", "CZE", "DNK", "EGY", "ESP", "FIN", "GRC",
          "HUN", "IRL", "IRN", "IRQ", "ISR", "MMR", "MYS", "NGA", "NLD", "NOR", "NZL", "PAK", "PER",
          "PHL", "POL", "PRT", "SGP", "SVK", "SWE", "SYR", "THA", "TWN", "UKR", "VEN", "VNM");

  private static final String NO_MINISTRY = "there was no such ministry";
  private static final String VACANT = "nobody was named, deputies or officials acted";
  private static final String NO_CABINET = "the new president had not yet named a cabinet";
  private static final String JUNTA = "the junta had not yet named a cabinet";
  private static final String OCCUPATION = "the occupation had not yet let ministries be headed";
  private static final String SOVIET =
      "the ministers of the Soviet Union held, then those of the CIS";
  private static final String UNKNOWN = "not known";

  /** Each hole of more days than {@link #LONGEST_DAYS} with its reason. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("AFG DEFENCE_MINISTER 1996-09-28 to 1997-03-31", UNKNOWN),
          Map.entry("AFG FINANCE_MINISTER 1992-05-01 to 1992-12-31", UNKNOWN),
          Map.entry("AFG FINANCE_MINISTER 1996-01-01 to 1998-12-31", UNKNOWN),
          Map.entry("BRA DEFENCE_MINISTER 1990-01-01 to 1999-06-09", NO_MINISTRY),
          Map.entry("CHN DEFENCE_MINISTER 2023-10-25 to 2023-12-28", VACANT),
          Map.entry("IRN FINANCE_MINISTER 2018-08-27 to 2018-10-26", VACANT),
          Map.entry("IRQ DEFENCE_MINISTER 2004-01-01 to 2004-03-31", OCCUPATION),
          Map.entry("IRQ FINANCE_MINISTER 1992-01-01 to 1992-06-30", UNKNOWN),
          Map.entry("IRQ FINANCE_MINISTER 2003-04-10 to 2003-08-31", OCCUPATION),
          Map.entry("IRQ FOREIGN_MINISTER 2003-04-10 to 2003-07-12", OCCUPATION),
          Map.entry("MMR DEFENCE_MINISTER 2026-04-11 to 2026-08-22", UNKNOWN),
          Map.entry("MMR FINANCE_MINISTER 2025-08-01 to 2026-08-22", UNKNOWN),
          Map.entry("NGA DEFENCE_MINISTER 1998-01-01 to 1999-05-31", UNKNOWN),
          Map.entry("NGA DEFENCE_MINISTER 2008-09-09 to 2008-12-16", VACANT),
          Map.entry("NGA DEFENCE_MINISTER 2015-06-01 to 2015-11-10", NO_CABINET),
          Map.entry("NGA DEFENCE_MINISTER 2019-05-30 to 2019-08-20", NO_CABINET),
          Map.entry("NGA FINANCE_MINISTER 1993-09-01 to 1993-10-31", UNKNOWN),
          Map.entry("NGA FINANCE_MINISTER 1994-11-01 to 1995-01-31", UNKNOWN),
          Map.entry("NGA FINANCE_MINISTER 2015-05-30 to 2015-11-10", NO_CABINET),
          Map.entry("NGA FINANCE_MINISTER 2023-05-30 to 2023-08-20", NO_CABINET),
          Map.entry("NGA FOREIGN_MINISTER 2015-05-30 to 2015-11-10", NO_CABINET),
          Map.entry("NGA FOREIGN_MINISTER 2023-05-30 to 2023-08-20", NO_CABINET),
          Map.entry("PAK DEFENCE_MINISTER 1990-12-01 to 1991-09-09", UNKNOWN),
          Map.entry("PAK DEFENCE_MINISTER 1993-04-19 to 1993-10-18", UNKNOWN),
          Map.entry("PAK FINANCE_MINISTER 1998-08-07 to 1998-11-06", UNKNOWN),
          Map.entry("RUS DEFENCE_MINISTER 1990-01-01 to 1992-03-15", SOVIET),
          Map.entry("RUS FINANCE_MINISTER 1990-01-01 to 1990-06-30", SOVIET),
          Map.entry("RUS FOREIGN_MINISTER 1990-01-01 to 1990-10-10", SOVIET),
          Map.entry("SVK DEFENCE_MINISTER 1993-01-01 to 1993-03-15", VACANT),
          Map.entry("THA DEFENCE_MINISTER 2014-05-08 to 2014-08-29", JUNTA),
          Map.entry("THA FINANCE_MINISTER 2014-05-23 to 2014-08-29", JUNTA));

  @Test
  void noStateIsLongWithoutAMinister() {
    Register register = Register.bundled();
    List<String> holes =
        Stream.concat(g20(register), FURTHER_STATES.stream())
            .sorted()
            .flatMap(state -> holes(register, state))
            .toList();
    assertThat(holes).containsExactlyInAnyOrderElementsOf(KNOWN.keySet());
  }

  private static Stream<String> g20(Register register) {
    return register.membersOf("org:g20").stream()
        .filter(row -> row.period().holds(CHECKED))
        .map(Membership::actor)
        .filter(id -> id.startsWith("country:"))
        .map(id -> id.substring("country:".length()));
  }

  private static Stream<String> holes(Register register, String state) {
    return MINISTERS.stream().flatMap(role -> holes(register, state, role).stream());
  }

  private static List<String> holes(Register register, String state, OfficeRole role) {
    List<Period> held =
        register.officesOf("country:" + state).stream()
            .filter(tenure -> tenure.role() == role)
            .map(Tenure::period)
            .sorted(Comparator.comparing(Tenures::start))
            .toList();
    List<String> holes = new ArrayList<>();
    LocalDate vacant = firstDay(register, state);
    for (Period period : held) {
      addIfLong(holes, state + " " + role, vacant, Tenures.start(period).minusDays(1));
      if (Tenures.end(period).isAfter(CHECKED)) {
        return holes;
      }
      LocalDate next = Tenures.end(period).plusDays(1);
      vacant = next.isAfter(vacant) ? next : vacant;
    }
    addIfLong(holes, state + " " + role, vacant, CHECKED);
    return holes;
  }

  private static LocalDate firstDay(Register register, String state) {
    LocalDate start =
        register
            .actor("country:" + state)
            .map(actor -> Tenures.start(actor.existence()))
            .orElseThrow();
    return start.isAfter(FIRST) ? start : FIRST;
  }

  private static void addIfLong(List<String> holes, String what, LocalDate from, LocalDate to) {
    if (ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
      holes.add(what + " " + from + " to " + to);
    }
  }
}
