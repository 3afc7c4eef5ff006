package org.chancery.server.page.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.chancery.engine.extraction.Position.Stance;
import org.chancery.engine.tally.History;
import org.junit.jupiter.api.Test;

class CountChartTest {

  private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

  private static BoardView.Chart chart(int changes) {
    List<History.Count> counts =
        IntStream.range(0, changes)
            .mapToObj(
                i -> new History.Count(FIRST.plusDays(i), Map.of(Stance.SUPPORT, 1 + i % 5), 2))
            .toList();
    return Objects.requireNonNull(CountChart.of("tolls", counts, FIRST.plusDays(changes)));
  }

  @Test
  void theLastDayStandsWhereItIs() {
    BoardView.Chart chart = chart(40);
    assertThat(chart.last()).isEqualTo("10 February 2031");
    assertThat(chart.lastAt()).isEqualTo(chart.marker()).isEqualTo("92.593%");
  }

  @Test
  void theHeightSaysHowManyMembersThereAre() {
    assertThat(chart(1).height()).isEqualTo("3 members");
    assertThat(chart(40).height()).isEqualTo("3 to 7 members");
  }

  @Test
  void fewChangesAreAllShown() {
    BoardView.Chart chart = chart(40);
    assertThat(chart.rows()).hasSize(40);
    assertThat(chart.left()).isZero();
  }

  @Test
  void ofManyTheLastOfEachStretchIsShownAndTheOthersAreCounted() {
    BoardView.Chart chart = chart(3000);
    assertThat(chart.rows()).hasSizeBetween(CountChart.MOST / 2, CountChart.MOST);
    assertThat(chart.rows().size() + chart.left()).isEqualTo(3000);
    assertThat(chart.rows().get(chart.rows().size() - 1).day()).isEqualTo("19 March 2039");
  }
}
