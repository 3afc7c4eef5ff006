package org.chancery.server.page.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chancery.store.correct.ReviewQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewQueryTest {

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.5, 0.0005, 0})
  void aPlaceInTheQueueIsFoundAgainInTheAddress(double confidence) {
    ReviewQueue.Place place = new ReviewQueue.Place(confidence, "e-1");
    Map<String, String> parameters =
        ReviewQuery.of(Map.<String, String>of()::get).behind(place).parameters();
    assertThat(ReviewQuery.of(parameters::get).after()).isEqualTo(place);
  }

  @Test
  void whatMakesNoSenseIsPassedOver() {
    Map<String, String> wrong =
        Map.of("kind", "article", "min_confidence", "2", "judged", "none", "after", "x~e-1");
    assertThat(ReviewQuery.of(wrong::get)).isEqualTo(new ReviewQuery("", "", "", "", "", "", null));
  }
}
