package org.chancery.engine.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedArticle;
import org.junit.jupiter.api.Test;

/** What the trained model of acts adds to lexicon and pair model. */
class LearnedActsTest {

  @Test
  void aModelOfAnotherKindIsRefused() {
    byte[] other = "chancery-pairs 1\n1234".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> ActModel.read(new ByteArrayInputStream(other)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("chancery-acts 1");
  }

  @Test
  void anActIsFoundThatTheLexiconHasNoWordsFor() {
    MarkedSentence marked = MarkedSentence.of("[A Rebels] strafed a village on Monday.");
    ParsedArticle article = marked.parse(Parser.PARSER);
    List<Event> events =
        EventExtractor.bundled()
            .extract(
                article,
                marked.cast(article.sentences()),
                List.of(),
                (s, t) -> Optional.empty(),
                (s, t) -> Optional.empty());
    assertThat(events)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type()).isEqualTo(PloverType.ASSAULT);
              assertThat(event.coder().rule()).isEqualTo(LearnedActs.RULE + "ASSAULT");
              assertThat(event.actors()).hasSize(1);
            });
  }

  @Test
  void confidenceGrowsWithTheOddsAndReachesNineTenthsWhereNineInTenAreRight() {
    assertThat(Confidence.ofAct(0)).isEqualTo(.2);
    assertThat(Confidence.ofAct(.97)).isEqualTo(.9);
    assertThat(Confidence.ofAct(1)).isEqualTo(.92);
    for (int i = 0; i < 100; i++) {
      assertThat(Confidence.ofAct((i + 1) / 100.0))
          .isGreaterThanOrEqualTo(Confidence.ofAct(i / 100.0));
    }
  }

  @Test
  void yieldCountsForBothOfItsTypes() {
    float[] scores = new float[TypeOdds.CLASSES];
    scores[PloverType.CONCEDE.ordinal()] = 5;
    TypeOdds odds = TypeOdds.ofScores(scores);
    assertThat(odds.best()).isEqualTo(PloverType.CONCEDE);
    SideOdds side = SideOdds.ofScores(new float[] {4, 0, 0});
    assertThat(side.actor()).isGreaterThan(.9);
    assertThat(side.recipient()).isLessThan(.1);
  }
}
