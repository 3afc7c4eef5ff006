package org.chancery.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static void add(Calibration calibration, double confidence, int answers, int right) {
    for (int i = 0; i < answers; i++) {
      calibration.add(confidence, i < right);
    }
  }

  @Test
  void eachTenthTellsWhatItSaysAndHowOftenItIsRight() {
    Calibration calibration = new Calibration();
    add(calibration, 0.55, 40, 30);
    add(calibration, 1, 60, 57);
    assertThat(calibration.table().lines())
        .containsExactly(
            "  confidence 0.5:    40 answers, stated 0.55, right 0.75  "
                + "#".repeat(22)
                + "|"
                + "#".repeat(7)
                + ".".repeat(10),
            "  confidence 0.9:    60 answers, stated 1.00, right 0.95  " + "#".repeat(38) + ".|");
  }
}
