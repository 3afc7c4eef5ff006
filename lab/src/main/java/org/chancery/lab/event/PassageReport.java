package org.chancery.lab.event;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.lab.Calibration;

/**
 * How accurate events are on passages of news that were invented and coded before any program had
 * seen them. Those with odd numbers may be read and learnt from; of the others only totals are
 * given.
 */
public final class PassageReport {

  private final PassageReader reader;
  private final PrintStream out;

  public PassageReport(SentenceParser parser, PrintStream out) {
    this.reader = new PassageReader(parser);
    this.out = out;
  }

  /**
   * Writes the report.
   *
   * @param files coded passages; the bundled ones where there are none
   * @param misses whether every miss of the odd half is listed
   * @throws PassagesFormatException where a file makes no sense
   * @throws IOException where a file can't be read
   */
  public void write(List<Path> files, boolean misses) throws IOException {
    Map<String, PassageTally> tallies = new LinkedHashMap<>();
    PassageCauses causes = new PassageCauses();
    PassageTally odd = new PassageTally();
    PassageTally even = new PassageTally();
    Calibration calibration = new Calibration();
    for (Passage passage : PassageReader.passages(files)) {
      ReadPassage read = reader.read(passage);
      PassageMatching matching = PassageMatching.of(read);
      String half = passage.isHeldOut() ? ", held out" : ", seen";
      tallies.computeIfAbsent(passage.file() + half, f -> new PassageTally()).add(read, matching);
      (passage.isHeldOut() ? even : odd).add(read, matching);
      if (passage.isHeldOut()) {
        matching.right().values().forEach(event -> calibration.add(event.confidence(), true));
        matching.half().values().forEach(event -> calibration.add(event.confidence(), false));
        matching.surplus().forEach(event -> calibration.add(event.confidence(), false));
      } else {
        causes.add(read, matching);
      }
    }
    out.print(causes.list(misses));
    tallies.forEach((name, tally) -> out.print(tally.line(name)));
    out.print(odd.table());
    out.print(odd.line("seen (odd numbers)"));
    out.print(even.table());
    out.print(even.line("held out (even numbers)"));
    out.print(calibration.table());
  }
}
