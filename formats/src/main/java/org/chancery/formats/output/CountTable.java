package org.chancery.formats.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.chancery.formats.output.terminal.Cell;
import org.chancery.formats.output.terminal.Ink;
import org.chancery.formats.output.terminal.TerminalLines;

/** Counts for a terminal: the number first, then what it is a count of. Holds all counts. */
public final class CountTable implements RecordSink {

  private static final int NUMBER = 9;
  private static final int WIDEST = 48;

  private final TerminalLines lines;
  private final List<ObjectNode> counts = new ArrayList<>();

  public CountTable(Writer out, int width, boolean colour) {
    this.lines = new TerminalLines(out, width, colour);
  }

  @Override
  public void write(ObjectNode count) {
    counts.add(count);
  }

  @Override
  public void close() throws IOException {
    try {
      List<String> keys = new ArrayList<>(CountCsv.keys(counts));
      keys.remove("count");
      if (!counts.isEmpty()) {
        line("count", keys, keys, Ink.FAINT);
      }
      for (ObjectNode count : counts) {
        List<String> values =
            keys.stream().map(key -> count.has(key) ? count.path(key).asText() : "–").toList();
        line(count.path("count").asText(), values, keys, Ink.PLAIN);
      }
    } finally {
      lines.close();
    }
  }

  private void line(String number, List<String> values, List<String> keys, Ink ink)
      throws IOException {
    Cell[] cells = new Cell[values.size() + 1];
    cells[0] = new Cell(" ".repeat(Math.max(0, NUMBER - number.length())) + number, NUMBER, ink);
    for (int i = 0; i < values.size(); i++) {
      cells[i + 1] = new Cell(values.get(i), width(keys.get(i)), ink);
    }
    lines.line(0, cells);
  }

  private int width(String key) {
    int widest = key.length();
    for (ObjectNode count : counts) {
      widest = Math.max(widest, count.path(key).asText().length());
    }
    return Math.min(WIDEST, widest);
  }
}
