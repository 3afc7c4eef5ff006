package org.chancery.lab.event;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.engine.extraction.Event;
import org.chancery.lab.Calibration;
import org.chancery.lab.Ratio;

/** Counts over passages. Not thread-safe. */
final class PassageTally {

  private static final double PERCENT = 100;

  private int passages;
  private int none;
  private int falseOnNone;
  private int coded;
  private int sure;
  private int given;
  private int right;
  private int rightSure;
  private int half;
  private int factuality;
  private final Map<String, int[]> byType = new TreeMap<>();
  private final Map<Integer, int[]> cameo = new TreeMap<>();
  private final Calibration calibration = new Calibration();

  void add(ReadPassage read, PassageMatching matching) {
    passages++;
    if (read.passage().events().isEmpty()) {
      none++;
      falseOnNone += read.events().size();
    }
    given += read.events().size();
    half += matching.half().size();
    for (Passage.Coded event : read.passage().events()) {
      coded++;
      sure += event.sure() ? 1 : 0;
      counts(PassageSet.type(event.type()))[0]++;
    }
    Set<Event> answers = new TreeSet<>(Comparator.comparing(Event::id));
    answers.addAll(matching.right().values());
    for (Event event : read.events()) {
      counts(PassageSet.type(event.type().name()))[1]++;
      calibration.add(event.confidence(), answers.contains(event));
    }
    matching.right().forEach(this::right);
  }

  private void right(Passage.Coded event, Event answer) {
    right++;
    rightSure += event.sure() ? 1 : 0;
    factuality += event.factuality() == answer.factuality() ? 1 : 0;
    counts(PassageSet.type(event.type()))[2]++;
    String code = event.cameo();
    if (code != null) {
      for (int digits = 2; digits <= code.length(); digits++) {
        int[] count = cameo.computeIfAbsent(digits, d -> new int[2]);
        count[0]++;
        String prefix = code.substring(0, digits);
        count[1] += answer.cameo() != null && answer.cameo().startsWith(prefix) ? 1 : 0;
      }
    }
  }

  private int[] counts(String type) {
    return byType.computeIfAbsent(type, t -> new int[3]);
  }

  /** One line of totals. */
  String line(String name) {
    double precision = Ratio.of(right, given);
    double recall = Ratio.of(right, coded);
    double surely = Ratio.of(rightSure, sure);
    return String.format(
        Locale.ROOT,
        "%-28s %4d passages, %4d coded (%d sure), %4d given, %4d right | P %.3f  R %.3f  F1 %.3f"
            + " | R sure %.3f  F1 %.3f | type and a side: P %.3f  R %.3f | false on 100 without: %.1f (%d)"
            + " | factuality %.3f%n",
        name,
        passages,
        coded,
        sure,
        given,
        right,
        precision,
        recall,
        Ratio.f1(precision, recall),
        surely,
        Ratio.f1(precision, surely),
        Ratio.of(right + half, given),
        Ratio.of(right + half, coded),
        PERCENT * Ratio.of(falseOnNone, none),
        none,
        Ratio.of(factuality, right));
  }

  /** A line a type, CAMEO digits, and how often events of some confidence are right. */
  String table() {
    StringBuilder out = new StringBuilder();
    byType.forEach(
        (type, count) -> {
          double precision = Ratio.of(count[2], count[1]);
          double recall = Ratio.of(count[2], count[0]);
          out.append(
              String.format(
                  Locale.ROOT,
                  "  %-10s coded %3d, given %3d, right %3d  P %.2f  R %.2f  F1 %.2f%n",
                  type,
                  count[0],
                  count[1],
                  count[2],
                  precision,
                  recall,
                  Ratio.f1(precision, recall)));
        });
    cameo.forEach(
        (digits, count) ->
            out.append(
                String.format(
                    Locale.ROOT, "  CAMEO to %d digits: %d of %d%n", digits, count[1], count[0])));
    return out + calibration.table();
  }
}
