package org.chancery.engine.extraction.event;

import java.util.List;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.extraction.Coder;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * An event of a sentence, whoever found it.
 *
 * @param trigger the word that says it
 * @param words all the words that it rests on, in the order of the sentence
 */
record FoundEvent(
    Token trigger,
    PloverType type,
    @Nullable CameoCode code,
    @Nullable String mode,
    List<String> contexts,
    Factuality factuality,
    List<Token> words,
    List<ActorMention> actors,
    List<ActorMention> recipients,
    boolean symmetric,
    double confidence,
    Coder coder) {

  /** What is less sure than this is left out where nobody well known acts in it. */
  private static final double LEAST = 0.3;

  FoundEvent {
    contexts = List.copyOf(contexts);
    words = List.copyOf(words);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** What the lexicon found. */
  static FoundEvent of(CodedMatch match) {
    return new FoundEvent(
        match.match().trigger(),
        match.type(),
        match.code(),
        match.mode(),
        match.contexts(),
        match.factuality(),
        match.words(),
        match.actors(),
        match.recipients(),
        match.symmetric(),
        Confidence.ofEvent(match),
        new Coder(match.match().entry().rule(), Lexicon.VERSION));
  }

  /** What the lexicon found in a sentence, but for what is hardly ever right. */
  static List<FoundEvent> likely(List<CodedMatch> matches) {
    return matches.stream().map(FoundEvent::of).filter(event -> !event.isIdle()).toList();
  }

  /**
   * One side alone of what needs another ("they agreed to …", "approved the minutes"), unless a
   * state or an actor of the register is said to have done it.
   */
  private boolean isIdle() {
    return confidence < LEAST
        && actors.stream()
            .flatMap(mention -> mention.referents().stream())
            .noneMatch(who -> who.country() != null || who.id() != null);
  }

  /** Whether there is nobody on one of two sides. */
  boolean isHalf() {
    return !symmetric && (actors.isEmpty() || recipients.isEmpty());
  }

  FoundEvent withConfidence(double better) {
    return new FoundEvent(
        trigger,
        type,
        code,
        mode,
        contexts,
        factuality,
        words,
        actors,
        recipients,
        symmetric,
        better,
        coder);
  }

  FoundEvent withSides(List<ActorMention> newActors, List<ActorMention> newRecipients) {
    return new FoundEvent(
        trigger,
        type,
        code,
        mode,
        contexts,
        factuality,
        words,
        newActors,
        newRecipients,
        symmetric,
        confidence,
        coder);
  }
}
