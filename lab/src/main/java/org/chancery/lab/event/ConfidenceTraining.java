package org.chancery.lab.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.actor.CastMaker;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.event.ActModel;
import org.chancery.engine.extraction.event.ActReader;
import org.chancery.engine.extraction.event.ConfidenceTable;
import org.chancery.engine.extraction.event.EventExtractor;
import org.chancery.engine.extraction.event.Lexicon;
import org.chancery.engine.meaning.WordVectors;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.text.Span;
import org.chancery.register.Register;

/**
 * Fits the table of confidence on events that are known to be right or wrong: those told in the
 * coded passages and in the sentences with a marked pair, each third of them by a model of acts
 * that is trained on the other two, since no model knows how sure it may be of what it learnt from.
 * The same bytes come out each time.
 */
public final class ConfidenceTraining {

  /** Where the table lies in the sources. */
  public static final String RESOURCE =
      "engine/src/main/resources/org/chancery/engine/extraction/event/" + ConfidenceTable.FILE;

  private static final int FOLDS = 3;

  /** Sentences with a marked pair are news boiled down to one event each, which news is not. */
  private static final double PAIRED = 0.3;

  /** A share of what is learnt from. */
  private record Fold(
      List<Passage> passages, List<TrainingSentence> sentences, ActCollector examples) {}

  private final SentenceParser parser;
  private final ActModel guesses;
  private final Lexicon lexicon = Lexicon.bundled();
  private final CastMaker casts = new CastMaker(Register.bundled());
  private final List<Fold> folds = new ArrayList<>();

  private ConfidenceTraining(SentenceParser parser, ActModel guesses) {
    this.parser = parser;
    this.guesses = guesses;
  }

  /** The table's file. */
  public static byte[] table(SentenceParser parser) {
    try {
      // It only guesses which words tell the acts of sentences where nobody named them.
      ActModel guesses = ActModel.bundled();
      String lines = String.join("\n", new ConfidenceTraining(parser, guesses).lines()) + "\n";
      return lines.getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> lines() throws IOException {
    for (int i = 0; i < FOLDS; i++) {
      folds.add(new Fold(new ArrayList<>(), new ArrayList<>(), new ActCollector()));
    }
    deal();
    folds.forEach(this::collect);
    ConfidenceFit fit = new ConfidenceFit();
    for (Fold fold : folds) {
      judge(fold, fit);
    }
    return ConfidenceTable.lines(fit.weights());
  }

  private void deal() {
    List<StateNames> states = StateNames.all(Register.bundled());
    int next = 0;
    for (String file : PassageSet.ACTS) {
      for (Passage passage : PassageSet.bundled(file, states)) {
        folds.get(next++ % FOLDS).passages().add(passage);
      }
    }
    for (TrainingSentence sentence : SentenceSet.bundled(states)) {
      folds.get(next++ % FOLDS).sentences().add(sentence);
    }
  }

  private void collect(Fold fold) {
    ActReader reader = new ActReader(lexicon, WordVectors.bundled());
    PassageReader passages = new PassageReader(parser, EventExtractor.ofLexiconAlone(lexicon));
    for (Passage passage : fold.passages()) {
      ReadPassage read = passages.read(passage);
      fold.examples().add(read, read.readings(reader));
    }
    for (TrainingSentence sentence : fold.sentences()) {
      ReadTraining.of(sentence, reader, casts, parser)
          .ifPresent(s -> fold.examples().add(s, guesses));
    }
  }

  /** Says of each event in a share, told by a model of the others, whether it is right. */
  private void judge(Fold fold, ConfidenceFit fit) throws IOException {
    ActCollector others = new ActCollector();
    folds.stream().filter(other -> other != fold).forEach(other -> others.add(other.examples()));
    ActModel model = ActModel.read(new ByteArrayInputStream(ActTraining.bytes(others)));
    JudgedEvents judged = new JudgedEvents(lexicon, model);
    PassageReader reader = new PassageReader(parser, judged.extractor());
    for (Passage passage : fold.passages()) {
      ReadPassage read = reader.read(passage);
      Set<Event> right = Collections.newSetFromMap(new IdentityHashMap<>());
      right.addAll(PassageMatching.of(read).right().values());
      judged
          .of(read.events())
          .forEach(one -> fit.add(one.how().values(), right.contains(one.event()), 1));
    }
    for (TrainingSentence sentence : fold.sentences()) {
      judge(GoldPair.of(sentence, parser), judged, fit);
    }
  }

  /** Of events that do not stand between the two sides, nothing is known. */
  private void judge(GoldPair pair, JudgedEvents judged, ConfidenceFit fit) {
    if (pair.sentences().isEmpty()) {
      return;
    }
    Cast cast = casts.make(EventAccuracy.parsed(pair));
    List<Event> events = EventAccuracy.events(judged.extractor(), pair, cast);
    judged
        .of(events)
        .forEach(
            one -> {
              Event event = one.event();
              boolean right = EventAccuracy.isTriple(event, pair, cast);
              if (right || (has(event, pair.source()) && has(event, pair.target()))) {
                fit.add(one.how().values(), right, PAIRED);
              }
            });
  }

  private static boolean has(Event event, Span side) {
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .anyMatch(actor -> actor.span().overlaps(side));
  }
}
