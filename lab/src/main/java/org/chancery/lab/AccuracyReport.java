package org.chancery.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.chancery.engine.sentence.SentenceParser;
import org.chancery.lab.compare.Kind;
import org.chancery.lab.event.EventReport;
import org.chancery.lab.position.PositionReport;
import org.chancery.lab.statement.StatementReport;
import org.jspecify.annotations.Nullable;

/**
 * How accurate events, statements and positions are, and whether their confidences are what they
 * say: the reports of all kinds one below the other. Says what it leaves out.
 */
public final class AccuracyReport {

  private final SentenceParser parser;
  private final PrintStream out;

  public AccuracyReport(SentenceParser parser, PrintStream out) {
    this.parser = parser;
    this.out = out;
  }

  /**
   * Writes the report.
   *
   * @param kinds those of events, statements and positions that are asked for
   * @param plv folder of {@code plv_dev.tsv} and {@code plv_check.tsv}
   * @param polnear folder of PolNeAR, with {@code train} and {@code dev}
   * @throws IOException where a file that is there can't be read
   */
  public void write(Set<Kind> kinds, @Nullable Path plv, @Nullable Path polnear)
      throws IOException {
    if (kinds.contains(Kind.EVENT)) {
      out.println("# Events\n");
      new EventReport(parser, out).write(plv, polnear);
    }
    if (kinds.contains(Kind.STATEMENT)) {
      out.println("\n# Statements\n");
      statements(polnear);
    }
    if (kinds.contains(Kind.POSITION)) {
      out.println("\n# Positions\n\nOur own sets; of the half that is held out, totals.\n\n```");
      PositionReport.write(parser, out, false);
      out.println("```");
    }
  }

  private void statements(@Nullable Path polnear) throws IOException {
    Path split = polnear == null ? null : polnear.resolve("dev");
    if (split == null || !Files.isDirectory(split.resolve("attributions"))) {
      out.println("Left out: " + (split == null ? "no --polnear folder" : split + " is not there"));
      return;
    }
    out.println("PolNeAR, dev.\n\n```");
    StatementReport.write(parser, split, out);
    out.println("```");
  }
}
