package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/** Asks the lexicon about a pair. */
final class PairOpinions {

  private static final double FULL = 4;
  private static final double ACTOR_ALONE = 2.5;
  private static final double ACTOR_TO_ANOTHER = 2;
  private static final double RECIPIENT_ALONE = 1.5;
  private static final double NEITHER = 0.5;

  private PairOpinions() {}

  static LexiconOpinion of(LexicalSentence sentence, ActorMention source, ActorMention target) {
    List<ActorMention> pair = List.of(source, target);
    List<CodedMatch> all = new SentenceCoder(sentence, new Cast(pair)).events();
    CodedMatch best = best(all, source, target);
    CodedMatch around =
        best == null ? best(amongOthers(sentence, source, target), source, target) : null;
    return new LexiconOpinion(best, best == null ? 0 : fit(best, source, target), around, all);
  }

  private static @Nullable CodedMatch best(
      List<CodedMatch> events, ActorMention source, ActorMention target) {
    CodedMatch best = null;
    double bestScore = 0;
    for (CodedMatch event : events) {
      double score = fit(event, source, target) + Confidence.of(event);
      if (score > bestScore) {
        best = event;
        bestScore = score;
      }
    }
    return best;
  }

  /** Frames that have somebody else on a side still say what the sentence is about. */
  private static List<CodedMatch> amongOthers(
      LexicalSentence words, ActorMention source, ActorMention target) {
    ParsedSentence sentence = words.sentence();
    List<ActorMention> all = new ArrayList<>(List.of(source, target));
    for (Token token : sentence.tokens()) {
      boolean free = !covers(source, token) && !covers(target, token);
      if (free && (token.isNoun() || token.tag().startsWith("PRP"))) {
        PairMentions.at(sentence, token.span(), "other " + token.index()).ifPresent(all::add);
      }
    }
    return new SentenceCoder(words, new Cast(all)).events();
  }

  private static boolean covers(ActorMention mention, Token token) {
    return mention.first() <= token.index() && token.index() <= mention.last();
  }

  /** How well an event's sides are those asked for: 4 for both, less where one is missing. */
  private static double fit(CodedMatch event, ActorMention source, ActorMention target) {
    boolean sourceActs = event.actors().contains(source);
    boolean targetSuffers = event.recipients().contains(target);
    if (event.symmetric() && sourceActs && event.actors().contains(target)) {
      return FULL;
    }
    if (sourceActs) {
      return targetSuffers ? FULL : event.recipients().isEmpty() ? ACTOR_ALONE : ACTOR_TO_ANOTHER;
    }
    return targetSuffers ? RECIPIENT_ALONE : NEITHER;
  }
}
