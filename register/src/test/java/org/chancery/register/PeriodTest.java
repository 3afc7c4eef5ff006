package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both ends of a period are inclusive; a date known to the month or year counts whole. */
final class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2017-05-14, 2017-05-14, 2017-05-14, true",
    "2017-05-14, 2018, 2018-12-31, true",
    "2017-05-14, 2018, 2019-01-01, false",
    "2017-05, 2018, 2017-05-01, true",
    "2017-05, 2018, 2017-04-30, false",
    "2016, 2016, 2016-02-29, true",
    "2016-02, 2016-02, 2016-02-29, true",
    "2016-02, 2016-02, 2016-03-01, false",
  })
  void holdsFromStartToEnd(String start, String end, LocalDate day, boolean holds) {
    Period period = new Period(PartialDate.parse(start), PartialDate.parse(end));
    assertThat(period.holds(day)).isEqualTo(holds);
  }

  @Test
  void isOpenWhereAnEndIsAbsent() {
    Period since = new Period(PartialDate.parse("2017-05-14"), null);
    Period until = new Period(null, PartialDate.parse("2017-05-14"));
    assertThat(since.holds(LocalDate.parse("2100-01-01"))).isTrue();
    assertThat(since.holds(LocalDate.parse("2017-05-13"))).isFalse();
    assertThat(until.holds(LocalDate.parse("1900-01-01"))).isTrue();
    assertThat(until.holds(LocalDate.parse("2017-05-15"))).isFalse();
    assertThat(Period.ALWAYS.holds(LocalDate.MIN)).isTrue();
  }

  @Property
  void aDayIsItsOwnEarliestAndLatest(@ForAll @IntRange(min = -50_000, max = 50_000) int epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    PartialDate date = PartialDate.parse(day.toString());
    assertThat(date.earliest()).isEqualTo(day);
    assertThat(date.latest()).isEqualTo(day);
    PartialDate month = PartialDate.parse(day.toString().substring(0, 7));
    assertThat(new Period(month, month).holds(day)).isTrue();
    PartialDate year = PartialDate.parse(day.toString().substring(0, 4));
    assertThat(new Period(year, year).holds(day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "17",
        "20170514",
        "2017-13",
        "2017-02-30",
        "2017-5",
        "abcd",
        "-2017",
        "2017-05-14T00"
      })
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
