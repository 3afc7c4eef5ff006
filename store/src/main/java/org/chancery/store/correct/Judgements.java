package org.chancery.store.correct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.store.correct.Correction.Action;

/** Corrections that hold, after those that were taken back; by the record that they are about. */
public final class Judgements {

  private final Map<String, List<Correction>> byRecord = new LinkedHashMap<>();

  /**
   * Of all corrections.
   *
   * @param corrections in the order in which they were made
   */
  public Judgements(List<Correction> corrections) {
    for (Correction correction : corrections) {
      List<Correction> known =
          byRecord.computeIfAbsent(correction.about(), about -> new ArrayList<>());
      if (correction.action() == Action.UNDO) {
        last(known, correction.who()).ifPresent(known::remove);
      } else {
        known.add(correction);
      }
    }
    byRecord.values().removeIf(List::isEmpty);
  }

  private static Optional<Correction> last(List<Correction> known, String who) {
    return known.stream()
        .filter(correction -> correction.who().equals(who))
        .reduce((one, other) -> other);
  }

  /** Those on each record, by the id of now where it has one, in the order they were made. */
  public Map<String, List<Correction>> byRecord() {
    Map<String, List<Correction>> copy = new LinkedHashMap<>();
    byRecord.forEach((id, list) -> copy.put(id, List.copyOf(list)));
    return copy;
  }

  /** Whether a person has said something of a record that holds, and so can take it back. */
  public boolean hasSaid(String who, String record) {
    return byRecord.getOrDefault(record, List.of()).stream()
        .anyMatch(correction -> correction.who().equals(who));
  }

  /** Whether a correction holds. */
  public boolean holds(Correction correction) {
    return byRecord.getOrDefault(correction.about(), List.of()).contains(correction);
  }

  /** A person's last word on each record: who, then the correction. */
  public Map<String, Map<String, Correction>> lastByReviewer() {
    Map<String, Map<String, Correction>> all = new LinkedHashMap<>();
    byRecord.forEach(
        (record, list) -> {
          Map<String, Correction> last = new LinkedHashMap<>();
          list.forEach(correction -> last.put(correction.who(), correction));
          all.put(record, last);
        });
    return all;
  }
}
