package org.chancery.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainDateTest {

  @ParameterizedTest
  @CsvSource({
    "2031-03-03, 2031-03-03, 3 March 2031",
    "2031-03-03, 2031-03-15, 3 to 15 March 2031",
    "2031-03-03, 2031-07-15, 3 March to 15 July 2031",
    "2031-12-30, 2032-01-02, 30 December 2031 to 2 January 2032"
  })
  void noMonthOrYearIsToldTwice(LocalDate first, LocalDate last, String words) {
    assertThat(PlainDate.days(first, last)).isEqualTo(words);
  }
}
