package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({"name,name,0", "name,nmae,1", "name,names,1", "name,gnome,2", "'',abc,3", "ab,ba,1"})
  void countsChangesAndSwaps(String one, String other, int distance) {
    assertThat(EditDistance.between(one, other)).isEqualTo(distance);
  }

  @Property
  void isTheSameBothWays(
      @ForAll @AlphaChars @StringLength(max = 12) String one,
      @ForAll @AlphaChars @StringLength(max = 12) String other) {
    assertThat(EditDistance.between(one, other)).isEqualTo(EditDistance.between(other, one));
    assertThat(EditDistance.between(one, one)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"nmae,name", "titels,titles", "xyz,", "actor,actors"})
  void suggestsOnlyWhatIsNear(String word, String near) {
    assertThat(EditDistance.nearest(word, List.of("name", "titles", "actors")).orElse(null))
        .isEqualTo(near);
  }
}
