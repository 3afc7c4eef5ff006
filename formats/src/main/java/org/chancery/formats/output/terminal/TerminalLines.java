package org.chancery.formats.output.terminal;

import java.io.IOException;
import java.io.Writer;

/** Writes lines that are never wider than the terminal. Confined to one thread. */
public final class TerminalLines {

  /** Narrower terminals are written to as if they had this many columns. */
  public static final int NARROWEST = 40;

  /** Lines grow no wider than this, for the eye's sake. */
  public static final int WIDEST = 250;

  private static final String GAP = "  ";

  private final Writer out;
  private final int width;
  private final boolean colour;

  public TerminalLines(Writer out, int width, boolean colour) {
    this.out = out;
    this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
    this.colour = colour;
  }

  /** Columns that a line may take. */
  public int width() {
    return width;
  }

  /** An empty line. */
  public void blank() throws IOException {
    out.write('\n');
  }

  /**
   * One line of cells with a gap of two columns between them. The last one takes all that is left.
   *
   * @param indent empty columns at its start
   */
  public void line(int indent, Cell... cells) throws IOException {
    StringBuilder line = new StringBuilder();
    int column = 0;
    int next = indent;
    for (int i = 0; i < cells.length; i++) {
      Cell cell = cells[i];
      int room = i == cells.length - 1 ? width - next : Math.min(cell.width(), width - next);
      String text = DisplayWidth.cut(DisplayWidth.clean(cell.text()), room);
      if (!text.isEmpty()) {
        line.append(" ".repeat(next - column));
        line.append(colour ? cell.ink().draw(text) : text);
        column = next + DisplayWidth.of(text);
      }
      next = Math.min(width, next + cell.width() + GAP.length());
    }
    out.append(line).write('\n');
  }

  /** A heading with a rule that runs to the right edge. */
  public void rule(String heading) throws IOException {
    String text = DisplayWidth.cut(DisplayWidth.clean(heading), width - 6);
    int rest = width - DisplayWidth.of(text) - 4;
    line(0, new Cell("── " + text + " " + "─".repeat(rest), width, Ink.STRONG));
  }

  /** Closes the writer behind it. */
  public void close() throws IOException {
    out.close();
  }
}
