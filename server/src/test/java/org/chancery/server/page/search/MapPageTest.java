package org.chancery.server.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.server.DeskFixture;
import org.chancery.server.page.Browsing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MapPageTest {

  @SuppressWarnings("NullAway.Init")
  private static DeskFixture desk;

  @BeforeAll
  static void start() {
    desk = DeskFixture.ofSamples();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static int count(String pattern, String path) {
    String number = Browsing.first(pattern, desk.get(path).body());
    return Integer.parseInt("0" + number.replace(",", ""));
  }

  @Test
  void itSaysHowManyEventsHaveAPlace() {
    int placed = count(">([\\d,]+) of [\\d,]+ events ha(?:ve|s) a known place", "/map");
    int all = count(" of ([\\d,]+) events ha(?:ve|s) a known place", "/map");
    assertThat(placed).isPositive().isLessThan(all);
    assertThat(all).isEqualTo(count("id=\"total\"[^>]*>([\\d,]+) ", "/search?kind=events"));
  }

  @Test
  void ofASearchItCountsWhatIsFound() {
    assertThat(count(" of ([\\d,]+) events ha(?:ve|s) a known place", "/map?quad=1"))
        .isEqualTo(count("id=\"total\"[^>]*>([\\d,]+) ", "/search?kind=events&quad=1"));
  }
}
