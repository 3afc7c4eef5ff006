package org.chancery.formats.exchange.delimited;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a delimited file: quoted by RFC 4180, or not quoted at all, as most files of events are
 * published. A quotation mark that opens a cell and is closed makes the cell quoted; one that is
 * never closed, or is followed by more, belongs to the cell where the line then has as many cells
 * as expected. Confined to one thread.
 */
public final class DelimitedReader {

  /**
   * So many lines a row may run over before its quotation mark counts as stray: few where quotation
   * marks are seldom meant as such.
   */
  private static final int MAX_ROW_LINES = 20_000;

  private static final int MAX_TAB_ROW_LINES = 200;

  private static final long MAX_ROW_LENGTH = LineSource.MAX_LINE;

  private final LineSource lines;
  private final char separator;
  private final int expected;
  private final int maxLines;

  /**
   * A reader.
   *
   * @param expected how many cells a row should have; 0 where that is not known
   */
  public DelimitedReader(LineSource lines, char separator, int expected) {
    this.lines = lines;
    this.separator = separator;
    this.expected = expected;
    this.maxLines = separator == '\t' ? MAX_TAB_ROW_LINES : MAX_ROW_LINES;
  }

  /** The next row, null at the end. Blank lines are passed over. */
  public @Nullable DelimitedRow next() throws IOException {
    for (TextLine line = lines.next(); line != null; line = lines.next()) {
      if (line.tooLong()) {
        return fault(line, "a line of more than " + LineSource.MAX_LINE + " bytes");
      }
      if (!line.content().isEmpty()) {
        return row(line);
      }
    }
    return null;
  }

  private DelimitedRow row(TextLine first) throws IOException {
    QuotedCells quoted = new QuotedCells(separator);
    quoted.feed(first.text(), first.content().length());
    List<TextLine> further = new ArrayList<>();
    long length = first.text().length();
    while (quoted.open() && further.size() < maxLines && length < MAX_ROW_LENGTH) {
      TextLine line = lines.next();
      if (line == null) {
        break;
      }
      further.add(line);
      if (line.tooLong()) {
        break;
      }
      length += line.text().length();
      quoted.feed(line.text(), line.content().length());
    }
    boolean fits = expected == 0 || quoted.cells().size() == expected;
    if (!quoted.open() && !quoted.irregular() && fits) {
      return new DelimitedRow(first.number(), quoted.cells(), null);
    }
    return unquoted(first, further, quoted);
  }

  private DelimitedRow unquoted(TextLine first, List<TextLine> further, QuotedCells quoted) {
    lines.giveBack(further);
    List<String> raw = split(first.content());
    boolean tabs = separator == '\t';
    if (expected > 0 ? raw.size() == expected : tabs) {
      return new DelimitedRow(first.number(), raw, null);
    }
    if (quoted.open()) {
      return fault(first, "a quotation mark that is not closed");
    }
    if (quoted.irregular()) {
      return fault(first, "more after a closing quotation mark");
    }
    // A wrong number of cells is for the format to report, which knows their names.
    return new DelimitedRow(first.number(), further.isEmpty() ? quoted.cells() : raw, null);
  }

  private List<String> split(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
      cells.add(line.substring(from, at));
      from = at + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }

  private static DelimitedRow fault(TextLine line, String found) {
    return new DelimitedRow(line.number(), List.of(), found);
  }
}
