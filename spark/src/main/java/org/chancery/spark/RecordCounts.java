package org.chancery.spark;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * Counts records while they are written. Spark adds up what the tasks of a job's last stage count
 * once for each part, however often a part is tried, so they must be counted there.
 */
final class RecordCounts {

  private final Map<RecordKind, LongAccumulator> counts = new EnumMap<>(RecordKind.class);

  RecordCounts(JavaSparkContext spark) {
    for (RecordKind kind : RecordKind.values()) {
      counts.put(kind, spark.sc().longAccumulator(kind.key()));
    }
  }

  LongAccumulator of(RecordKind kind) {
    LongAccumulator count = counts.get(kind);
    if (count == null) {
      throw new IllegalStateException("no count of " + kind);
    }
    return count;
  }

  /** By their keys. */
  Map<String, LongAccumulator> byKey() {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue));
  }

  /** "210 events, 95 statements". */
  String text() {
    String text =
        counts.entrySet().stream()
            .filter(entry -> entry.getKey() != RecordKind.ARTICLE && entry.getValue().value() > 0)
            .map(entry -> plural(entry.getValue().value(), entry.getKey().key()))
            .collect(Collectors.joining(", "));
    return text.isEmpty() ? "no records" : text;
  }

  static String plural(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
