package org.chancery.lab.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.engine.extraction.Factuality;
import org.chancery.register.Register;
import org.junit.jupiter.api.Test;

class PassageSetTest {

  private static final int LEAST = 900;

  private final List<StateNames> states = StateNames.all(Register.bundled());

  @Test
  void readsPassagesWithTheirEvents() {
    List<Passage> passages =
        PassageSet.read(
            "own.txt",
            List.of(
                "# 7",
                "{A}'s envoy met the rebels and the {B-adj} premier. They agreed on nothing.",
                "CONSULT fact | {A} | the rebels + {B-adj} premier [040]",
                "REJECT denied | They | - ~",
                "",
                "# 8",
                "It rained in Lesk.",
                "NONE"),
            states);
    Passage first = passages.get(0);
    assertThat(first.number()).isEqualTo(7);
    assertThat(first.isHeldOut()).isFalse();
    assertThat(first.text()).doesNotContain("{");
    Passage.Coded met = first.events().get(0);
    assertThat(met.type()).isEqualTo("CONSULT");
    assertThat(met.cameo()).isEqualTo("040");
    assertThat(met.sure()).isTrue();
    assertThat(met.recipients()).hasSize(2).contains("rebels");
    Passage.Coded refused = first.events().get(1);
    assertThat(refused.factuality()).isEqualTo(Factuality.DENIED);
    assertThat(refused.sure()).isFalse();
    assertThat(refused.recipients()).isEmpty();
    assertThat(passages.get(1).isHeldOut()).isTrue();
    assertThat(passages.get(1).events()).isEmpty();
  }

  @Test
  void readsTheWordThatTellsAnAct() {
    List<Passage> passages =
        PassageSet.read(
            "own.txt",
            List.of(
                "# 1",
                "{A} turned away the {B-adj} lorries; Lesk waited.",
                "REJECT fact | {A} | {B-adj} | turned ~",
                "ASSAULT denied | Lesk | -"),
            states);
    assertThat(passages.get(0).events())
        .extracting(Passage.Coded::word)
        .containsExactly("turned", null);
    assertThat(passages.get(0).events())
        .extracting(Passage.Coded::sure)
        .containsExactly(false, true);
  }

  @Test
  void everyActOfThePassagesLearntFromNamesItsWord() {
    for (String file : PassageSet.ACTS) {
      assertThat(PassageSet.bundled(file, states))
          .hasSizeGreaterThan(LEAST / 2)
          .flatExtracting(Passage::events)
          .allSatisfy(event -> assertThat(event.word()).isNotNull());
    }
  }

  @Test
  void namesEveryFaultyLine() {
    assertThatThrownBy(
            () ->
                PassageSet.read(
                    "own.txt",
                    List.of("# 1", "Rain fell.", "ASSAULT fact | Kestria | -", "NONSENSE"),
                    states))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("own.txt:3: the passage has no words 'Kestria'")
        .hasMessageContaining("own.txt:4: expected 'TYPE factuality | actor | recipient [| word]'");
  }

  @Test
  void theBundledPassagesAreManyAndNoneStandsTwice() {
    List<Passage> all = new ArrayList<>();
    PassageSet.FILES.forEach(file -> all.addAll(PassageSet.bundled(file, states)));
    assertThat(all).hasSizeGreaterThanOrEqualTo(LEAST);
    Set<String> texts = new HashSet<>();
    all.forEach(passage -> assertThat(texts.add(passage.text())).as(passage.text()).isTrue());
  }

  @Test
  void noStateIsNamedOutsideASlot() {
    List<Pattern> names = new ArrayList<>();
    for (StateNames state : states) {
      String name = state.name().replaceFirst("^the ", "");
      names.add(
          Pattern.compile(
              "\\b(?:" + Pattern.quote(name) + "|" + Pattern.quote(state.adjective()) + ")\\b"));
    }
    List<String> named = new ArrayList<>();
    for (String file : PassageSet.FILES) {
      for (String line : SentenceSet.lines(file)) {
        names.stream()
            .filter(name -> name.matcher(line).find())
            .forEach(name -> named.add(name + ": " + line));
      }
    }
    assertThat(named).isEmpty();
  }
}
