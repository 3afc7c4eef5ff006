package org.chancery.server.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.store.query.Search.Count;
import org.junit.jupiter.api.Test;

class PeriodsTest {

  @Test
  void monthsWithoutAnythingAreToldToo() {
    Periods periods =
        Periods.of(
            List.of(new Count("2031-11", "2031-11", 2), new Count("2032-02", "2032-02", 5)), true);
    assertThat(periods.values()).containsExactly("2031-11", "2031-12", "2032-01", "2032-02");
    assertThat(periods.labels()).startsWith("November 2031");
    assertThat(periods.counts()).containsExactly(2L, 0L, 0L, 5L);
  }

  @Test
  void aPeriodHasItsFirstAndItsLastDay() {
    assertThat(Periods.first("2032-02")).isEqualTo("2032-02-01");
    assertThat(Periods.last("2032-02")).isEqualTo("2032-02-29");
    assertThat(Periods.last("2031")).isEqualTo("2031-12-31");
  }
}
