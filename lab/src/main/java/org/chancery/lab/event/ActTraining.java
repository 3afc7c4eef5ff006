package org.chancery.lab.event;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.engine.actor.CastMaker;
import org.chancery.engine.extraction.event.ActModel;
import org.chancery.engine.extraction.event.ActReader;
import org.chancery.engine.extraction.event.EventExtractor;
import org.chancery.engine.extraction.event.KnownFrames;
import org.chancery.engine.extraction.event.Lexicon;
import org.chancery.engine.extraction.event.SideOdds;
import org.chancery.engine.extraction.event.TypeOdds;
import org.chancery.engine.meaning.WordVectors;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.register.Register;

/**
 * Trains the models of acts: first from the passages whose acts' words are named; then, with the
 * words that these first models find likeliest, from the other passages and the sentences with a
 * marked pair too. The same bytes come out each time.
 */
public final class ActTraining {

  /** Where the model lies in the sources. */
  public static final String RESOURCE =
      "engine/src/main/resources/org/chancery/engine/extraction/event/acts.bin";

  /** Where lies what the model knows of words' frames. */
  public static final String FRAMES =
      "engine/src/main/resources/org/chancery/engine/extraction/event/" + KnownFrames.FILE;

  private static final int STEPS = 40;
  private static final double PENALTY = 1;

  private final SentenceParser parser;
  private final ActReader reader;
  private final PassageReader passages;
  private final List<StateNames> states = StateNames.all(Register.bundled());

  private ActTraining(SentenceParser parser) {
    Lexicon lexicon = Lexicon.bundled();
    this.parser = parser;
    this.reader = ActReader.forTraining(lexicon, WordVectors.bundled());
    this.passages = new PassageReader(parser, EventExtractor.ofLexiconAlone(lexicon));
  }

  /** The model's file. */
  public static byte[] model(SentenceParser parser) {
    try {
      return new ActTraining(parser).train();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file beside it, of the lexicon that the model is trained with. */
  public static byte[] frames() {
    String lines = String.join("\n", KnownFrames.lines(Lexicon.bundled())) + "\n";
    return lines.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] train() throws IOException {
    ActCollector examples = new ActCollector();
    for (String file : PassageSet.ACTS) {
      for (Passage passage : PassageSet.bundled(file, states)) {
        ReadPassage read = passages.read(passage);
        examples.add(read, read.readings(reader));
      }
    }
    ActModel first = ActModel.read(new ByteArrayInputStream(bytes(examples)));
    CastMaker casts = new CastMaker(Register.bundled());
    for (TrainingSentence sentence : SentenceSet.bundled(states)) {
      ReadTraining.of(sentence, reader, casts, parser).ifPresent(s -> examples.add(s, first));
    }
    for (String file : PassageSet.FILES) {
      for (Passage passage : PassageSet.bundled(file, states)) {
        if (!passage.isHeldOut()) {
          ReadPassage read = passages.read(passage);
          examples.add(read, read.readings(reader), first);
        }
      }
    }
    return bytes(examples);
  }

  /** The model's file of these examples. */
  static byte[] bytes(ActCollector examples) throws IOException {
    int dimensions = WordVectors.bundled().dimensions();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(ActModel.HEADER.getBytes(StandardCharsets.US_ASCII));
      new ActTrainer(TypeOdds.CLASSES, dimensions, STEPS, PENALTY).train(examples.acts(), out);
      new ActTrainer(SideOdds.CLASSES, dimensions, STEPS, PENALTY).train(examples.sides(), out);
    }
    return bytes.toByteArray();
  }
}
