package org.chancery.engine.extraction.event;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.text.Span;

/**
 * Types the relation of a given pair in a sentence, by the same lexicon as the extractor and a
 * model trained on sentences of our own. Immutable and safe for use by several threads.
 */
public final class PairClassifier {

  private static final double NOTHING_KNOWN = 0.1;

  private final PairJudge judge;

  private PairClassifier(PairJudge judge) {
    this.judge = judge;
  }

  /** A classifier with the lexicon and the model that come with the program. */
  public static PairClassifier bundled() {
    return of(Lexicon.bundled());
  }

  /** A classifier with this lexicon and the model that comes with the program. */
  public static PairClassifier of(Lexicon lexicon) {
    return new PairClassifier(PairJudge.bundled(lexicon));
  }

  /**
   * What {@code source} does to {@code target}. There is always an answer; its confidence says how
   * good it is.
   *
   * @param sentences the sentence as parsed; several where the parser broke it
   * @param source place of the actor in the text that the sentence was parsed from
   * @param target place of the recipient
   */
  public PairType classify(List<ParsedSentence> sentences, Span source, Span target) {
    if (sentences.isEmpty()) {
      return unknown();
    }
    ParsedSentence sentence = PairMentions.joined(sentences);
    Optional<ActorMention> from = PairMentions.at(sentence, source, PairView.SOURCE);
    Optional<ActorMention> to = PairMentions.at(sentence, target, PairView.TARGET);
    if (from.isEmpty() && to.isEmpty()) {
      return unknown();
    }
    // One side that can't be found still leaves the other, and the words.
    return typed(judge.of(sentence, from.orElseGet(to::get), to.orElseGet(from::get)));
  }

  private static PairType unknown() {
    return new PairType(PloverType.SUPPORT, null, null, NOTHING_KNOWN);
  }

  private static PairType typed(PairJudge.Judgement judgement) {
    TypeOdds odds = judgement.odds();
    PloverType type = odds.best();
    double confidence = Confidence.ofPair(odds.of(type));
    CodedMatch event = judgement.opinion().best();
    if (event == null || event.type() != type) {
      return new PairType(type, null, null, confidence);
    }
    CameoCode code = event.code();
    return new PairType(type, event.mode(), code == null ? null : code.code(), confidence);
  }
}
