package org.chancery.store.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static List<Map<String, String>> twice(int times, String one, String other) {
    List<Map<String, String>> units = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      units.add(Map.of("Ada", one, "Bo", other));
    }
    return units;
  }

  /** The usual textbook case: 50 applications, two readers; agreement .7, by chance .5. */
  @Test
  void kappaOfTheTextbook() {
    List<Map<String, String>> units = new ArrayList<>();
    units.addAll(twice(20, "yes", "yes"));
    units.addAll(twice(5, "yes", "no"));
    units.addAll(twice(10, "no", "yes"));
    units.addAll(twice(15, "no", "no"));
    Agreement agreement = new Agreement(units);
    assertThat(agreement.observed()).hasValue(.7);
    assertThat(agreement.kappa().orElseThrow()).isCloseTo(.4, within(1e-9));
  }

  /** Krippendorff 2011, section A: binary data, two observers, no missing data: .095. */
  @Test
  void alphaOfTwoObservers() {
    String meg = "0100000000";
    String owen = "1110010010";
    List<Map<String, String>> units = new ArrayList<>();
    for (int i = 0; i < meg.length(); i++) {
      units.add(Map.of("Meg", meg.substring(i, i + 1), "Owen", owen.substring(i, i + 1)));
    }
    assertThat(new Agreement(units).alpha().orElseThrow()).isCloseTo(.095, within(.0005));
  }

  /** Krippendorff 2011, section C: nominal data, four observers, missing data: .743. */
  @Test
  void alphaOfFourObserversOfWhomNotAllJudgedAll() {
    String[] data = {
      "1 2 3 3 2 1 4 1 2 . . .",
      "1 2 3 3 2 2 4 1 2 5 . 3",
      ". 3 3 3 2 3 4 2 2 5 1 .",
      "1 2 3 3 2 4 4 1 2 5 1 ."
    };
    List<Map<String, String>> units = new ArrayList<>();
    for (int unit = 0; unit < 12; unit++) {
      Map<String, String> given = new HashMap<>();
      for (int observer = 0; observer < data.length; observer++) {
        String value = data[observer].split(" ")[unit];
        if (!value.equals(".")) {
          given.put("observer " + observer, value);
        }
      }
      units.add(given);
    }
    Agreement agreement = new Agreement(units);
    assertThat(agreement.alpha().orElseThrow()).isCloseTo(.743, within(.0005));
    assertThat(agreement.kappa()).as("of two only").isEmpty();
    assertThat(agreement.shared()).as("one was judged by one observer only").isEqualTo(11);
  }

  @Test
  void agreementOnOneCategoryAloneTellsNothing() {
    Agreement agreement = new Agreement(twice(5, "confirm", "confirm"));
    assertThat(agreement.observed()).hasValue(1);
    assertThat(agreement.kappa()).isEmpty();
    assertThat(agreement.alpha()).isEmpty();
    assertThat(new Agreement(List.of()).alpha()).isEmpty();
    assertThat(new Agreement(List.of(Map.of("Ada", "confirm"))).observed()).isEmpty();
  }
}
