package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts that come with the program agree with each other and with what is known for sure. */
final class BundledRegisterTest {

  private static final LocalDate FIRST = LocalDate.parse("1990-01-01");
  private static final LocalDate CHECKED = LocalDate.parse("2026-08-22");
  private static final Set<MemberRole> SEATED =
      EnumSet.of(MemberRole.MEMBER, MemberRole.PERMANENT, MemberRole.ELECTED);
  private static final Set<OfficeRole> HEADS_OF_STATE =
      EnumSet.of(OfficeRole.HEAD_OF_STATE, OfficeRole.MONARCH, OfficeRole.SUPREME_LEADER);

  /**
   * A time in which a state is known to have had no holder of one of its two highest offices.
   *
   * @param why for readers
   */
  private record Vacancy(String state, String first, String last, String why) {
    boolean explains(String id, LocalDate day) {
      return id.equals(state)
          && !day.isBefore(LocalDate.parse(first))
          && !day.isAfter(LocalDate.parse(last));
    }

    static Vacancy korean(String first, String last) {
      return new Vacancy(
          "country:KOR",
          first,
          last,
          "the next prime minister awaited the parliament's consent, a deputy acted");
    }
  }

  private static final List<Vacancy> VACANCIES =
      List.of(
          new Vacancy(
              "country:RUS",
              "1990-01-01",
              "1991-12-25",
              "part of the Soviet Union, which has its own heads"),
          Vacancy.korean("1994-04-22", "1994-04-29"),
          Vacancy.korean("2000-05-19", "2000-05-22"),
          Vacancy.korean("2002-07-11", "2002-10-04"),
          Vacancy.korean("2004-05-25", "2004-06-29"),
          Vacancy.korean("2006-03-15", "2006-04-19"),
          Vacancy.korean("2007-03-08", "2007-04-02"),
          Vacancy.korean("2010-08-12", "2010-09-30"),
          Vacancy.korean("2015-04-28", "2015-06-17"),
          Vacancy.korean("2017-05-12", "2017-05-30"),
          Vacancy.korean("2021-04-17", "2021-05-13"),
          Vacancy.korean("2022-05-12", "2022-05-20"),
          Vacancy.korean("2025-05-02", "2025-07-02"));

  private static final Register REGISTER = Register.bundled();

  @Test
  void nothingIsWrongInTheFiles() throws IOException {
    assertThat(RegisterCheck.problems(List.of(Path.of("facts"))))
        .extracting(RegisterProblem::toString)
        .isEmpty();
  }

  @Test
  void theSecurityCouncilAlwaysHasFifteenMembers() {
    assertThat(
            daysOnWhich(FIRST, CHECKED, day -> seated("org:un-security-council", day).size() != 15))
        .isEmpty();
  }

  @Test
  void fiveOfTheSecurityCouncilArePermanent() {
    Predicate<LocalDate> wrong =
        day ->
            REGISTER.membersOf("org:un-security-council").stream()
                    .filter(row -> row.role() == MemberRole.PERMANENT && row.period().holds(day))
                    .count()
                != 5;
    assertThat(daysOnWhich(FIRST, CHECKED, wrong)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "org:eu, 1990-01-01, 12", "org:eu, 1994-12-31, 12",
    "org:eu, 1995-01-01, 15", "org:eu, 2004-04-30, 15",
    "org:eu, 2004-05-01, 25", "org:eu, 2006-12-31, 25",
    "org:eu, 2007-01-01, 27", "org:eu, 2013-06-30, 27",
    "org:eu, 2013-07-01, 28", "org:eu, 2020-01-31, 28",
    "org:eu, 2020-02-01, 27", "org:eu, 2026-08-22, 27",
    "org:nato, 1990-01-01, 16", "org:nato, 1999-03-11, 16",
    "org:nato, 1999-03-12, 19", "org:nato, 2004-03-28, 19",
    "org:nato, 2004-03-29, 26", "org:nato, 2009-03-31, 26",
    "org:nato, 2009-04-01, 28", "org:nato, 2017-06-04, 28",
    "org:nato, 2017-06-05, 29", "org:nato, 2020-03-26, 29",
    "org:nato, 2020-03-27, 30", "org:nato, 2023-04-03, 30",
    "org:nato, 2023-04-04, 31", "org:nato, 2024-03-06, 31",
    "org:nato, 2024-03-07, 32", "org:nato, 2026-08-22, 32",
  })
  void bodiesHaveTheMembersThatTheyAreKnownToHaveHad(String body, LocalDate day, int members) {
    assertThat(seated(body, day)).hasSize(members);
  }

  @Test
  void theG8HasEightMembersUntilRussiaIsSuspended() {
    LocalDate suspension = LocalDate.parse("2014-03-24");
    Predicate<LocalDate> notEight = day -> active("org:g8", day).size() != 8;
    assertThat(daysOnWhich(LocalDate.parse("1998-01-01"), suspension.minusDays(1), notEight))
        .isEmpty();
    assertThat(active("org:g8", suspension.plusDays(1))).hasSize(7).doesNotContain("country:RUS");
  }

  @Test
  void theG7HasSevenStates() {
    assertThat(
            daysOnWhich(
                FIRST,
                CHECKED,
                day ->
                    seated("org:g7", day).stream().filter(id -> id.startsWith("country:")).count()
                        != 7))
        .isEmpty();
  }

  @Test
  void theStatesOfTheG20AreNeverWithoutAHeadOfState() {
    assertThat(statesOfTheG20().flatMap(state -> unexplained(state, HEADS_OF_STATE, CHECKED)))
        .isEmpty();
  }

  /** Some states had the office only for a time: its end is not a gap. */
  @Test
  void noHeadOfGovernmentOfTheG20IsMissing() {
    Set<OfficeRole> heads = EnumSet.of(OfficeRole.HEAD_OF_GOVERNMENT);
    assertThat(statesOfTheG20().flatMap(state -> unexplained(state, heads, lastDay(state, heads))))
        .isEmpty();
  }

  /** But for one-word names of people, which may be first names. */
  @Test
  void everyActorIsFoundByItsName() {
    List<String> lost = new ArrayList<>();
    for (Actor actor : REGISTER.actors()) {
      boolean found =
          REGISTER.match("the " + actor.name()).stream()
              .anyMatch(match -> match.senses().stream().anyMatch(s -> s.actor().equals(actor)));
      if (!found && (actor.kind() != ActorKind.PERSON || actor.name().indexOf(' ') > 0)) {
        lost.add(actor.id() + " " + actor.name());
      }
    }
    assertThat(lost).isEmpty();
  }

  /** An entry with another id than its holder's would be a second person without an office. */
  @Test
  void nobodyStandsBesideAHolderOfTheSameName() {
    Map<String, List<Actor>> bearers =
        REGISTER.actors().stream()
            .filter(actor -> actor.kind() == ActorKind.PERSON)
            .collect(Collectors.groupingBy(Actor::name));
    Predicate<Actor> idle = actor -> REGISTER.tenuresOf(actor.id()).isEmpty();
    assertThat(bearers.values())
        .filteredOn(persons -> persons.size() > 1 && persons.stream().anyMatch(idle))
        .isEmpty();
  }

  @Test
  void everyTenureHasAnActorAndAnOfficeOfOne() {
    for (Actor actor : REGISTER.actors()) {
      for (Tenure tenure : REGISTER.officesOf(actor.id())) {
        assertThat(REGISTER.actor(tenure.person())).as(tenure.toString()).isPresent();
        assertThat(tenure.asOf()).as(tenure.toString()).isNotNull();
      }
    }
  }

  @Test
  void theLargestPlaceOfANameComesFirst() {
    assertThat(REGISTER.places("Paris"))
        .first()
        .extracting(Place::country)
        .isEqualTo("country:FRA");
    assertThat(REGISTER.places("Washington"))
        .first()
        .extracting(Place::country)
        .isEqualTo("country:USA");
    assertThat(REGISTER.places("São Paulo")).isEqualTo(REGISTER.places("sao paulo")).isNotEmpty();
  }

  /** "New Jersey" is not Jersey, nor is "New South Wales" Wales. */
  @ParameterizedTest
  @CsvSource({
    "New Jersey, country:USA",
    "New Mexico, country:USA",
    "New South Wales, country:AUS",
    "Niger State, country:NGA",
    "Baja California, country:MEX",
    "Kandahar province, country:AFG",
    "Lviv region, country:UKR",
    "Canton of Geneva, country:CHE",
  })
  void regionsAreNoStates(String name, String country) {
    assertThat(REGISTER.match("the vote in " + name + " was close")).isEmpty();
    assertThat(REGISTER.places(name)).first().extracting(Place::country).isEqualTo(country);
  }

  /** A region of the same name would hide the city. */
  @ParameterizedTest
  @ValueSource(strings = {"Washington", "New York", "São Paulo", "Kyiv", "Aleppo", "Istanbul"})
  void theCityComesBeforeTheRegionOfItsName(String name) {
    assertThat(REGISTER.places(name)).first().extracting(Place::kind).isEqualTo("city");
  }

  private static Stream<String> statesOfTheG20() {
    return seated("org:g20", CHECKED).stream().filter(id -> id.startsWith("country:"));
  }

  /** The last day on which an office of these roles was held. */
  private static LocalDate lastDay(String state, Set<OfficeRole> roles) {
    LocalDate last =
        REGISTER.officesOf(state).stream()
            .filter(tenure -> roles.contains(tenure.role()))
            .map(tenure -> Tenures.end(tenure.period()))
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    return last.isBefore(CHECKED) ? last : CHECKED;
  }

  /**
   * The stretches since 1990 in which nobody held an office of these roles without a known reason.
   */
  private static Stream<String> unexplained(String state, Set<OfficeRole> roles, LocalDate until) {
    if (until.isBefore(FIRST)) {
      return Stream.of();
    }
    List<Period> held =
        REGISTER.officesOf(state).stream()
            .filter(tenure -> roles.contains(tenure.role()))
            .map(Tenure::period)
            .toList();
    Predicate<LocalDate> vacant =
        day ->
            held.stream().noneMatch(period -> period.holds(day))
                && VACANCIES.stream().noneMatch(vacancy -> vacancy.explains(state, day));
    return stretches(daysOnWhich(FIRST, until, vacant)).stream().map(days -> state + " " + days);
  }

  private static List<String> stretches(List<LocalDate> days) {
    List<String> stretches = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= days.size(); i++) {
      if (i == days.size() || !days.get(i).equals(days.get(i - 1).plusDays(1))) {
        stretches.add(days.get(first) + " to " + days.get(i - 1));
        first = i;
      }
    }
    return stretches;
  }

  private static List<LocalDate> daysOnWhich(
      LocalDate first, LocalDate last, Predicate<LocalDate> wrong) {
    return first.datesUntil(last.plusDays(1)).filter(wrong).toList();
  }

  /** Members in their own right, suspended or not. */
  private static Set<String> seated(String body, LocalDate day) {
    return rows(body, day)
        .filter(row -> SEATED.contains(row.role()))
        .map(Membership::actor)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> active(String body, LocalDate day) {
    Set<String> members = seated(body, day);
    rows(body, day)
        .filter(row -> row.role() == MemberRole.SUSPENDED)
        .map(Membership::actor)
        .forEach(members::remove);
    return members;
  }

  private static Stream<Membership> rows(String body, LocalDate day) {
    return REGISTER.membersOf(body).stream().filter(row -> row.period().holds(day));
  }
}
