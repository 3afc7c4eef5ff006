package org.chancery.lab;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often answers of some confidence are right, as a reliability diagram. Not thread-safe. */
public final class Calibration {

  /** A tenth of the scale; the bars are so many characters long. */
  private static final int TENTHS = 10;

  private static final int WIDTH = 40;

  private static final class Bin {
    private int answers;
    private int right;
    private double stated;

    private double share() {
      return (double) right / answers;
    }

    private double mean() {
      return stated / answers;
    }
  }

  private final Map<Integer, Bin> bins = new TreeMap<>();

  /**
   * Counts an answer.
   *
   * @param confidence from 0 to 1
   */
  public void add(double confidence, boolean right) {
    int tenth = Math.min(TENTHS - 1, (int) Math.floor(confidence * TENTHS));
    Bin bin = bins.computeIfAbsent(tenth, b -> new Bin());
    bin.answers++;
    bin.right += right ? 1 : 0;
    bin.stated += confidence;
  }

  /**
   * A line for each tenth of confidence: answers, what they say of themselves, how many are right;
   * a bar as long as the right ones, with a mark where it should end.
   */
  public String table() {
    StringBuilder out = new StringBuilder();
    bins.forEach(
        (tenth, bin) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "  confidence %.1f: %5d answers, stated %.2f, right %.2f  %s%n",
                    tenth / (double) TENTHS,
                    bin.answers,
                    bin.mean(),
                    bin.share(),
                    bar(bin))));
    return out.toString();
  }

  private static String bar(Bin bin) {
    int end = (int) Math.round(bin.share() * WIDTH);
    int mark = Math.min(WIDTH - 1, (int) Math.round(bin.mean() * WIDTH));
    StringBuilder bar = new StringBuilder();
    for (int i = 0; i < WIDTH; i++) {
      bar.append(i == mark ? '|' : i < end ? '#' : '.');
    }
    return bar.toString();
  }
}
