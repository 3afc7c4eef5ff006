package org.chancery.engine.storyline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.engine.article.When;
import org.chancery.engine.extraction.Event;
import org.chancery.engine.extraction.Factuality;
import org.chancery.engine.extraction.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an event to find it in other reports and to tell where they differ.
 *
 * @param id the event's id
 * @param cause hashes of the stems of its own words, rising
 * @param words hashes of the content words of its sentence, rising; neither holds its parties'
 *     names
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

  /**
   * When it was.
   *
   * @param start first day
   * @param end last day, inclusive
   * @param told whether the article says so; else it only follows from the publication date
   */
  record Days(LocalDate start, LocalDate end, boolean told) {

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
    String own =
        event.evidence().stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    List<Party> actors = event.actors().stream().map(Party::of).distinct().toList();
    List<Party> recipients = event.recipients().stream().map(Party::of).distinct().toList();
    Set<String> parties =
        Stream.of(actors, recipients)
            .flatMap(List::stream)
            .flatMap(Party::stems)
            .collect(Collectors.toSet());
    return new EventDigest(
        event.id(),
        event.type(),
        event.factuality(),
        event.symmetric(),
        actors,
        recipients,
        days(event.when()),
        place(event),
        TermSet.of(words(own, topics, parties)),
        TermSet.of(words(sentence, topics, parties)),
        amounts.in(sentence),
        (float) event.confidence());
  }

  /** Words that say something else than who took part. */
  private static List<String> words(String text, TopicWords topics, Set<String> parties) {
    return topics.in(text).stream().filter(stem -> !parties.contains(stem)).toList();
  }

  private static @Nullable Days days(@Nullable When when) {
    return when == null ? null : new Days(when.start(), when.end(), when.from() == When.From.TEXT);
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
