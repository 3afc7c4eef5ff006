package org.chancery.engine.extraction.event;

import java.util.HashMap;
import java.util.Map;
import org.chancery.engine.actor.ActorMention;

/** The trained model's opinions on the pairs of one sentence, each made once. Confined to it. */
final class SentenceJudge {

  private record Pair(ActorMention source, ActorMention target) {}

  private final PairJudge judge;
  private final LexicalSentence words;
  private final Map<Pair, TypeOdds> known = new HashMap<>();

  SentenceJudge(PairJudge judge, LexicalSentence words) {
    this.judge = judge;
    this.words = words;
  }

  TypeOdds odds(ActorMention source, ActorMention target) {
    return known.computeIfAbsent(
        new Pair(source, target), pair -> judge.of(words, pair.source(), pair.target()).model());
  }
}
