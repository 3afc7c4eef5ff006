package org.chancery.lab.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Worked examples of the literature. */
class ReliabilityTest {

  private static Reliability table(String[] names, int[][] counts) {
    Reliability reliability = new Reliability();
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[i].length; j++) {
        for (int n = 0; n < counts[i][j]; n++) {
          reliability.add(names[i], names[j]);
        }
      }
    }
    return reliability;
  }

  private static Reliability coders(String first, String second) {
    Reliability reliability = new Reliability();
    for (int i = 0; i < first.length(); i++) {
      reliability.add(first.substring(i, i + 1), second.substring(i, i + 1));
    }
    return reliability;
  }

  /** The usual example of fifty grant proposals: 35 of 50 agree, half by chance. */
  @Test
  void kappaOfTwoByTwo() {
    Reliability reliability = table(new String[] {"yes", "no"}, new int[][] {{20, 5}, {10, 15}});
    assertThat(reliability.observed()).hasValue(0.7);
    assertThat(reliability.kappa().orElseThrow()).isCloseTo(0.4, within(1e-12));
  }

  /** Shares .5, .3, .2 against .6, .3, .1: chance .41, observed .70. */
  @Test
  void kappaOfThreeCategories() {
    Reliability reliability =
        table(new String[] {"a", "b", "c"}, new int[][] {{44, 5, 1}, {7, 20, 3}, {9, 5, 6}});
    assertThat(reliability.kappa().orElseThrow()).isCloseTo(0.29 / 0.59, within(1e-12));
  }

  /**
   * Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", binary data, two observers.
   */
  @Test
  void alphaOfBinaryData() {
    assertThat(coders("0100000010", "1110010000").alpha().orElseThrow())
        .isCloseTo(0.095, within(5e-4));
  }

  /** The same, nominal data, two observers. */
  @Test
  void alphaOfNominalData() {
    assertThat(coders("aabbdcccedda", "babbbccceddd").alpha().orElseThrow())
        .isCloseTo(0.692, within(5e-4));
  }

  @Test
  void withoutRoomForChanceNoneIsDefined() {
    assertThat(coders("aaa", "aaa").kappa()).isEmpty();
    assertThat(coders("aaa", "aaa").alpha()).isEmpty();
    assertThat(new Reliability().kappa()).isEmpty();
    assertThat(new Reliability().observed()).isEmpty();
    assertThat(coders("ab", "ab").kappa()).hasValue(1.0);
    assertThat(coders("ab", "ba").kappa()).hasValue(-1.0);
  }
}
