package org.chancery.server.page.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.server.DeskFixture;
import org.junit.jupiter.api.Test;

class PairsPageTest {

  @Test
  void itIsSaidHowManyPairsAreLeftOutAndWhatTheNumbersCount() {
    try (DeskFixture desk = DeskFixture.ofSamples()) {
      String page = desk.get("/pairs").body();
      assertThat(page)
          .containsPattern("The 50 busiest of \\d+ pairs, by how many events")
          .containsPattern(">\\d+ events<span")
          .contains(">1 event<span")
          .contains("<a href=\"/\">Overview</a>");
    }
  }
}
