package org.chancery.engine.extraction.event;

import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.meaning.WordVectors;
import org.chancery.engine.sentence.ParsedSentence;

/**
 * Weighs the lexicon's opinion on a pair against the trained model's. Immutable and safe for use by
 * several threads.
 */
final class PairJudge {

  private final PairReader reader;
  private final PairModel model;

  PairJudge(PairReader reader, PairModel model) {
    this.reader = reader;
    this.model = model.with(reader.runs());
  }

  static PairJudge bundled(Lexicon lexicon) {
    return new PairJudge(new PairReader(lexicon, WordVectors.bundled()), PairModel.bundled());
  }

  /**
   * A judgement.
   *
   * @param odds the lexicon's opinion and the trained model together
   */
  record Judgement(LexiconOpinion opinion, TypeOdds odds) {}

  Judgement of(ParsedSentence sentence, ActorMention source, ActorMention target) {
    PairReader.Reading reading = reader.read(sentence, source, target);
    TypeOdds odds = model.odds(reading.features()).inNews();
    LexiconOpinion opinion = reading.opinion();
    CodedMatch best = opinion.best();
    TypeOdds both = best == null ? odds : odds.times(best.type(), OpinionWeight.of(opinion.fit()));
    return new Judgement(opinion, both);
  }
}
