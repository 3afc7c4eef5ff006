package org.chancery.engine.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-06-03",
        "June 3, 2020",
        "Jun. 3, 2020",
        "Jun 3 2020",
        "3rd June 2020",
        "30 February 2020 or 3 June 2020",
        "2020-13-03, that is 2020-06-03",
        "June 3, 2020 and 3 May 2020",
      })
  void readsTheFirstDayThatThereIs(String text) {
    assertThat(WrittenDates.find(text, 0))
        .map(WrittenDates.Dated::date)
        .hasValue(LocalDate.of(2020, 6, 3));
  }

  @Test
  void aDayThatThereIsNotIsNone() {
    assertThat(WrittenDates.find("31 June 2020", 0)).isEmpty();
  }
}
