package org.chancery.lab.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.event.FeatureList;
import org.chancery.engine.extraction.event.Lexicon;
import org.chancery.engine.extraction.event.LexiconExample;
import org.chancery.engine.extraction.event.PairReader;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A training sentence as the model sees it.
 *
 * @param type absent for none
 * @param fromLexicon whether it is an example of the lexicon
 */
record ReadPair(@Nullable PloverType type, FeatureList features, boolean fromLexicon) {

  /** Parses and reads sentences; those in which a side holds no word are left out. */
  static List<ReadPair> read(
      List<TrainingSentence> sentences, PairReader reader, SentenceParser parser) {
    List<ReadPair> pairs = new ArrayList<>();
    for (TrainingSentence sentence : sentences) {
      add(sentence, false, reader, parser, pairs);
    }
    return pairs;
  }

  /** The lexicon's own examples that have both sides. */
  static List<ReadPair> ofLexicon(Lexicon lexicon, PairReader reader, SentenceParser parser) {
    List<ReadPair> pairs = new ArrayList<>();
    for (LexiconExample example : lexicon.examples()) {
      TrainingSentence sentence = sentence(example);
      if (sentence != null) {
        add(sentence, true, reader, parser, pairs);
      }
    }
    return pairs;
  }

  private static void add(
      TrainingSentence sentence,
      boolean fromLexicon,
      PairReader reader,
      SentenceParser parser,
      List<ReadPair> into) {
    List<ParsedSentence> parsed =
        parser.parse(sentence.text(), List.of(new Span(0, sentence.text().length())));
    reader
        .features(parsed, sentence.source(), sentence.target())
        .ifPresent(f -> into.add(new ReadPair(sentence.type(), f, fromLexicon)));
  }

  /** The first two sides marked, in a symmetric example both actors. */
  private static @Nullable TrainingSentence sentence(LexiconExample example) {
    MarkedText marked = MarkedText.of(example.marked());
    List<Span> actors = marked.actors();
    List<Span> recipients = marked.recipients();
    if (actors.isEmpty() || actors.size() + recipients.size() < 2) {
      return null;
    }
    Span target = recipients.isEmpty() ? actors.get(1) : recipients.get(recipients.size() - 1);
    return new TrainingSentence(
        example.type(), Factuality.FACT, marked.text(), actors.get(0), target);
  }
}
