package org.chancery.formats.exchange.delimited;

import java.util.ArrayList;
import java.util.List;

/** Takes a row's lines one after the other and splits them by RFC 4180. Confined to one thread. */
final class QuotedCells {

  private enum State {
    CELL_START,
    BARE,
    QUOTED,
    /** After a quotation mark within quotation marks: the cell's end, or half of a doubled one. */
    CLOSING
  }

  private final char separator;
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private State state = State.CELL_START;
  private boolean irregular;

  QuotedCells(char separator) {
    this.separator = separator;
  }

  /** Whether the row goes on in the next line. */
  boolean open() {
    return state == State.QUOTED;
  }

  /** Whether something followed a closing quotation mark. */
  boolean irregular() {
    return irregular;
  }

  List<String> cells() {
    return cells;
  }

  /** Takes a line with its break. */
  void feed(String line, int contentEnd) {
    for (int i = 0; i < line.length(); i++) {
      if (state != State.QUOTED && i == contentEnd) {
        break;
      }
      take(line.charAt(i));
    }
    if (state != State.QUOTED) {
      endCell();
    }
  }

  private void take(char c) {
    switch (state) {
      case CELL_START -> {
        if (c == '"') {
          state = State.QUOTED;
        } else {
          state = State.BARE;
          bare(c);
        }
      }
      case BARE -> bare(c);
      case QUOTED -> {
        if (c == '"') {
          state = State.CLOSING;
        } else {
          cell.append(c);
        }
      }
      case CLOSING -> {
        if (c == '"') {
          cell.append(c);
          state = State.QUOTED;
        } else if (c == separator) {
          endCell();
        } else {
          irregular = true;
          state = State.BARE;
          cell.append(c);
        }
      }
    }
  }

  private void bare(char c) {
    if (c == separator) {
      endCell();
    } else {
      cell.append(c);
    }
  }

  private void endCell() {
    cells.add(cell.toString());
    cell.setLength(0);
    state = State.CELL_START;
  }
}
