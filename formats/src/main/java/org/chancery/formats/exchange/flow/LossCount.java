package org.chancery.formats.exchange.flow;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts losses. Confined to one thread. */
public final class LossCount {

  private final String format;
  private final SortedMap<String, Long> counts = new TreeMap<>();

  public LossCount(String format) {
    this.format = format;
  }

  /** Counts one more for a reason. */
  public void add(String reason) {
    counts.merge(reason, 1L, Long::sum);
  }

  /** As counted so far. */
  public Losses losses() {
    List<Losses.Loss> losses =
        counts.entrySet().stream().map(e -> new Losses.Loss(e.getKey(), e.getValue())).toList();
    return new Losses(format, losses);
  }
}
