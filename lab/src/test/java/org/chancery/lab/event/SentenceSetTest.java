package org.chancery.lab.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.register.Register;
import org.junit.jupiter.api.Test;

class SentenceSetTest {

  private static final int LEAST = 6000;
  private static final int LEAST_OF_A_TYPE = 300;

  private final List<StateNames> states = StateNames.all(Register.bundled());

  @Test
  void thereAreEnoughSentencesOfEveryTypeAndNone() {
    Map<String, Integer> counts = new HashMap<>();
    List<TrainingSentence> all = SentenceSet.bundled(states);
    all.forEach(s -> counts.merge(String.valueOf(s.type()), 1, Integer::sum));
    assertThat(all).hasSizeGreaterThanOrEqualTo(LEAST);
    for (PloverType type : PloverType.values()) {
      assertThat(counts.get(type.name())).as(type.name()).isGreaterThanOrEqualTo(LEAST_OF_A_TYPE);
    }
    assertThat(counts.get("null")).isGreaterThanOrEqualTo(LEAST_OF_A_TYPE);
  }

  @Test
  void noSentenceStandsTwiceAndMarksHoldWords() {
    Set<String> seen = new HashSet<>();
    for (TrainingSentence sentence : SentenceSet.bundled(states)) {
      assertThat(sentence.source().length()).as(sentence.text()).isPositive();
      assertThat(sentence.target().length()).as(sentence.text()).isPositive();
      assertThat(sentence.source().overlaps(sentence.target())).as(sentence.text()).isFalse();
      String pair = sentence.text() + sentence.source() + sentence.target();
      assertThat(seen.add(pair)).as(sentence.text()).isTrue();
      assertThat(sentence.text()).doesNotContain("{", "}", "<", ">");
    }
  }

  @Test
  void everyStateStandsAsOftenAsAnyOther() {
    SentenceSet set = new SentenceSet(states);
    for (String file : SentenceSet.FILES) {
      set.read(file, SentenceSet.lines(file));
    }
    int[] used = set.used();
    assertThat(used).hasSizeGreaterThan(190);
    assertThat(Arrays.stream(used).max().orElseThrow() - Arrays.stream(used).min().orElseThrow())
        .isLessThanOrEqualTo(1);
  }

  @Test
  void noStateIsNamedOutsideASlot() {
    List<String> named = new ArrayList<>();
    NamedStates names = new NamedStates(states);
    for (String file : SentenceSet.FILES) {
      for (String line : SentenceSet.lines(file)) {
        named.addAll(names.in(line));
      }
    }
    assertThat(named).isEmpty();
  }

  @Test
  void aLineIsReadWithItsSlotsFilled() {
    SentenceSet set =
        new SentenceSet(List.of(new StateNames("the Varonian Islands", "Varonian", "Lesk")));
    TrainingSentence sentence =
        set.read(
                "x",
                List.of("# a comment", "AID denied | <s>{A}</s> never fed <t>{A-adj} troops</t>."))
            .get(0);
    assertThat(sentence.type()).isEqualTo(PloverType.AID);
    assertThat(sentence.factuality()).isEqualTo(Factuality.DENIED);
    assertThat(sentence.text()).isEqualTo("The Varonian Islands never fed Varonian troops.");
    assertThat(sentence.target().of(sentence.text())).isEqualTo("Varonian troops");
  }

  @Test
  void aLineThatMakesNoSenseIsNamed() {
    SentenceSet set = new SentenceSet(states);
    assertThatThrownBy(() -> set.read("x", List.of("AID | <s>Somebody</s> helped.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x:1")
        .hasMessageContaining("target");
  }
}
