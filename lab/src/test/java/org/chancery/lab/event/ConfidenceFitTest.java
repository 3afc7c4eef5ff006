package org.chancery.lab.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfidenceFitTest {

  @Test
  void whatTellsRightEventsFromWrongOnesCountsTheSameWayEachTime() {
    Map<String, Double> weights = fitted().weights();
    assertThat(weights.get("telling")).isPositive();
    assertThat(weights.get("misleading")).isNegative();
    assertThat(weights.get("idle")).isBetween(-.01, .01);
    assertThat(weights).doesNotContainKey("rare");
    assertThat(fitted().weights()).isEqualTo(weights);
  }

  private static ConfidenceFit fitted() {
    ConfidenceFit fit = new ConfidenceFit();
    for (int i = 0; i < 200; i++) {
      boolean lucky = i % 10 == 0;
      fit.add(Map.of("idle", 1.0, "telling", 1.0), !lucky, 1);
      fit.add(Map.of("idle", 1.0, "misleading", 1.0), lucky, 1);
    }
    fit.add(Map.of("rare", 1.0), true, 0);
    return fit;
  }
}
