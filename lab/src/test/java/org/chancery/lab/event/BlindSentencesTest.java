package org.chancery.lab.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.extraction.PloverType;
import org.junit.jupiter.api.Test;

class BlindSentencesTest {

  @Test
  void halvesAreOddAndEvenInEachPart() {
    BlindSentences set =
        new BlindSentences(
            List.of(
                "# part: one",
                "AID fact | [A Varonia] helped [R Kestria].",
                "none | It rained.",
                "CONCEDE fact | [A Morvia] gave way.",
                "",
                "# part: two",
                "CONSULT fact | [A Varonia] and [A Kestria] met."),
            (text, spans) -> List.of());
    List<GoldPair> read = set.half(false);
    assertThat(read).extracting(GoldPair::type).containsExactly("AID", "YIELD", "CONSULT");
    assertThat(set.half(true)).extracting(GoldPair::text).containsExactly("It rained.");
    GoldPair met = read.get(2);
    assertThat(met.text()).isEqualTo("Varonia and Kestria met.");
    assertThat(met.source().of(met.text())).isEqualTo("Varonia");
    assertThat(met.target().of(met.text())).isEqualTo("Kestria");
    assertThat(read.get(1).target().length()).isZero();
  }

  @Test
  void bundledSentencesHaveATypeAndWhoActs() {
    BlindSentences set = BlindSentences.bundled((text, spans) -> List.of());
    Set<String> types = new HashSet<>(List.of("none", "YIELD"));
    Stream.of(PloverType.values()).map(PloverType::name).forEach(types::add);
    List<GoldPair> all = Stream.of(false, true).flatMap(held -> set.half(held).stream()).toList();
    assertThat(all).hasSize(1010);
    assertThat(all)
        .allSatisfy(
            one -> {
              assertThat(types).contains(one.type());
              assertThat(one.text()).doesNotContain("[", "]");
              assertThat(one.source().length() > 0).isEqualTo(!one.type().equals("none"));
            });
  }
}
