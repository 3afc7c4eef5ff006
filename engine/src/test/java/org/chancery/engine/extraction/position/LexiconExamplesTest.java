package org.chancery.engine.extraction.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.engine.extraction.Position;
import org.chancery.engine.extraction.position.StanceWord.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example of every line of the word files. */
class LexiconExamplesTest {

  private static final Reading READING = new Reading(Reading.MORVIA);

  static Stream<StanceWord> stances() {
    return new StanceLexicon().all().stream().filter(word -> !word.example().equals("-"));
  }

  static Stream<Conditions.Opening> conditions() {
    return new Conditions().all().stream();
  }

  @ParameterizedTest
  @MethodSource
  void stances(StanceWord word) {
    List<Position> kestrian = kestrian(word.example());
    Side side = word.affirmed() == Side.NOTHING ? word.negated() : word.affirmed();

    assertThat(kestrian).as(word.example()).isNotEmpty();
    if (side != Side.THROUGH) {
      assertThat(kestrian)
          .as(word.example())
          .allSatisfy(p -> assertThat(p.stance().name()).isEqualTo(side.name()));
    }
  }

  @ParameterizedTest
  @MethodSource
  void conditions(Conditions.Opening opening) {
    assertThat(kestrian(opening.example()))
        .as(opening.example())
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.stance()).isEqualTo(Position.Stance.CONDITIONAL))
        .allSatisfy(p -> assertThat(p.condition()).isNotNull());
  }

  private static List<Position> kestrian(String text) {
    return READING.of(text).stream()
        .filter(position -> "country:XKE".equals(position.actor().who().id()))
        .toList();
  }
}
