package org.chancery.lab.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.engine.extraction.CodedActor;
import org.chancery.engine.extraction.Event;
import org.jspecify.annotations.Nullable;

/** What was wrong with the passages that may be read, by cause. Not thread-safe. */
final class PassageCauses {

  private final Map<String, List<String>> causes = new TreeMap<>();

  void add(ReadPassage read, PassageMatching matching) {
    matching.half().forEach((coded, event) -> note(half(read, coded, event), read, coded, event));
    List<Event> surplus = new ArrayList<>(matching.surplus());
    for (Passage.Coded coded : matching.lost()) {
      surplus.stream()
          .filter(event -> read.sides(coded, event))
          .findFirst()
          .ifPresentOrElse(
              event -> {
                surplus.remove(event);
                note("type: " + coded.type() + " as " + event.type(), read, coded, event);
              },
              () -> note(lost(read, coded), read, coded, null));
    }
    surplus.forEach(event -> note(surplus(read, event), read, null, event));
  }

  private static String half(ReadPassage read, Passage.Coded coded, Event event) {
    if (event.symmetric()) {
      return "side: of a symmetric event";
    }
    String actor = side("actor", read, coded.actors(), event.actors());
    String recipient = side("recipient", read, coded.recipients(), event.recipients());
    return actor.isEmpty() ? "side: " + recipient : "side: " + actor;
  }

  private static String side(
      String name, ReadPassage read, List<String> coded, List<CodedActor> given) {
    if (coded.isEmpty()) {
      return given.isEmpty() ? "" : name + " where none is";
    }
    if (read.any(coded, given)) {
      return "";
    }
    String found = given.isEmpty() ? " missing" : " wrong";
    return name + found + (known(read, coded) ? "" : ", no actor to the engine");
  }

  private static boolean known(ReadPassage read, List<String> words) {
    return words.isEmpty() || words.stream().anyMatch(read::isActor);
  }

  private static String lost(ReadPassage read, Passage.Coded coded) {
    boolean known = known(read, coded.actors()) && known(read, coded.recipients());
    return "lost"
        + (coded.sure() ? "" : ", unsure")
        + (known ? "" : ", a side is no actor to the engine");
  }

  private static String surplus(ReadPassage read, Event event) {
    if (read.passage().events().isEmpty()) {
      return "surplus: passage without events";
    }
    boolean typed = read.passage().events().stream().anyMatch(c -> ReadPassage.isType(c, event));
    boolean sides = !event.actors().isEmpty() && !event.recipients().isEmpty();
    return "surplus: "
        + (typed ? "type coded elsewhere" : "type not coded")
        + (sides || event.symmetric() ? "" : ", one side");
  }

  private void note(
      String cause, ReadPassage read, Passage.@Nullable Coded coded, @Nullable Event event) {
    causes
        .computeIfAbsent(cause, c -> new ArrayList<>())
        .add(
            String.format(
                Locale.ROOT,
                "%s %d: %s%n      coded %s%n      given %s%n",
                read.passage().file(),
                read.passage().number(),
                read.passage().text(),
                coded == null ? "nothing" : coded,
                event == null ? "nothing" : told(event, read.passage().text())));
  }

  private static String told(Event event, String text) {
    return String.format(
        Locale.ROOT,
        "%s %s%s %s -> %s  '%s' %.2f %s",
        event.type(),
        event.factuality().name().toLowerCase(Locale.ROOT),
        event.symmetric() ? " symmetric" : "",
        words(event.actors().stream()),
        words(event.recipients().stream()),
        event.evidence().get(0).of(text),
        event.confidence(),
        event.coder().rule());
  }

  private static List<String> words(Stream<CodedActor> actors) {
    return actors.map(CodedActor::text).toList();
  }

  /**
   * The causes, the commonest first.
   *
   * @param each whether every miss stands below its cause
   */
  String list(boolean each) {
    StringBuilder out = new StringBuilder();
    causes.entrySet().stream()
        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
        .forEach(
            cause -> {
              out.append(
                  String.format(Locale.ROOT, "%4d  %s%n", cause.getValue().size(), cause.getKey()));
              if (each) {
                cause.getValue().forEach(miss -> out.append("    ").append(miss));
              }
            });
    return out.toString();
  }
}
