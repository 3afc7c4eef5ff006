package org.chancery.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts a run and tells it in the end. */
final class RunSummary {

  private final long begun = System.nanoTime();
  private final Map<RecordKind, Integer> records = new EnumMap<>(RecordKind.class);
  private final Map<String, Integer> rejected = new TreeMap<>();

  void count(RecordKind kind) {
    records.merge(kind, 1, Integer::sum);
  }

  /** Counts a rejection by the first words of its reason. */
  void reject(String reason) {
    int colon = reason.indexOf(':');
    rejected.merge(colon < 0 ? reason : reason.substring(0, colon), 1, Integer::sum);
  }

  boolean hasRejections() {
    return !rejected.isEmpty();
  }

  /** "52 articles read, 1 rejected (empty 1): 210 events, … in 3.1 s". */
  String text() {
    return text(plural(records.getOrDefault(RecordKind.ARTICLE, 0), "article") + " read");
  }

  /** The same of articles of which something else than that they were read is to be said. */
  String text(String articles) {
    int bad = rejected.values().stream().mapToInt(Integer::intValue).sum();
    String reasons =
        rejected.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    String kinds =
        records.entrySet().stream()
            .filter(entry -> entry.getKey() != RecordKind.ARTICLE)
            .map(entry -> plural(entry.getValue(), entry.getKey().name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%s, %d rejected%s: %s in %.1f s",
        articles,
        bad,
        bad == 0 ? "" : " (" + reasons + ")",
        kinds.isEmpty() ? "no records" : kinds,
        (System.nanoTime() - begun) / 1e9);
  }

  static String plural(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
