package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.meaning.WordVectors;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.text.Span;

/**
 * Reads what there is to know about a pair in a sentence: the lexicon's opinion and the features
 * that the trained model weighs. Immutable and safe for use by several threads.
 */
public final class PairReader {

  private final Lexicon lexicon;
  private final PairFeatures features;

  /** For the model in the program, which knows the frames that it was trained with. */
  public PairReader(Lexicon lexicon, WordVectors vectors) {
    this(lexicon, vectors, KnownFrames.bundled());
  }

  private PairReader(Lexicon lexicon, WordVectors vectors, KnownFrames known) {
    this.lexicon = lexicon;
    this.features = new PairFeatures(lexicon, known, vectors);
  }

  /** For a model to be trained with a lexicon's frames as they are. */
  public static PairReader forTraining(Lexicon lexicon, WordVectors vectors) {
    return new PairReader(lexicon, vectors, KnownFrames.none());
  }

  /** What was read: features, and what the lexicon said. */
  record Reading(FeatureList features, LexiconOpinion opinion) {}

  /**
   * The features of a marked pair; absent where one of the places holds no word.
   *
   * @param sentences the sentence as parsed; several where the parser broke it
   */
  public Optional<FeatureList> features(List<ParsedSentence> sentences, Span source, Span target) {
    return read(sentences, source, target).map(Reading::features);
  }

  Optional<Reading> read(List<ParsedSentence> sentences, Span source, Span target) {
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    ParsedSentence sentence = PairMentions.joined(sentences);
    Optional<ActorMention> from = PairMentions.at(sentence, source, PairView.SOURCE);
    Optional<ActorMention> to = PairMentions.at(sentence, target, PairView.TARGET);
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(read(sentence, from.get(), to.get()));
  }

  /** The numbers of the features that come in runs, by the run's number. */
  int[][] runs() {
    return features.runs();
  }

  Reading read(ParsedSentence parsed, ActorMention source, ActorMention target) {
    LexicalSentence sentence = new LexicalSentence(parsed, lexicon);
    LexiconOpinion opinion = PairOpinions.of(sentence, source, target);
    return new Reading(features.of(sentence, source, target, opinion), opinion);
  }
}
