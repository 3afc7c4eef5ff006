package org.chancery.lab.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.engine.actor.ActorMention;
import org.chancery.engine.actor.Cast;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Statement;
import org.chancery.engine.extraction.event.ActReader;
import org.chancery.engine.sentence.ParsedArticle;
import org.chancery.engine.text.Span;

/**
 * A passage with what the engine makes of it. A side is right where the event's mention, or another
 * mention of the same actor, overlaps the coded words; where they stand twice either place does.
 *
 * @param events in the order of the text
 */
record ReadPassage(
    Passage passage,
    ParsedArticle parsed,
    Cast cast,
    List<Statement> statements,
    List<Event> events) {

  ReadPassage {
    statements = List.copyOf(statements);
    events = List.copyOf(events);
  }

  /** The sentences as the model of acts sees them. */
  List<ActReader.Reading> readings(ActReader reader) {
    return reader.read(parsed, cast, statements);
  }

  /** Whether type and both sides are right; a side without anybody must have nobody. */
  boolean isRight(Passage.Coded coded, Event event) {
    return isType(coded, event) && sides(coded, event);
  }

  /** Whether the type and at least one side are right. */
  boolean isHalfRight(Passage.Coded coded, Event event) {
    if (!isType(coded, event)) {
      return false;
    }
    List<CodedActor> actors = event.actors();
    List<CodedActor> recipients = event.symmetric() ? actors : event.recipients();
    return any(coded.actors(), actors) || any(coded.recipients(), recipients);
  }

  static boolean isType(Passage.Coded coded, Event event) {
    return PassageSet.type(coded.type()).equals(PassageSet.type(event.type().name()));
  }

  boolean sides(Passage.Coded coded, Event event) {
    boolean mutual = coded.actors().size() > 1 && coded.recipients().isEmpty() && isShared(event);
    if (!event.symmetric() && !mutual) {
      return side(coded.actors(), event.actors()) && side(coded.recipients(), event.recipients());
    }
    List<CodedActor> all = new ArrayList<>(event.actors());
    all.addAll(event.recipients());
    if (!coded.recipients().isEmpty()) {
      return any(coded.actors(), all) && any(coded.recipients(), all);
    }
    long met = coded.actors().stream().filter(words -> any(List.of(words), all)).count();
    return mutual ? met > 1 : met == 1 && all.stream().allMatch(a -> isOn(a, coded.actors()));
  }

  /** What several do with each other, who of them the coder names first means nothing. */
  private static boolean isShared(Event event) {
    return event.symmetric()
        || switch (event.type()) {
          case CONSULT, COOPERATE, AGREE, SUPPORT -> true;
          default -> false;
        };
  }

  /** Whether the engine knows anybody at these words. */
  boolean isActor(String words) {
    return !keys(words).isEmpty();
  }

  private boolean side(List<String> coded, List<CodedActor> given) {
    return coded.isEmpty() || given.isEmpty()
        ? coded.isEmpty() && given.isEmpty()
        : any(coded, given);
  }

  boolean any(List<String> coded, List<CodedActor> given) {
    return given.stream().anyMatch(actor -> isOn(actor, coded));
  }

  private boolean isOn(CodedActor actor, List<String> coded) {
    return coded.stream()
        .anyMatch(
            words ->
                places(words).stream().anyMatch(actor.span()::overlaps)
                    || keys(words).contains(actor.who().key()));
  }

  private List<Span> places(String words) {
    return Occurrences.of(words, passage.text());
  }

  private Set<String> keys(String words) {
    Set<String> keys = new HashSet<>();
    for (Span place : places(words)) {
      keys.addAll(
          parsed.sentences().stream()
              .flatMap(sentence -> cast.in(sentence).stream())
              .filter(mention -> mention.span().overlaps(place))
              .map(ActorMention::referents)
              .flatMap(List::stream)
              .map(who -> who.key())
              .collect(Collectors.toSet()));
    }
    return keys;
  }
}
