package org.chancery.engine.extraction.statement;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.engine.extraction.CoderVersion;

/** How often each rule was right when it was measured. Immutable, safe for several threads. */
final class Precision {

  /** Of the rules, the lexicon and the measurement together. */
  static final String VERSION = CoderVersion.CURRENT;

  private static final class Bundled {
    static final Precision MEASURED = new Precision(CueFile.table("precision.txt"));
  }

  private final Map<Pattern, Double> measured = new EnumMap<>(Pattern.class);

  private Precision(Map<String, String> table) {
    Map<String, String> left = new HashMap<>(table);
    for (Pattern pattern : Pattern.values()) {
      String value = left.remove(pattern.label());
      if (value == null) {
        throw new IllegalStateException("precision.txt: no line for " + pattern.label());
      }
      measured.put(pattern, Double.parseDouble(value));
    }
    if (!left.isEmpty()) {
      throw new IllegalStateException(
          String.format(Locale.ROOT, "precision.txt: no such patterns: %s", left.keySet()));
    }
  }

  /** That which comes with the engine. */
  static Precision bundled() {
    return Bundled.MEASURED;
  }

  /** 0 to 1. */
  double of(Pattern pattern) {
    Double value = measured.get(pattern);
    if (value == null) {
      throw new IllegalStateException("not measured: " + pattern);
    }
    return value;
  }
}
