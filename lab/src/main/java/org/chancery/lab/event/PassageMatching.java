package org.chancery.lab.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.chancery.engine.extraction.Event;

/**
 * Which given event answers which coded one, each at most once: first those that are right in type
 * and both sides, those of the right factuality before others; then those with one side.
 *
 * @param right by coded event
 * @param half type and one side right, by coded event; those that are right are not repeated
 * @param lost coded events without either
 * @param surplus given events without either
 */
record PassageMatching(
    Map<Passage.Coded, Event> right,
    Map<Passage.Coded, Event> half,
    List<Passage.Coded> lost,
    List<Event> surplus) {

  static PassageMatching of(ReadPassage read) {
    List<Passage.Coded> open = new ArrayList<>(read.passage().events());
    List<Event> free = new ArrayList<>(read.events());
    Map<Passage.Coded, Event> right =
        matched(open, free, (c, e) -> c.factuality() == e.factuality() && read.isRight(c, e));
    right.putAll(matched(open, free, read::isRight));
    return new PassageMatching(right, matched(open, free, read::isHalfRight), open, free);
  }

  private static Map<Passage.Coded, Event> matched(
      List<Passage.Coded> open, List<Event> free, BiPredicate<Passage.Coded, Event> fits) {
    Map<Passage.Coded, Event> found = new LinkedHashMap<>();
    for (Passage.Coded coded : List.copyOf(open)) {
      free.stream()
          .filter(event -> fits.test(coded, event))
          .findFirst()
          .ifPresent(
              event -> {
                found.put(coded, event);
                open.remove(coded);
                free.remove(event);
              });
    }
    return found;
  }
}
