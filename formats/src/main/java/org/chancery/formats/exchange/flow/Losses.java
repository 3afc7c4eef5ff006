package org.chancery.formats.exchange.flow;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a format could not hold, or an import left out, counted by reason.
 *
 * @param format its name
 * @param losses in alphabetical order of the reasons; empty where all was held
 */
public record Losses(String format, List<Loss> losses) {

  /**
   * One reason.
   *
   * @param reason what was left out and, where that is not plain, why
   * @param count how many records it concerns
   */
  public record Loss(String reason, long count) {}

  public Losses {
    losses = List.copyOf(losses);
  }

  /** These and others of the same format together. */
  public Losses and(Losses others) {
    SortedMap<String, Long> sums = new TreeMap<>();
    for (List<Loss> part : List.of(losses, others.losses)) {
      part.forEach(loss -> sums.merge(loss.reason(), loss.count(), Long::sum));
    }
    return new Losses(
        format, sums.entrySet().stream().map(e -> new Loss(e.getKey(), e.getValue())).toList());
  }

  /** One line a reason, for a person. */
  public List<String> lines() {
    return losses.stream()
        .map(loss -> format + ": not held: " + loss.reason() + " (" + loss.count() + ")")
        .toList();
  }
}
