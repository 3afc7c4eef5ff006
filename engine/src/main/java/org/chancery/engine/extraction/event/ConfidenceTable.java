package org.chancery.engine.extraction.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How likely an event is right: each circumstance in which it was found adds its line's number,
 * times the circumstance's value, to the logarithm of the odds. Fitted by {@code lab train} on what
 * is right of the events told in our own passages. Immutable and safe for use by several threads.
 */
public final class ConfidenceTable implements EventConfidence {

  /** Name of the file beside the models. */
  public static final String FILE = "confidence.txt";

  private static final String HEADER = "format: chancery-confidence 1";
  private static final double LEAST = .01;
  private static final double MOST = .98;

  private final Map<String, Double> weights;

  private ConfidenceTable(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The table that comes with the program, read once. */
  public static ConfidenceTable bundled() {
    return Bundled.TABLE;
  }

  private static final class Bundled {
    private static final ConfidenceTable TABLE = read(Lexicon.resource(FILE));
  }

  /** The lines of a table with these numbers. */
  public static List<String> lines(Map<String, Double> weights) {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    new TreeMap<>(weights)
        .forEach((name, weight) -> lines.add(String.format(Locale.ROOT, "%.3f %s", weight, name)));
    return lines;
  }

  /**
   * @throws IllegalArgumentException where a line is not a number, a space and a name
   */
  static ConfidenceTable read(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException("expected '" + HEADER + "' at the beginning of " + FILE);
    }
    Map<String, Double> weights = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(" ", 2);
      if (cells.length < 2 || !cells[0].matches("-?\\d{1,4}\\.\\d{1,9}")) {
        throw new IllegalArgumentException(
            FILE + ":" + (i + 1) + ": expected a number and a circumstance: " + lines.get(i));
      }
      weights.put(cells[1], Double.parseDouble(cells[0]));
    }
    return new ConfidenceTable(weights);
  }

  @Override
  public double of(Circumstances circumstances) {
    double sum = 0;
    for (Map.Entry<String, Double> one : circumstances.values().entrySet()) {
      sum += one.getValue() * weights.getOrDefault(one.getKey(), 0.0);
    }
    double likely = 1 / (1 + StrictMath.exp(-sum));
    return Math.round(Math.max(LEAST, Math.min(MOST, likely)) * 100) / 100.0;
  }
}
