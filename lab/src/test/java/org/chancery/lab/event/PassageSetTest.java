package org.chancery.lab.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.engine.extraction.Factuality;
import org.chancery.register.ActorKind;
import org.chancery.register.NameMatch;
import org.chancery.register.Register;
import org.junit.jupiter.api.Test;

class PassageSetTest {

  private static final int LEAST = 900;
  private static final int FEWEST = 350;
  private static final Pattern SLOT = Pattern.compile("\\{[A-D][^}]*\\}");
  private static final Set<ActorKind> OF_STATES = Set.of(ActorKind.BODY, ActorKind.TREATY);

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
          .hasSizeGreaterThan(FEWEST)
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
        .isInstanceOf(PassagesFormatException.class)
        .hasMessageContaining("own.txt:3: the passage has no words 'Kestria'")
        .hasMessageContaining("own.txt:4: expected 'TYPE factuality | actor | recipient [| word]'");
  }

  @Test
  void saysWhatANumberATypeAndASideMustBe() {
    assertThatThrownBy(
            () ->
                PassageSet.read(
                    "own.txt",
                    List.of(
                        "It rained.",
                        "# one",
                        "# 2",
                        "Rain fell.",
                        "RAIN fact | Rain | -",
                        "ASSAULT sure | Rain | -",
                        "ASSAULT fact | | -"),
                    states))
        .isInstanceOf(PassagesFormatException.class)
        .hasMessageContaining("own.txt:1: expected '# number' before a passage: It rained.")
        .hasMessageContaining("own.txt:2: expected '# number': # one")
        .hasMessageContaining("own.txt:5: expected as type one of [AGREE, ")
        .hasMessageContaining("own.txt:6: expected as factuality one of [FACT, ")
        .hasMessageContaining("own.txt:7: the passage has no words ''");
  }

  @Test
  void aFileOfAnotherKindIsRefusedInAFewShortLines() {
    List<String> lines = Collections.nCopies(5_000, "\u0000\u0007PNG" + "x".repeat(10_000));
    assertThatThrownBy(() -> PassageSet.read("own.txt", lines, states))
        .isInstanceOf(PassagesFormatException.class)
        .hasMessageEndingWith("\nand 4980 more")
        .message()
        .hasSizeLessThan(4_000)
        .doesNotContain("\u0000");
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
    NamedStates named = new NamedStates(states);
    assertThat(lines()).flatMap(named::in).isEmpty();
  }

  /** Nobody may be said to have done what they did not. */
  @Test
  void noOrganisationOfStatesAndNobodyOfTheRegisterTakesPart() {
    Register register = Register.bundled();
    List<String> named = new ArrayList<>();
    for (String line : lines()) {
      String text = SLOT.matcher(line).replaceAll("x");
      for (NameMatch match : register.match(text)) {
        String words = text.substring(match.begin(), match.end());
        ActorKind kind = match.senses().get(0).actor().kind();
        if (OF_STATES.contains(kind) || (kind == ActorKind.PERSON && words.contains(" "))) {
          named.add(words + ": " + line);
        }
      }
    }
    assertThat(named).isEmpty();
  }

  private static List<String> lines() {
    return Stream.concat(PassageSet.FILES.stream(), PassageSet.ACTS.stream())
        .flatMap(file -> SentenceSet.lines(file).stream())
        .toList();
  }
}
