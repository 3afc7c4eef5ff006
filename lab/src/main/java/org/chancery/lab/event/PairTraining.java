package org.chancery.lab.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.engine.extraction.event.Lexicon;
import org.chancery.engine.extraction.event.PairReader;
import org.chancery.engine.meaning.WordVectors;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.register.Register;

/** Trains the pair model from the project's own sentences. The same bytes come out each time. */
public final class PairTraining {

  /** Where the model lies in the sources. */
  public static final String RESOURCE =
      "engine/src/main/resources/org/chancery/engine/extraction/event/pairs.bin";

  private PairTraining() {}

  /** The model's file. */
  public static byte[] model(SentenceParser parser) {
    Lexicon lexicon = Lexicon.bundled();
    PairReader reader = PairReader.forTraining(lexicon, WordVectors.bundled());
    List<ReadPair> pairs =
        new ArrayList<>(
            ReadPair.read(SentenceSet.bundled(StateNames.all(Register.bundled())), reader, parser));
    pairs.addAll(passages(reader, parser));
    pairs.addAll(ReadPair.ofLexicon(lexicon, reader, parser));
    return PairTrainer.train(pairs, Set.of());
  }

  /** Of the passages that may be learnt from. */
  private static List<ReadPair> passages(PairReader reader, SentenceParser parser) {
    PassageReader passages = new PassageReader(parser);
    List<ReadPassage> read = new ArrayList<>();
    for (String file : PassageSet.FILES) {
      PassageSet.bundled(file, StateNames.all(Register.bundled())).stream()
          .filter(passage -> !passage.isHeldOut())
          .map(passages::read)
          .forEach(read::add);
    }
    return PassagePairs.of(read, reader);
  }
}
