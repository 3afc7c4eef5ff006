package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.chancery.engine.sentence.ParsedSentence;
import org.chancery.engine.sentence.Token;

/** Makes the events of one sentence agree with each other: none told twice. */
final class SentenceEvents {

  private SentenceEvents() {}

  static List<CodedMatch> settle(ParsedSentence sentence, Stages stages, List<CodedMatch> found) {
    List<CodedMatch> told =
        withoutAsked(withRequests(stages, withoutShadows(withoutRefused(found))));
    return withoutTwins(Aims.told(sentence, told));
  }

  /**
   * "threatened to boycott Kestria" is one threat: the entry of "threaten" gives way to the boycott
   * that became a threat through the same word, and lends it the sides that it lacks.
   */
  private static List<CodedMatch> withoutShadows(List<CodedMatch> found) {
    List<CodedMatch> kept = new ArrayList<>(found);
    for (CodedMatch changed : found) {
      if (!changed.changed()) {
        continue;
      }
      for (CodedMatch plain : found) {
        if (plain != changed
            && changed.stageWords().contains(plain.match().trigger())
            && !isAnothers(changed, plain)
            && kept.contains(plain)) {
          kept.remove(plain);
          int at = kept.indexOf(changed);
          if (at >= 0) {
            kept.set(at, lend(changed, plain));
          }
        }
      }
    }
    return kept;
  }

  /** "urged Kestria to stop fighting": what is asked of somebody does not make up the request. */
  private static boolean isAnothers(CodedMatch asked, CodedMatch request) {
    return request.type() == PloverType.REQUEST && asked.factuality() == Factuality.REQUESTED;
  }

  private static CodedMatch lend(CodedMatch changed, CodedMatch plain) {
    List<ActorMention> actors = changed.actors().isEmpty() ? plain.actors() : changed.actors();
    List<ActorMention> recipients =
        changed.recipients().isEmpty() ? without(plain.recipients(), actors) : changed.recipients();
    return changed.withSides(actors, recipients);
  }

  private static List<ActorMention> without(List<ActorMention> list, List<ActorMention> others) {
    return list.stream().filter(m -> !others.contains(m)).toList();
  }

  /**
   * "urged Kestria to free the crew" asks to yield: a request takes its mode from what is asked.
   */
  private static List<CodedMatch> withRequests(Stages stages, List<CodedMatch> found) {
    List<CodedMatch> all = new ArrayList<>(found.size());
    for (CodedMatch event : found) {
      all.add(event.type() == PloverType.REQUEST ? specified(stages, event, found) : event);
    }
    return all;
  }

  private static CodedMatch specified(Stages stages, CodedMatch request, List<CodedMatch> found) {
    for (CodedMatch asked : found) {
      if (asked != request
          && asked.factuality() == Factuality.REQUESTED
          && asked.stageWords().contains(request.match().trigger())) {
        PloverType type = asked.match().entry().type();
        Optional<Stages.Outcome> outcome =
            type == null ? Optional.empty() : stages.outcome(StageEffect.REQUEST, type);
        CodedMatch better =
            request.recipients().isEmpty()
                ? request.withSides(request.actors(), without(asked.actors(), request.actors()))
                : request;
        return outcome
            .filter(o -> o.type() == PloverType.REQUEST)
            .map(o -> better.withMode(o.code(), o.mode()))
            .orElse(better);
      }
    }
    return request;
  }

  /**
   * "rejected a call to readmit Kestria" turns down who called, not Kestria: what was asked for is
   * told by the refusal.
   */
  private static List<CodedMatch> withoutRefused(List<CodedMatch> found) {
    return found.stream()
        .filter(
            asked ->
                !asked.changed()
                    || asked.factuality() != Factuality.REQUESTED
                    || asked.type() != PloverType.REJECT
                    || found.stream().noneMatch(other -> refuses(other, asked)))
        .toList();
  }

  private static boolean refuses(CodedMatch refusal, CodedMatch asked) {
    return asks(refusal, asked) && refusal.match().entry().type() == PloverType.REJECT;
  }

  /**
   * "urged Kestria to free the crew" is one request: what is asked for is no event beside it, and
   * neither is what somebody is accused of.
   */
  private static List<CodedMatch> withoutAsked(List<CodedMatch> found) {
    return found.stream()
        .filter(
            asked ->
                asked.factuality() != Factuality.REQUESTED
                    || found.stream()
                        .noneMatch(other -> asks(other, asked) && isWhole(other, asked)))
        .toList();
  }

  /** Whether a request tells whom it asks, or as good as that who asks is not who is to do it. */
  private static boolean isWhole(CodedMatch request, CodedMatch asked) {
    return !request.recipients().isEmpty()
        || (request.type() == PloverType.REQUEST && request.actors().equals(asked.actors()));
  }

  private static boolean asks(CodedMatch request, CodedMatch asked) {
    return request != asked && asked.stageWords().contains(request.match().trigger());
  }

  /** The same act by the same sides told by two words ("met for talks") is one. */
  private static List<CodedMatch> withoutTwins(List<CodedMatch> found) {
    List<CodedMatch> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CodedMatch event : found) {
      String key =
          event.type()
              + "|"
              + event.factuality()
              + "|"
              + Participants.keys(event.actors())
              + "|"
              + Participants.keys(event.recipients());
      boolean close = kept.stream().anyMatch(k -> sameWords(k, event));
      if (!close && seen.add(key)) {
        kept.add(event);
      }
    }
    return kept;
  }

  private static boolean sameWords(CodedMatch a, CodedMatch b) {
    Set<Token> words = new HashSet<>(a.match().words());
    return words.containsAll(b.match().words());
  }
}
