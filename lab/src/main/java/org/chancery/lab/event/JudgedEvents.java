package org.chancery.lab.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.event.ActModel;
import org.chancery.engine.extraction.event.Circumstances;
import org.chancery.engine.extraction.event.EventExtractor;
import org.chancery.engine.extraction.event.Lexicon;

/** Keeps how each event was found, all being told however unlikely they are. Not thread-safe. */
final class JudgedEvents {

  /** An event and how it was found. */
  record Judged(Event event, Circumstances how) {}

  private final EventExtractor extractor;
  private final List<Circumstances> found = new ArrayList<>();

  JudgedEvents(Lexicon lexicon, ActModel model) {
    extractor =
        new EventExtractor(
            lexicon,
            model,
            how -> {
              found.add(how);
              return 1;
            });
  }

  EventExtractor extractor() {
    return extractor;
  }

  /** How the events that were told since the last call were found, those that the model weighed. */
  List<Judged> of(List<Event> events) {
    List<Judged> all = new ArrayList<>();
    events.forEach(event -> find(event).ifPresent(how -> all.add(new Judged(event, how))));
    found.clear();
    return all;
  }

  private Optional<Circumstances> find(Event event) {
    return found.stream()
        .filter(how -> how.type() == event.type())
        .filter(how -> event.evidence().stream().anyMatch(span -> span.contains(how.trigger())))
        .findFirst();
  }
}
