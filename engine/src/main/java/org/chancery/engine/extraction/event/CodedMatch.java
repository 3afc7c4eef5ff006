package org.chancery.engine.extraction.event;

import java.util.List;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * An event found in a sentence, its stage applied.
 *
 * @param words the tokens it rests on, in the order of the sentence
 * @param stageWords those of them that say its stage
 */
record CodedMatch(
    Match match,
    PloverType type,
    @Nullable CameoCode code,
    @Nullable String mode,
    List<String> contexts,
    Factuality factuality,
    boolean changed,
    List<Token> words,
    List<Token> stageWords,
    List<ActorMention> actors,
    List<ActorMention> recipients,
    boolean symmetric) {

  CodedMatch {
    contexts = List.copyOf(contexts);
    words = List.copyOf(words);
    stageWords = List.copyOf(stageWords);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  CodedMatch withSides(List<ActorMention> newActors, List<ActorMention> newRecipients) {
    return new CodedMatch(
        match,
        type,
        code,
        mode,
        contexts,
        factuality,
        changed,
        words,
        stageWords,
        newActors,
        newRecipients,
        symmetric);
  }

  CodedMatch withMode(@Nullable CameoCode newCode, @Nullable String newMode) {
    return new CodedMatch(
        match,
        type,
        newCode,
        newMode,
        contexts,
        factuality,
        changed,
        words,
        stageWords,
        actors,
        recipients,
        symmetric);
  }
}
