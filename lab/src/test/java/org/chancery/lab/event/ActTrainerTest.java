package org.chancery.lab.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.engine.actor.CastMaker;
import org.chancery.engine.article.Article;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.event.ActModel;
import org.chancery.engine.extraction.event.ActReader;
import org.chancery.engine.extraction.event.Lexicon;
import org.chancery.engine.extraction.event.SideOdds;
import org.chancery.engine.extraction.event.TypeOdds;
import org.chancery.engine.meaning.WordVectors;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.chancery.engine.text.Span;
import org.chancery.register.Register;
import org.junit.jupiter.api.Test;

class ActTrainerTest {

  private static final String TEXT = "Rebels shelled villagers.";

  private final ActReader.Reading reading = reading();

  @Test
  void learnsWhichWordTellsAnActAndWhoTakesPartTheSameWayEachTime() throws IOException {
    byte[] bytes = bytes();
    assertThat(bytes()).isEqualTo(bytes);
    ActModel model = ActModel.read(new ByteArrayInputStream(bytes));
    Token shelled = reading.words().get(0);
    assertThat(model.act(reading.act(shelled)).best()).isEqualTo(PloverType.ASSAULT);
    assertThat(side(model, 0).actor()).isGreaterThan(.5);
    assertThat(side(model, 1).recipient()).isGreaterThan(.5);
  }

  private SideOdds side(ActModel model, int actor) {
    Token shelled = reading.words().get(0);
    return model.side(reading.side(shelled, PloverType.ASSAULT, reading.actors().get(actor)));
  }

  private byte[] bytes() throws IOException {
    Token shelled = reading.words().get(0);
    ActExample act = new ActExample(reading.act(shelled), TypeOdds.number(PloverType.ASSAULT), 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(ActModel.HEADER.getBytes(StandardCharsets.US_ASCII));
      int dimensions = WordVectors.bundled().dimensions();
      new ActTrainer(TypeOdds.CLASSES, dimensions, 20, .1).train(List.of(act, act), out);
      new ActTrainer(SideOdds.CLASSES, dimensions, 20, .1)
          .train(
              List.of(
                  example(shelled, 0, SideOdds.ACTOR),
                  example(shelled, 0, SideOdds.ACTOR),
                  example(shelled, 1, SideOdds.RECIPIENT),
                  example(shelled, 1, SideOdds.RECIPIENT)),
              out);
    }
    return bytes.toByteArray();
  }

  private ActExample example(Token word, int actor, int label) {
    return new ActExample(
        reading.side(word, PloverType.ASSAULT, reading.actors().get(actor)), label, 1);
  }

  /** "Rebels shelled villagers", parsed by hand. */
  private static ActReader.Reading reading() {
    List<Token> tokens =
        List.of(
            new Token(0, new Span(0, 6), "Rebels", "rebel", "NNS", 1, "nsubj"),
            new Token(1, new Span(7, 14), "shelled", "shell", "VBD", -1, "root"),
            new Token(2, new Span(15, 24), "villagers", "villager", "NNS", 1, "dobj"),
            new Token(3, new Span(24, 25), ".", ".", ".", 1, "punct"));
    ParsedArticle article =
        new ParsedArticle(
            Article.ofText("own", TEXT),
            List.of(new Span(0, TEXT.length())),
            List.of(new ParsedSentence(0, 0, tokens)));
    return new ActReader(Lexicon.bundled(), WordVectors.bundled())
        .read(article, new CastMaker(Register.bundled()).make(article), List.of())
        .get(0);
  }
}
