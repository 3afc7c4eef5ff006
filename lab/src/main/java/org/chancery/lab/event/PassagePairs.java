package org.chancery.lab.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.extraction.event.PairReader;
import org.chancery.engine.sentence.ParsedSentence;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of actors in coded passages as the model learns from them: those whom a coded event joins,
 * and others of the same sentence, between whom nothing happens. Stateless.
 */
final class PassagePairs {

  /** Pairs without an event that one sentence gives at most. */
  private static final int MOST_OF_NONE = 3;

  private PassagePairs() {}

  static List<ReadPair> of(List<ReadPassage> passages, PairReader reader) {
    List<ReadPair> pairs = new ArrayList<>();
    for (ReadPassage passage : passages) {
      for (ParsedSentence sentence : passage.parsed().sentences()) {
        add(passage, sentence, reader, pairs);
      }
    }
    return pairs;
  }

  private static void add(
      ReadPassage passage, ParsedSentence sentence, PairReader reader, List<ReadPair> into) {
    Cast cast = passage.cast();
    int none = 0;
    for (ActorMention source : cast.in(sentence)) {
      for (ActorMention target : cast.in(sentence)) {
        if (source.span().overlaps(target.span()) || !mayAct(sentence, source)) {
          continue;
        }
        PloverType type = type(passage, source, target);
        if (type == null && none++ >= MOST_OF_NONE) {
          continue;
        }
        reader
            .features(List.of(sentence), source.span(), target.span())
            .ifPresent(features -> into.add(new ReadPair(type, features, false)));
      }
    }
  }

  private static boolean mayAct(ParsedSentence sentence, ActorMention source) {
    return switch (sentence.token(source.head()).relation()) {
      case "nsubj", "poss", "pobj", "conj", "nsubjpass" -> true;
      default -> false;
    };
  }

  private static @Nullable PloverType type(
      ReadPassage passage, ActorMention source, ActorMention target) {
    List<CodedActor> doer = CodedActor.of(source);
    List<CodedActor> other = CodedActor.of(target);
    for (Passage.Coded coded : passage.passage().events()) {
      boolean acts = passage.any(coded.actors(), doer);
      boolean joins =
          coded.recipients().isEmpty()
              ? coded.actors().size() > 1 && passage.any(coded.actors(), other)
              : passage.any(coded.recipients(), other);
      if (acts && joins) {
        return coded.type().equals(Passage.YIELD)
            ? PloverType.CONCEDE
            : PloverType.valueOf(coded.type());
      }
    }
    return null;
  }
}
