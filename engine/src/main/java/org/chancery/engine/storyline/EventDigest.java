package org.chancery.engine.storyline;

import java.time.LocalDate;
import java.util.List;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an event to find it in other reports and to tell where they differ.
 *
 * @param id the event's id
 * @param cause hashes of the stems of its own words, rising
 * @param words hashes of the content words of its sentence, rising
 */
record EventDigest(
    String id,
    PloverType type,
    Factuality factuality,
    boolean symmetric,
    List<Party> actors,
    List<Party> recipients,
    @Nullable Days when,
    @Nullable Place where,
    TermSet cause,
    TermSet words,
    List<Amount> amounts,
    float confidence) {

  /** When it was, in days as the calendar counts them, both inclusive. */
  record Days(LocalDate start, LocalDate end) {

    boolean overlaps(Days other) {
      return !end.isBefore(other.start) && !other.end.isBefore(start);
    }

    boolean isDay() {
      return start.equals(end);
    }

    @Override
    public String toString() {
      return isDay() ? start.toString() : start + "/" + end;
    }
  }

  /** Where it was. */
  record Place(String label, @Nullable String country, boolean isCountry) {}

  static EventDigest of(Event event, String text, TopicWords topics, AmountFinder amounts) {
    String sentence = event.sentence().of(text);
    String own = event.evidence().get(0).of(text);
    return new EventDigest(
        event.id(),
        event.type(),
        event.factuality(),
        event.symmetric(),
        event.actors().stream().map(Party::of).distinct().toList(),
        event.recipients().stream().map(Party::of).distinct().toList(),
        event.when() == null ? null : new Days(event.when().start(), event.when().end()),
        place(event),
        TermSet.of(topics.in(own)),
        TermSet.of(topics.in(sentence)),
        amounts.in(sentence),
        (float) event.confidence());
  }

  private static @Nullable Place place(Event event) {
    if (event.where() == null) {
      return null;
    }
    String name = event.where().name();
    String country = event.where().country();
    String label = name == null ? event.where().text() : name;
    boolean isCountry = country != null && event.where().geonamesId() == null && name == null;
    return new Place(label.intern(), country == null ? null : country.intern(), isCountry);
  }
}
