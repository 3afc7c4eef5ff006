package org.chancery.formats.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import org.chancery.formats.output.terminal.Cell;
import org.chancery.formats.output.terminal.Ink;
import org.chancery.formats.output.terminal.TerminalLines;
import org.chancery.formats.output.words.DateWords;
import org.chancery.formats.output.words.Glyphs;
import org.chancery.formats.output.words.RecordWords;
import org.chancery.formats.output.words.TallyWords;

/** Tallies for a terminal: a line or two for each member, the outcome, and who else took sides. */
public final class TallyTable implements RecordSink {

  private static final int GLYPH = 1;
  private static final int NAME = 28;
  private static final int STANCE = "conditional".length();
  private static final int DATE = 12;

  private final TerminalLines lines;
  private boolean begun;

  public TallyTable(Writer out, int width, boolean colour) {
    lines = new TerminalLines(out, width, colour);
  }

  @Override
  public void write(ObjectNode tally) throws IOException {
    if (begun) {
      lines.blank();
    }
    begun = true;
    lines.rule(tally.path("issue").path("title").asText());
    lines.line(3, new Cell(TallyWords.frame(tally), lines.width(), Ink.FAINT));
    for (JsonNode member : tally.path("members")) {
      if (member.has("stance")) {
        stand(member, TallyWords.through(member));
      }
    }
    silent(TallyWords.silentNames(tally));
    for (String line : TallyWords.verdict(tally)) {
      lines.line(1, new Cell(line, lines.width(), Ink.STRONG));
    }
    if (tally.path("others").isEmpty()) {
      return;
    }
    lines.blank();
    lines.line(3, new Cell("Others who took sides", lines.width(), Ink.FAINT));
    for (JsonNode other : tally.path("others")) {
      stand(other, "");
    }
  }

  /** The members without evidence, on as many lines as their names take. */
  private void silent(String names) throws IOException {
    int room = lines.width() - NAME - 8;
    String rest = names;
    boolean first = true;
    while (!rest.isEmpty()) {
      int cut = rest.length() <= room ? rest.length() : rest.lastIndexOf(' ', room);
      int end = cut <= 0 ? Math.min(room, rest.length()) : cut;
      lines.line(
          1,
          new Cell(first ? "·" : "", GLYPH, Ink.POSITION),
          new Cell(first ? "no evidence" : "", "no evidence".length(), Ink.FAINT),
          new Cell(rest.substring(0, end), lines.width(), Ink.PLAIN));
      rest = rest.substring(end).strip();
      first = false;
    }
  }

  private void stand(JsonNode stand, String through) throws IOException {
    lines.line(
        1,
        new Cell(Glyphs.position(stand), GLYPH, Ink.POSITION),
        new Cell(RecordWords.actor(stand.path("actor")), NAME, Ink.PLAIN),
        new Cell(RecordWords.plain(stand.path("stance")), STANCE, Ink.POSITION),
        new Cell(DateWords.brief(stand.path("when")), DATE, Ink.PLAIN),
        new Cell(TallyWords.exact(stand), lines.width(), Ink.FAINT));
    String condition = RecordWords.condition(stand);
    if (!condition.isEmpty()) {
      lines.line(5, new Cell(condition, lines.width(), Ink.FAINT));
    }
    if (!through.isEmpty()) {
      lines.line(5, new Cell("through " + through, lines.width(), Ink.FAINT));
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
