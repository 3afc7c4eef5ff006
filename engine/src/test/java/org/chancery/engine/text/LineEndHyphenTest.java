package org.chancery.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.engine.text.LineEndHyphen.Joint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndHyphenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "govern-ment",
        "re-port",
        "par-liament",
        "renegoti-ated",
        "thous-ands",
        "thous-and",
        "with-in",
        "GOVERN-MENT",
        "cor-ridor",
        "disarm-ing",
        "Presi-dent",
      })
  void aBrokenWordIsPutTogether(String word) {
    assertThat(joint("", word)).isEqualTo(Joint.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vice-president",
        "co-operation",
        "Co-operation",
        "re-election",
        "long-term",
        "peace-loving",
        "sit-in",
        "stand-off",
        "Norvia-led",
        "Kestria-backed",
        "Anglo-Varonian",
        "15-year",
        "2019-2020",
        "mine-ban",
      })
  void aHyphenOfTheWordStays(String word) {
    assertThat(joint("", word)).isEqualTo(Joint.HYPHEN);
  }

  @ParameterizedTest
  @CsvSource({"pre-and", "two-to", "land-or"})
  void aSuspendedHyphenKeepsItsSpace(String word) {
    assertThat(joint("", word)).isEqualTo(Joint.HYPHEN_AND_SPACE);
  }

  @ParameterizedTest
  @CsvSource({
    "'The counter-measures were dropped.', counter-measures, HYPHEN",
    "'The countermeasures were dropped.', counter-measures, NOTHING",
    "'In Velmaria all was quiet.', Vel-maria, NOTHING",
    "'In Vel-Maria all was quiet.', Vel-maria, HYPHEN",
    "'A cease-fire, the third.', cease-fire, HYPHEN",
    "'Nobody spoke.', cease-fire, NOTHING",
  })
  void whatTheTextHasElsewhereDecidesFirst(String text, String word, Joint expected) {
    assertThat(joint(text, word)).isEqualTo(expected);
  }

  /** Which words a typesetter may break: those of a plain text, at any place. */
  @Provide
  Arbitrary<String> broken() {
    return Arbitraries.of(
            "government",
            "ambassador",
            "parliament",
            "negotiations",
            "announced",
            "sanctions",
            "withdrawal",
            "agreement",
            "ministers",
            "according",
            "economic",
            "relations",
            "security",
            "military",
            "opposition",
            "declared")
        .flatMap(
            word ->
                Arbitraries.integers()
                    .between(2, word.length() - 2)
                    .map(cut -> word.substring(0, cut) + "-" + word.substring(cut)));
  }

  @Property
  void aCommonWordIsPutTogetherWhereverItBroke(@ForAll("broken") String word) {
    assertThat(joint("", word)).isEqualTo(Joint.NOTHING);
    assertThat(joint("", word.toUpperCase(Locale.ROOT))).isEqualTo(Joint.NOTHING);
  }

  @Property
  void anyTwoPartsHaveAnAnswer(
      @ForAll("parts") String left, @ForAll("parts") String right, @ForAll String text) {
    assertThat(LineEndHyphen.in(text).joint(left, right)).isNotNull();
  }

  @Provide
  Arbitrary<String> parts() {
    return Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12);
  }

  private static Joint joint(String text, String word) {
    int hyphen = word.indexOf('-');
    return LineEndHyphen.in(text).joint(word.substring(0, hyphen), word.substring(hyphen + 1));
  }
}
