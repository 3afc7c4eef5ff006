package org.chancery.engine.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.actor.CastMaker;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.meaning.WordVectors;
import org.chancery.engine.sentence.EnglishParser;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.Token;
import org.chancery.register.Register;
import org.junit.jupiter.api.Test;

/** What the trained model of acts adds to the lexicon. */
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
    List<Event> events =
        MarkedSentence.of("Rebels lobbed grenades into a Kestrian barracks on Monday.")
            .told(EventExtractor.bundled());
    assertThat(events)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type()).isEqualTo(PloverType.ASSAULT);
              assertThat(event.coder().rule()).isEqualTo(LearnedActs.RULE + "ASSAULT");
              assertThat(event.actors()).hasSize(1);
            });
  }

  /** What is passed over unweighed must be what no bar would have let through. */
  @Test
  void onlyWordsThatAreFarFromTheBarArePassedOver() {
    ParsedArticle article =
        MarkedSentence.of(
                "Rebels lobbed grenades into a Kestrian barracks on Monday, gave ground in the"
                    + " snowy hills of the north and refused the ministry's offer of talks about"
                    + " the harvest, the price of bread and the old men who tend the lighthouse.")
            .parse(EnglishParser.PARSER);
    ActReader reader = new ActReader(Lexicon.bundled(), WordVectors.bundled());
    ActModel model = ActModel.bundled();
    double bar = ActBars.CHOSEN.findOdds();
    int passed = 0;
    int weighed = 0;
    for (ActReader.Reading reading :
        reader.read(article, new CastMaker(Register.bundled()).make(article), List.of())) {
      for (Token word : reading.words()) {
        TypeOdds odds = model.act(reading.act(word));
        Optional<TypeOdds> near = model.act(reading.act(word), bar);
        if (near.isPresent()) {
          weighed++;
          assertThat(near.get().of(odds.best())).isEqualTo(odds.of(odds.best()));
        } else {
          passed++;
          assertThat(odds.of(odds.best())).as(word.form()).isLessThan(bar * odds.none());
        }
      }
    }
    assertThat(passed).isPositive();
    assertThat(weighed).isPositive();
  }

  @Test
  void aWordOrPhraseWithoutAVectorAddsNothing() {
    ActEvidence evidence = new ActEvidence(WordVectors.bundled(), ActFeatures.BLOCKS);
    evidence.add("bias");
    double[] before = shares(ActModel.bundled().act(evidence));
    evidence.meaning(0, List.of("xqzzt"));
    evidence.meaning(1, List.of("xqzzt", "zzyqx"));
    assertThat(shares(ActModel.bundled().act(evidence))).isEqualTo(before);
    assertThat(ActModel.bundled().act(evidence, 1e-9)).isPresent();
    assertThat(ActModel.bundled().act(evidence, 1e9)).isEmpty();
  }

  private static double[] shares(TypeOdds odds) {
    return Stream.of(PloverType.values()).mapToDouble(odds::of).toArray();
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
