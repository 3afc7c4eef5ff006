package org.chancery.lab.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoftmaxTrainerTest {

  @Test
  void learnsWhichFeatureGoesWithWhichClassTheSameWayEachTime() {
    List<SoftmaxTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      examples.add(new SoftmaxTrainer.Example(new int[] {i % 3, 3}, new float[] {1, 1}, i % 3, 1));
    }
    double[] penalty = {0.1, 0.1, 0.1, 0.1};
    double[] weights = new SoftmaxTrainer(3, penalty, examples).train(40);
    for (int feature = 0; feature < 3; feature++) {
      for (int label = 0; label < 3; label++) {
        if (label != feature) {
          assertThat(weights[feature * 3 + feature])
              .isGreaterThan(weights[feature * 3 + label] + 2);
        }
      }
    }
    assertThat(new SoftmaxTrainer(3, penalty, examples).train(40)).isEqualTo(weights);
  }
}
