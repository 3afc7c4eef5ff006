package org.chancery.lab.compare;

import java.util.List;
import org.chancery.engine.text.Span;

/**
 * What is compared with its like in another coding: one pair of an event's actor and recipient, one
 * source of a statement, one position.
 *
 * @param id the record's
 * @param article the article's id
 * @param day first day of its {@code when}, ISO 8601; empty where unknown
 * @param dyad who to whom, for events by country where that is known, else by name; for positions
 *     who on which issue
 * @param category type, kind or stance; empty where the coding gives none
 * @param evidence places in the article's text, in code points; empty for a coding without text
 * @param words the first words that it rests on; empty likewise
 */
public record Unit(
    String id,
    String article,
    String day,
    Dyad dyad,
    String category,
    List<Span> evidence,
    String words) {

  /** Who to whom. An unknown side is empty. */
  public record Dyad(String actor, String recipient) {
    /** For a person. */
    public String shown() {
      return (actor.isEmpty() ? "-" : actor) + " > " + (recipient.isEmpty() ? "-" : recipient);
    }
  }

  public Unit {
    evidence = List.copyOf(evidence);
  }

  /** How many code points of evidence two units share. */
  int overlap(Unit other) {
    int shared = 0;
    for (Span a : evidence) {
      for (Span b : other.evidence()) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
      }
    }
    return shared;
  }
}
